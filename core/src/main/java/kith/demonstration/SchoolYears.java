package kith.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.duedate.SchoolTerm;

/** The terms of the demonstration councils' schools: much alike every year, from a Tuesday to a Friday. */
final class SchoolYears {
    private SchoolYears() {}

    /** The terms of the school years in which two days lie, and of those between. */
    static List<SchoolTerm> terms(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(schoolYear(from), schoolYear(until))
                .boxed()
                .flatMap(SchoolYears::of)
                .toList();
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear();
    }

    private static Stream<SchoolTerm> of(int year) {
        return Stream.of(
                term("Autumn", LocalDate.of(year, 9, 2), LocalDate.of(year, 12, 20)),
                term("Spring", LocalDate.of(year + 1, 1, 4), LocalDate.of(year + 1, 3, 29)),
                term("Summer", LocalDate.of(year + 1, 4, 13), LocalDate.of(year + 1, 7, 22)));
    }

    private static SchoolTerm term(String name, LocalDate earliest, LocalDate latest) {
        return new SchoolTerm(
                earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)),
                latest.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)),
                name + " term " + latest.getYear());
    }
}
