package kith.council;

import java.time.LocalDate;
import java.util.Optional;
import kith.duedate.Sentence;

/**
 * From when on a council had a plugin, or none any more.
 *
 * @param number the council's first is 1
 * @param readOn the day on which Kith first started with it
 * @param jar the name of its jar; null where the council has no plugin any more
 * @param edition which edition of the jar; null with the jar
 */
public record PluginRead(int number, LocalDate readOn, String jar, String edition) {

    /** Why due dates moved with it. */
    public Sentence reason() {
        return jar == null
                ? Sentence.of("reason.plugin.gone", readOn)
                : Sentence.of("reason.plugin", readOn, jar, edition);
    }

    boolean is(Optional<InstalledPlugin> plugin) {
        return plugin.map(at -> at.origin().equals(jar) && at.edition().equals(edition))
                .orElse(jar == null);
    }
}
