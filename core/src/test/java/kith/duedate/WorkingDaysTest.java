package kith.duedate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @EnumSource(Nation.class)
    void everyDayOfFourYearsIsWhatTheHandWrittenListSays(Nation nation) {
        WorkingDays days = WorkingDays.of(nation);
        PlainCalendar plain = new PlainCalendar(nation);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertEquals(plain.isWorkingDay(day), days.isWorkingDay(day), day::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void countingForwardsAndBackFromEveryDayAgreesWithCountingDayByDay(Nation nation) {
        WorkingDays days = WorkingDays.of(nation);
        PlainCalendar plain = new PlainCalendar(nation);
        for (LocalDate day = FIRST.plusDays(60); !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate start = day;
            assertEquals(plain.onOrBefore(day), days.onOrBefore(day), day::toString);
            for (int count : new int[] {1, 3, 5, 10, 15, 20}) {
                LocalDate after = plain.after(day, count);
                assertEquals(after, days.after(day, Limit.workingDays(count)), () -> start + " + " + count);
                assertEquals(count, days.between(day, after));
                assertEquals(plain.before(day, count), days.before(day, count), () -> start + " - " + count);
            }
        }
    }

    @Test
    void scotlandHasItsOneOffHolidayAndNorthernIrelandItsOwn() {
        assertFalse(WorkingDays.of(Nation.SCOTLAND).isWorkingDay(LocalDate.of(2026, 6, 15)));
        assertTrue(WorkingDays.of(Nation.ENGLAND).isWorkingDay(LocalDate.of(2026, 6, 15)));
        assertFalse(WorkingDays.of(Nation.NORTHERN_IRELAND).isWorkingDay(LocalDate.of(2026, 3, 17)));
        assertFalse(WorkingDays.of(Nation.NORTHERN_IRELAND).isWorkingDay(LocalDate.of(2026, 7, 13)));
    }

    @Test
    void aLengthOfTimeHasItsFirstDayAsAPart() {
        WorkingDays days = WorkingDays.of(Nation.ENGLAND);
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertEquals(
                LocalDate.of(2026, 3, 6), days.reckon(LimitQuestion.CEASING_APPROVAL, monday, Limit.workingDays(5)));
        assertEquals(LocalDate.of(2026, 6, 21), days.reckon(LimitQuestion.TEMPORARY_APPROVAL, monday, Limit.weeks(16)));
    }

    @Test
    void aRecordIsKeptOverALeapDayRatherThanLetGoADayEarly() {
        WorkingDays days = WorkingDays.of(Nation.ENGLAND);
        LocalDate born = LocalDate.of(2012, 2, 29);
        assertEquals(LocalDate.of(2087, 3, 1), days.reckon(LimitQuestion.RETENTION, born, Limit.years(75)));
        assertEquals(LocalDate.of(2112, 2, 29), days.reckon(LimitQuestion.RETENTION, born, Limit.years(100)));
    }

    @Test
    void aDayOutsideTheCalendarIsRefusedAndNotGuessed() {
        WorkingDays days = WorkingDays.of(Nation.ENGLAND);
        LocalDate far = LocalDate.of(1950, 1, 1);
        String said = assertThrows(IllegalArgumentException.class, () -> days.onOrBefore(far))
                .getMessage();
        assertTrue(said.contains("1950-01-01"), said);
    }

    @Test
    void anAmountThatIsAllowedLeadsToNoDate() {
        WorkingDays days = WorkingDays.of(Nation.ENGLAND);
        assertThrows(
                IllegalArgumentException.class,
                () -> days.reckon(LimitQuestion.SHORT_BREAK_STAY, FIRST, Limit.days(17)));
    }
}
