package kith.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;

/**
 * The working days of one nation: not a Saturday, a Sunday or a bank holiday. A table filled once for each nation answers
 * every question in one or two look-ups.
 *
 * <p>The day after the start is day 1 and the limit is the whole of the last day. Weeks are seven days. Months and years end on
 * the corresponding date, or on the last day of a month that has none. A limit that falls on a holiday stays there.
 */
public final class WorkingDays {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;
    private static final Map<Nation, WorkingDays> TABLES = new ConcurrentHashMap<>();

    private final Nation nation;
    private final int first;
    /** For each day from the first: how many working days there are up to and including it. */
    private final int[] count;
    /** For each working day, by its number: which day it is. */
    private final int[] days;

    private WorkingDays(Nation nation) {
        this.nation = nation;
        first = Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
        count = new int[Math.toIntExact(LocalDate.of(LAST_YEAR, 12, 31).toEpochDay()) - first + 1];
        days = new int[count.length];
        fill(BankHolidays.of(nation, FIRST_YEAR, LAST_YEAR));
    }

    /** The working days of a nation. */
    public static WorkingDays of(Nation nation) {
        return TABLES.computeIfAbsent(nation, WorkingDays::new);
    }

    /** Whether a day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        int index = index(day);
        return index > 0 && count[index] != count[index - 1];
    }

    /** The last permitted day of a limit that starts on a day: the day after is day 1. */
    public LocalDate after(LocalDate start, Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> workingDay(count[index(start)] + limit.amount(), start);
            case DAYS -> start.plusDays(limit.amount());
            case WEEKS -> start.plusDays(7L * limit.amount());
            case MONTHS -> start.plusMonths(limit.amount());
            case YEARS -> start.plusYears(limit.amount());
        };
    }

    /** The day that lies a number of working days before a day: the day before is day 1. */
    public LocalDate before(LocalDate day, int workingDays) {
        int index = index(day);
        int upToDayBefore = index == 0 ? 0 : count[index - 1];
        return workingDay(upToDayBefore - workingDays + 1, day);
    }

    /** The last working day on or before a day. */
    public LocalDate onOrBefore(LocalDate day) {
        return workingDay(count[index(day)], day);
    }

    /**
     * The date that a limit gives from a day, counted as its question is counted.
     *
     * @param from the day it starts on, or for a limit counted back the day it leads up to
     * @throws IllegalArgumentException if the question asks for an amount and not for a date, or if a limit counted back is not
     *     in working days, days or weeks
     */
    public LocalDate reckon(LimitQuestion question, LocalDate from, Limit limit) {
        if (question.counting() == LimitQuestion.Counting.AT_MOST) {
            throw new IllegalArgumentException(question + " asks how much is allowed; it leads to no date.");
        }
        return reckon(question.counting(), from, limit);
    }

    /** The same for a limit that answers no question of the law's, such as one of a council's list. */
    public LocalDate reckon(LimitQuestion.Counting counting, LocalDate from, Limit limit) {
        return switch (counting) {
            case AFTER -> after(from, limit);
            case BEFORE -> before(from, limit);
            case LASTING -> lasting(from, limit);
            case AT_LEAST -> atLeast(from, limit);
            case AT_MOST -> throw new IllegalArgumentException(counting + " leads to no date.");
        };
    }

    /** The earlier of two dates of a question, or the later where the law wants something kept at least so long. */
    public static LocalDate stricter(LimitQuestion question, LocalDate one, LocalDate other) {
        boolean laterIsStricter = question.counting() == LimitQuestion.Counting.AT_LEAST;
        return one.isAfter(other) == laterIsStricter ? one : other;
    }

    private LocalDate before(LocalDate day, Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> before(day, limit.amount());
            case DAYS -> day.minusDays(limit.amount());
            case WEEKS -> day.minusDays(7L * limit.amount());
            case MONTHS, YEARS ->
                throw new IllegalArgumentException("A limit before a day is counted in days or weeks, not in " + limit);
        };
    }

    /** A length of time of which the first day is a part. */
    private LocalDate lasting(LocalDate from, Limit limit) {
        return limit.unit() == Limit.Unit.WORKING_DAYS
                ? after(from.minusDays(1), limit)
                : after(from, limit).minusDays(1);
    }

    /** What is kept at least so long is not let go on 28 February for want of a 29th. */
    private LocalDate atLeast(LocalDate from, Limit limit) {
        LocalDate until = after(from, limit);
        boolean shortened = limit.unit() == Limit.Unit.YEARS && until.getDayOfMonth() != from.getDayOfMonth();
        return shortened ? until.plusDays(1) : until;
    }

    /** The number of working days after {@code from} up to and including {@code to}. */
    public int between(LocalDate from, LocalDate to) {
        return count[index(to)] - count[index(from)];
    }

    /** The last day for which bank holidays are published; results beyond it are provisional. */
    public LocalDate publishedUntil() {
        return BankHolidays.PUBLISHED_UNTIL;
    }

    /** The nation whose bank holidays are meant. */
    public Nation nation() {
        return nation;
    }

    private LocalDate workingDay(int number, LocalDate asked) {
        if (number < 1 || number > count[count.length - 1]) {
            throw outside(asked);
        }
        return LocalDate.ofEpochDay(days[number]);
    }

    private int index(LocalDate asked) {
        long index = asked.toEpochDay() - first;
        if (index < 0 || index >= count.length) {
            throw outside(asked);
        }
        return (int) index;
    }

    private static IllegalArgumentException outside(LocalDate asked) {
        return new IllegalArgumentException(
                asked + " lies outside the calendar of working days, " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }

    private void fill(Set<LocalDate> holidays) {
        int number = 0;
        for (int index = 0; index < count.length; index++) {
            LocalDate date = LocalDate.ofEpochDay(first + index);
            DayOfWeek weekday = date.getDayOfWeek();
            if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(date)) {
                number++;
                days[number] = first + index;
            }
            count[index] = number;
        }
    }
}
