package kith.web.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.council.PluginRead;
import kith.web.Text;

/** Says which plugin a council has, and which it had on another day. */
final class PluginWords {
    private final Text text;
    private final List<PluginRead> latestFirst;

    /** @param latestFirst every plugin with which Kith ever started, the latest first */
    PluginWords(Text text, List<PluginRead> latestFirst) {
        this.text = text;
        this.latestFirst = latestFirst;
    }

    /** Each with the day from which on it counts. */
    List<String> history() {
        return latestFirst.stream().map(read -> said(read, text)).toList();
    }

    /** Which plugin counted on a day, and what of it is shown; empty where that is today's. */
    String on(LocalDate day) {
        Optional<PluginRead> then =
                latestFirst.stream().filter(read -> !read.readOn().isAfter(day)).findFirst();
        if (then.equals(latestFirst.stream().findFirst())) {
            return "";
        }
        return then.map(read -> text.of("policy.plugin.then", said(read, text)))
                .orElseGet(() -> text.of(
                        "policy.plugin.unknown",
                        latestFirst.get(latestFirst.size() - 1).readOn()));
    }

    /** A plugin with the day from which on it counts. */
    static String said(PluginRead read, Text text) {
        return read.jar() == null
                ? text.of("policy.plugin.gone", read.readOn())
                : text.of("policy.plugin.read", read.readOn(), read.jar(), read.edition());
    }
}
