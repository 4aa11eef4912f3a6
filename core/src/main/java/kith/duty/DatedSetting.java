package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a council set for itself, from a day on. It counts for every clock that begins on that day or later and for
 * every clock that still runs on it, from the clock's own start; what was done or over before stays judged by what was in force
 * then. A later setting of the same question takes its place from its own first day.
 *
 * @param <T> what is set: a {@link kith.plugin.Limit}, or a number
 * @param answer the council's answer, or null where from this day on the council sets none of its own
 * @param from the first day on which it counts
 * @param reason why, in the words of whoever set it
 */
public record DatedSetting<T>(T answer, LocalDate from, String reason) {

    /**
     * The one of several that counts for a clock.
     *
     * @param settings in the order in which they replace one another
     * @param asOf the day on which to look
     * @param stoppedOn when what the clock is for was done or its occasion ended; null while it runs
     * @return null where none does
     */
    static <T> DatedSetting<T> of(List<DatedSetting<T>> settings, LocalDate asOf, LocalDate stoppedOn) {
        LocalDate last = stoppedOn == null || stoppedOn.isAfter(asOf) ? asOf : stoppedOn;
        DatedSetting<T> found = null;
        for (DatedSetting<T> setting : settings) {
            if (!setting.from().isAfter(last)) {
                found = setting;
            }
        }
        return found;
    }

    /** The one that counts on a day for a clock that still runs; empty where none does. */
    public static <T> Optional<DatedSetting<T>> on(List<DatedSetting<T>> settings, LocalDate day) {
        return Optional.ofNullable(of(settings, day, null));
    }
}
