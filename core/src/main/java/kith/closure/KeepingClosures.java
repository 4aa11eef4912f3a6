package kith.closure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.duedate.Closure;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.Trail;

/**
 * Entering, correcting and taking back the days on which the council is closed. They count at once; Kith then works out every
 * child's dates anew. Only the days for which something is planned move.
 */
@Step
@SavesOnce
public class KeepingClosures {
    /** More days in one go are a slip of the pen. */
    private static final int LONGEST = 31;

    private static final int YEARS_AHEAD = 3;

    @Inject
    JpaClosures closures;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /** Every entry, the latest days first, with those that were corrected or taken back. */
    @Allowed(Permission.READ_POLICY)
    public List<ClosureEntry> all() {
        return closures.all();
    }

    /**
     * One entry.
     *
     * @throws NotFound if the council has no such entry
     */
    @Allowed(Permission.READ_POLICY)
    public ClosureEntry entry(ClosureId id) {
        return closures.find(id).orElseThrow(() -> new NotFound("closure", id.value()));
    }

    /**
     * Enters days on which the council is closed.
     *
     * @throws FormRefused naming the field that is wrong
     */
    @Allowed(Permission.SET_POLICY)
    public Saved enter(Submission form, LocalDate from, LocalDate until, String reason) {
        closures.hold();
        Closure days = checked(from, until, reason, null);
        return Saved.row(null, add(days, null));
    }

    /**
     * Corrects an entry; what it said is kept with the reason.
     *
     * @param why why it is corrected
     * @throws FormRefused naming the field that is wrong, or where the entry was corrected or taken back meanwhile
     */
    @Allowed(Permission.SET_POLICY)
    public Saved correct(ClosureId id, Submission form, LocalDate from, LocalDate until, String reason, String why) {
        standing(id);
        Closure days = checked(from, until, reason, id);
        closures.end(id, said(why), officer.get(), today.now());
        return Saved.row(null, add(days, id));
    }

    /**
     * Takes an entry back.
     *
     * @param why why it is taken back
     * @throws FormRefused where no reason is given, or the entry was corrected or taken back meanwhile
     */
    @Allowed(Permission.SET_POLICY)
    public Saved takeBack(ClosureId id, Submission form, String why) {
        ClosureEntry entry = standing(id);
        closures.end(id, said(why), officer.get(), today.now());
        note("taken back", entry.days());
        return Saved.row(null, id.value());
    }

    private ClosureEntry standing(ClosureId id) {
        closures.hold();
        ClosureEntry entry = entry(id);
        if (!entry.stands()) {
            throw FormRefused.of("from", "refused.closure.meanwhile", entry.endedBy());
        }
        return entry;
    }

    private long add(Closure days, ClosureId replaces) {
        note("closed", days);
        return closures.add(days, replaces, officer.get(), today.now());
    }

    private void note(String what, Closure days) {
        trail.detail(what + " " + days.from() + " to " + days.until());
        trail.why(days.reason());
    }

    private String said(String why) {
        if (why == null || why.isBlank()) {
            throw FormRefused.of("why", "refused.closure.why");
        }
        return why.strip();
    }

    private Closure checked(LocalDate from, LocalDate until, String reason, ClosureId instead) {
        if (from == null) {
            throw FormRefused.of("from", "refused.date.missing");
        }
        LocalDate last = until == null ? from : until;
        if (reason == null || reason.isBlank()) {
            throw FormRefused.of("reason", "refused.closure.reason");
        }
        if (last.isBefore(from)) {
            throw FormRefused.of("until", "refused.closure.order", from);
        }
        if (ChronoUnit.DAYS.between(from, last) >= LONGEST) {
            throw FormRefused.of("until", "refused.closure.long", LONGEST);
        }
        if (last.isBefore(today.date())) {
            throw FormRefused.of("from", "refused.closure.past", last);
        }
        if (from.isAfter(today.date().plusYears(YEARS_AHEAD))) {
            throw FormRefused.of("from", "refused.closure.far");
        }
        alone(from, last, instead);
        return new Closure(from, last, reason.strip());
    }

    private void alone(LocalDate from, LocalDate until, ClosureId instead) {
        for (ClosureEntry other : closures.standing()) {
            boolean shares =
                    !other.days().from().isAfter(until) && !other.days().until().isBefore(from);
            if (shares && !other.id().equals(instead)) {
                throw FormRefused.of(
                        "from",
                        "refused.closure.twice",
                        other.days().from(),
                        other.days().until());
            }
        }
    }
}
