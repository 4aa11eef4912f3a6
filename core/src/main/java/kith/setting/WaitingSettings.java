package kith.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Settings whose day has come and for which the due dates were not worked out yet. Only a step may use it. */
@ApplicationScoped
public class WaitingSettings {
    @Inject
    JpaSettings settings;

    /** Those that wait, in the order in which one replaces another. */
    public List<Setting> due(LocalDate today) {
        return settings.due(today);
    }

    /** A change takes them over; it works out the due dates for all of them at once. */
    public void takeOver(List<Setting> due, long change) {
        due.forEach(setting -> settings.applied(setting.id(), change));
    }

    /** Those that a change applied. */
    public List<Setting> of(long change) {
        return settings.appliedBy(change);
    }
}
