package kith.ssda903;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The years of the return: 1 April to 31 March, known by the year of their 31 March. */
public final class CollectionYear {
    /** The first year whose return Kith reads: 2022/23. */
    public static final int FIRST = 2023;

    /** The last year whose return Kith reads: 2026/27. */
    public static final int LAST = 2027;

    private CollectionYear() {}

    /** The year a day lies in, such as 2026 for 1 April 2025. */
    public static int of(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() + 1 : day.getYear();
    }

    /** Its 1 April. */
    public static LocalDate firstDay(int yearEnding) {
        return LocalDate.of(yearEnding - 1, Month.APRIL, 1);
    }

    /** Its 31 March. */
    public static LocalDate lastDay(int yearEnding) {
        return LocalDate.of(yearEnding, Month.MARCH, 31);
    }

    /** Its name, such as 2025/26. */
    public static String name(int yearEnding) {
        return (yearEnding - 1) + "/" + String.format("%02d", yearEnding % 100);
    }

    /**
     * Which year a return is of: the latest in which a tenth of its events lie, so that a single mistyped year does not decide
     * it. Events are the days on which episodes began or ended and reviews were held.
     *
     * @return the year's 31 March's year, or empty where there are no events at all
     */
    static OptionalInt ofReturn(Collection<LocalDate> events) {
        Map<Integer, Long> years = events.stream()
                .map(CollectionYear::of)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return years.entrySet().stream()
                .filter(year -> year.getValue() * 10 >= events.size())
                .mapToInt(Map.Entry::getKey)
                .max();
    }
}
