package kith.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.plugin.Limit;
import kith.plugin.Nation;

/**
 * Counts days one after another with bank holidays written down by hand from the published lists, knowing nothing of the tables
 * it is compared with. Good from 2025 to the end of January 2029.
 */
public final class PlainCalendar {
    private static final String ENGLAND =
            "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 "
                    + "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28 "
                    + "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28 "
                    + "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26 2029-01-01";
    private static final String NORTHERN_IRELAND =
            ENGLAND + " 2025-03-17 2025-07-14 2026-03-17 2026-07-13 2027-03-17 2027-07-12 " + "2028-03-17 2028-07-12";
    private static final String SCOTLAND =
            "2025-01-01 2025-01-02 2025-04-18 2025-05-05 2025-05-26 2025-08-04 2025-12-01 2025-12-25 "
                    + "2025-12-26 2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 "
                    + "2026-12-28 2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30 2027-12-27 2027-12-28 "
                    + "2028-01-03 2028-01-04 2028-04-14 2028-05-01 2028-05-29 2028-08-07 2028-11-30 2028-12-25 2028-12-26 2029-01-01 "
                    + "2029-01-02";
    private static final Map<Nation, Set<LocalDate>> HOLIDAYS = Map.of(
            Nation.ENGLAND, dates(ENGLAND),
            Nation.WALES, dates(ENGLAND),
            Nation.SCOTLAND, dates(SCOTLAND),
            Nation.NORTHERN_IRELAND, dates(NORTHERN_IRELAND));

    private final Set<LocalDate> holidays;

    public PlainCalendar(Nation nation) {
        holidays = HOLIDAYS.get(nation);
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    public LocalDate before(LocalDate end, int workingDays) {
        LocalDate day = end;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    public LocalDate onOrBefore(LocalDate end) {
        LocalDate day = end;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The date a limit gives; months by hand: the same day of the month, or the last the month has. */
    public LocalDate after(LocalDate start, Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> after(start, limit.amount());
            case DAYS -> start.plusDays(limit.amount());
            case WEEKS -> start.plusDays(limit.amount() * 7L);
            case MONTHS -> months(start, limit.amount());
            case YEARS -> months(start, limit.amount() * 12);
        };
    }

    private static LocalDate months(LocalDate start, int count) {
        int month = start.getMonthValue();
        int year = start.getYear();
        for (int left = count; left > 0; left--) {
            month++;
            if (month == 13) {
                month = 1;
                year++;
            }
        }
        int last = LocalDate.of(year, month, 1).lengthOfMonth();
        return LocalDate.of(year, month, Math.min(start.getDayOfMonth(), last));
    }

    private static Set<LocalDate> dates(String list) {
        return Arrays.stream(list.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
