package kith.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.access.Today;

/** Which plugin the officer's council had, and from when on. Only a step may use it. */
@ApplicationScoped
public class PluginHistory {
    @Inject
    JpaPluginHistory rows;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * Notes the plugin with which Kith started.
     *
     * @return what is new; empty where it is the plugin of the start before
     */
    public Optional<PluginRead> note() {
        Optional<InstalledPlugin> plugin = council.plugin();
        Optional<PluginRead> last = rows.all().stream().findFirst();
        if (last.map(read -> read.is(plugin)).orElse(plugin.isEmpty())) {
            return Optional.empty();
        }
        PluginRead read = new PluginRead(
                last.map(PluginRead::number).orElse(0) + 1,
                today.date(),
                plugin.map(InstalledPlugin::origin).orElse(null),
                plugin.map(InstalledPlugin::edition).orElse(null));
        return rows.add(read, today.now()) ? Optional.of(read) : Optional.empty();
    }

    /** Every plugin that Kith ever started with, the latest first. */
    public List<PluginRead> all() {
        return rows.all();
    }

    /** What is new today, if anything is. */
    public Optional<PluginRead> newOn(LocalDate day) {
        return rows.all().stream().filter(read -> read.readOn().equals(day)).findFirst();
    }

    /** Those for which the due dates were not worked out yet. */
    public List<PluginRead> waiting() {
        return rows.appliedBy(null);
    }

    /** A change works out the due dates for those that wait. */
    public void takeOver(long change) {
        rows.takeOver(change);
    }

    /** The one for which a change works out the due dates; of several the latest. */
    public Optional<PluginRead> of(long change) {
        return rows.appliedBy(change).stream().findFirst();
    }

    /** Every child's due dates are worked out by a change. */
    public void finish(long change) {
        rows.finish(change, today.now());
    }

    /** Whether a change still has to work out due dates with another plugin, or is at it. */
    public boolean isBeingApplied() {
        return rows.isBeingApplied();
    }
}
