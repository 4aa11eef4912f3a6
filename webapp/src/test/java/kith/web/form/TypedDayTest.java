package kith.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people type them; today is 22 November 2026. */
class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static TypedDay read(String day, String month, String year) {
        return TypedDay.read(day, month, year, TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | 26",
                "01 | 03 | 2026",
                "1 | Mar | 2026",
                "1 | march | 26",
                "1st | MARCH | 2026",
                "1 3 26 | |",
                "1 Mar 2026 | |",
                "01/03/2026 | |",
                "1.3.26 | |",
                "1-3-26 | |",
                "2026-03-01 | |",
            })
    void whatPeopleTypeIsTheFirstOfMarch(String day, String month, String year) {
        assertEquals(LocalDate.of(2026, 3, 1), read(day, month, year).day());
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026, 31 February",
        "31, Feb, 26, 31 February",
        "29, 2, 2026, 29 February 2026",
        "31, 4, 2026, 31 April",
        "31, sept, 2026, 31 September"
    })
    void aDayThatIsNotIsRefusedByItsName(String day, String month, String year, String name) {
        TypedDay typed = read(day, month, year);
        assertNull(typed.day());
        assertEquals(TypedDay.Trouble.IMPOSSIBLE, typed.trouble());
        assertEquals(name, typed.shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32 | 1 | 2026 | UNREADABLE",
                "0 | 1 | 2026 | UNREADABLE",
                "1 | 13 | 2026 | UNREADABLE",
                "1 | Ma | 2026 | UNREADABLE",
                "x | 1 | 2026 | UNREADABLE",
                "1 | 1 | 026 | UNREADABLE",
                "1 | 1 | 20266 | UNREADABLE",
                "1 | 3 | | PART_MISSING",
                "| 3 | 2026 | PART_MISSING",
                "| | | MISSING",
                "' ' | | | MISSING"
            })
    void whatIsNoDaySaysWhatIsWrong(String day, String month, String year, TypedDay.Trouble trouble) {
        assertEquals(trouble, read(day, month, year).trouble());
    }

    @ParameterizedTest
    @CsvSource({"26, 2026", "36, 2036", "37, 1937", "99, 1999", "00, 2000"})
    void aYearOfTwoDigitsLiesAtMostTenYearsAhead(String typed, int year) {
        assertEquals(year, read("1", "3", typed).day().getYear());
    }

    @Test
    void everyDayOfTenYearsIsReadAgainHoweverItIsWritten() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            for (String pattern : new String[] {"d M uuuu", "d MMMM uuuu", "d MMM uu", "dd/MM/uuuu", "uuuu-MM-dd"}) {
                String typed = DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
                assertEquals(day, read(typed, "", null).day(), typed);
            }
        }
    }
}
