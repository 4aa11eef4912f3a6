package kith.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Days of the calendar with which the dates were not worked out yet. Only a step may use it. */
@ApplicationScoped
public class WaitingCalendar {
    @Inject
    JpaCalendar calendar;

    /** Those that were entered, corrected or taken back since. */
    public List<CalendarEntry> waiting() {
        return calendar.waiting();
    }

    /** A change takes all of them over; it works out the dates for them at once. */
    public void takeOver(long change) {
        calendar.applied(change);
    }

    /** Those that a change took over. */
    public List<CalendarEntry> of(long change) {
        return calendar.appliedBy(change);
    }
}
