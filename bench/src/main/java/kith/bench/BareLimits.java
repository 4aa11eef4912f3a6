package kith.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Function;
import kith.duedate.WorkingDays;
import kith.plugin.Nation;

/** The least that can be done: {@code java.time} and a bit a working day. */
final class BareLimits implements Function<Asked, LocalDate> {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 40 * 366;

    private final BitSet working = new BitSet(DAYS);

    BareLimits() {
        var days = WorkingDays.of(Nation.ENGLAND);
        for (int day = 0; day < DAYS; day++) {
            working.set(day, days.isWorkingDay(FIRST.plusDays(day)));
        }
    }

    /** The bank holidays of the table, for peers that need them as a list. */
    java.util.List<LocalDate> holidays(LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !working.get((int) (day.toEpochDay() - FIRST.toEpochDay())))
                .toList();
    }

    @Override
    public LocalDate apply(Asked asked) {
        return switch (asked.what()) {
            case "review" ->
                asked.number() == 0
                        ? workingDays(asked.from(), 20)
                        : asked.from().plusMonths(asked.number() == 1 ? 3 : 6);
            case "short break review" -> asked.from().plusMonths(asked.number() == 0 ? 3 : 6);
            case "visit after order" -> asked.from().plusWeeks(1);
            default -> visit(asked);
        };
    }

    private static LocalDate visit(Asked asked) {
        if (asked.number() == 0) {
            return asked.from().plusWeeks(1);
        }
        return switch (asked.footing()) {
            case "temporary", "interim order" -> asked.from().plusWeeks(asked.reviewed() ? 4 : 1);
            case "before assessment" -> asked.from().plusWeeks(asked.reviewed() ? 6 : 1);
            case "care order" -> asked.from().plusWeeks(6);
            default ->
                asked.agreed()
                        ? asked.from().plusMonths(6)
                        : asked.afterYear() && asked.until18()
                                ? asked.from().plusMonths(3)
                                : asked.from().plusWeeks(6);
        };
    }

    private LocalDate workingDays(LocalDate from, int count) {
        int day = (int) (from.toEpochDay() - FIRST.toEpochDay());
        for (int left = count; left > 0; left--) {
            day = working.nextSetBit(day + 1);
        }
        return FIRST.plusDays(day);
    }
}
