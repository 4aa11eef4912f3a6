package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.calendar.CalendarEntry;
import kith.calendar.KeepingSchoolTerms;

/** The council’s school terms. */
@Named
@RequestScoped
public class SchoolTermsPage extends CalendarPage {

    @Inject
    private KeepingSchoolTerms keeping;

    @Override
    List<CalendarEntry> read() {
        return keeping.all();
    }

    @Override
    String changedAt() {
        return "/change-school-term";
    }
}
