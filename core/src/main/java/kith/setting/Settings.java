package kith.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The settings of one question, in the order in which one replaces another. */
final class Settings {
    private Settings() {}

    /** The one that counts on a day. */
    static Optional<Setting> on(List<Setting> settings, LocalDate day) {
        return settings.stream()
                .filter(setting -> setting.stands() && !setting.countsFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
