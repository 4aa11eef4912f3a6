package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.calendar.CalendarEntry;
import kith.calendar.KeepingClosures;

/** The days on which the council is closed. */
@Named
@RequestScoped
public class ClosuresPage extends CalendarPage {

    @Inject
    private KeepingClosures keeping;

    @Override
    List<CalendarEntry> read() {
        return keeping.all();
    }

    @Override
    String changedAt() {
        return "/change-closure";
    }
}
