package kith.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.calendar.CalendarEntry.Kind;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;

/**
 * Entering, correcting and taking back the council's school terms. They count at once; Kith then works out every child's dates
 * anew: the personal education plan is reviewed in each of them.
 */
@Step
@SavesOnce
public class KeepingSchoolTerms {
    private static final EnteringDays.Rules RULES = new EnteringDays.Rules(Kind.SCHOOL_TERM, "refused.term.", 150);

    @Inject
    EnteringDays entering;

    /** Every school term, the latest days first, with those that were corrected or taken back. */
    @Allowed(Permission.READ_POLICY)
    public List<CalendarEntry> all() {
        return entering.all(RULES);
    }

    /**
     * One school term.
     *
     * @throws NotFound if the council has none such
     */
    @Allowed(Permission.READ_POLICY)
    public CalendarEntry entry(CalendarEntryId id) {
        return entering.entry(RULES, id);
    }

    /**
     * Enters a school term.
     *
     * @throws FormRefused naming the field that is wrong
     */
    @Allowed(Permission.SET_POLICY)
    public Saved enter(Submission form, LocalDate from, LocalDate until, String name) {
        return entering.enter(RULES, from, until, name);
    }

    /**
     * Corrects it; what it said is kept with the reason.
     *
     * @param why why it is corrected
     * @throws FormRefused naming the field that is wrong, or where it was corrected or taken back meanwhile
     */
    @Allowed(Permission.SET_POLICY)
    public Saved correct(
            CalendarEntryId id, Submission form, LocalDate from, LocalDate until, String name, String why) {
        return entering.correct(RULES, id, from, until, name, why);
    }

    /**
     * Takes it back.
     *
     * @param why why it is taken back
     * @throws FormRefused where no reason is given, or it was corrected or taken back meanwhile
     */
    @Allowed(Permission.SET_POLICY)
    public Saved takeBack(CalendarEntryId id, Submission form, String why) {
        return entering.takeBack(RULES, id, why);
    }
}
