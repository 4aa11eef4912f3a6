package kith.restriction;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.StaffId;
import kith.record.Trail;

/** Restricting a child's record to named staff. */
@Step
@SavesOnce
public class Restricting {

    @Inject
    JpaRestrictions restrictions;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * The restriction that stands, empty if the record is not restricted.
     *
     * @throws NotFound if the officer sees no such child
     */
    @Allowed(Permission.RESTRICT_CHILD)
    public Optional<RestrictionSummary> standing(ChildId child) {
        number(child);
        return restrictions.standing(child);
    }

    /**
     * Restricts the record to these staff from now on, instead of whom it was restricted to so far. The manager who does it
     * is always among them, so that somebody can lift it and is told of openings.
     *
     * @param named the accounts that see the record
     * @param reason why, for the trail and for those who see the record
     * @throws NotFound if the officer sees no such child, or the council has no such open account
     * @throws RestrictionRefused if no reason was given
     */
    @Allowed(Permission.RESTRICT_CHILD)
    public Saved restrict(ChildId child, Submission form, Set<StaffId> named, String reason) {
        String number = number(child);
        String given = given(reason);
        Set<StaffId> all = new HashSet<>(named);
        all.add(officer.get().staffId());
        if (!restrictions.areOpen(all)) {
            throw new NotFound("account", all);
        }
        restrictions.lift(child, today.now());
        restrictions.add(child, number, all, given, today.now());
        trail.why(given);
        trail.detail(all.size() + " named");
        return Saved.row(child, null);
    }

    /**
     * Lets everybody see the record again whose role allows it.
     *
     * @throws NotFound if the officer sees no such child
     * @throws RestrictionRefused if no reason was given, or the record is not restricted
     */
    @Allowed(Permission.RESTRICT_CHILD)
    public Saved lift(ChildId child, Submission form, String reason) {
        number(child);
        trail.why(given(reason));
        if (restrictions.lift(child, today.now()) == 0) {
            throw new RestrictionRefused(RestrictionRefused.Reason.NOT_RESTRICTED);
        }
        return Saved.row(child, null);
    }

    private String number(ChildId child) {
        return restrictions.number(child).orElseThrow(() -> new NotFound("child", child.value()));
    }

    private static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RestrictionRefused(RestrictionRefused.Reason.REASON_MISSING);
        }
        return reason.strip();
    }
}
