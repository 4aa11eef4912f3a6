package kith.duedate;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import kith.plugin.Nation;

/**
 * The bank holidays of a nation, from jollyday's calendars. Which calendar counts is the responsible authority's, not that of
 * the place where the child lives.
 */
final class BankHolidays {

    /** The last day of the lists on gov.uk; later holidays follow from the rules, without days proclaimed since. */
    static final LocalDate PUBLISHED_UNTIL = LocalDate.of(2028, 12, 31);

    private BankHolidays() {}

    static Set<LocalDate> of(Nation nation, int firstYear, int lastYear) {
        HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<LocalDate> days = new TreeSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (Holiday holiday : calendar.getHolidays(Year.of(year), part(nation))) {
                days.add(holiday.getDate());
            }
        }
        return days;
    }

    private static String part(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
