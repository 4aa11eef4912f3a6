package kith.cover;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.access.Today;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.StaffId;
import kith.record.Trail;

/**
 * Naming who sees the work of somebody who is away. Everybody names their own cover, a manager anybody's. The work stays the
 * absent person's: no date moves and no allocation changes.
 */
@Step
@SavesOnce
public class Covering {

    @Inject
    JpaCovers covers;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /** The covers that last or are still to come: all for a manager, for others those that concern them. */
    @Allowed(Permission.NAME_COVER)
    public List<CoverSummary> covers() {
        return covers.from(today.date()).stream().filter(this::concernsMe).toList();
    }

    /**
     * Names a cover.
     *
     * @param staff who is away
     * @param cover who sees the work
     * @param from the first day
     * @param to the last day
     * @throws NotAllowed if somebody who is no manager names one for another
     * @throws CoverRefused saying what is wrong
     */
    @Allowed(Permission.NAME_COVER)
    public Saved name(Submission form, StaffId staff, StaffId cover, LocalDate from, LocalDate to) {
        Boolean away = found(staff);
        Boolean can = found(cover);
        allowedFor(staff);
        refuseIf(staff.equals(cover), CoverRefused.Reason.SAME_PERSON);
        refuseIf(!away || !can, CoverRefused.Reason.CANNOT_COVER);
        refuseIf(to.isBefore(from), CoverRefused.Reason.ENDS_BEFORE_IT_BEGINS);
        refuseIf(to.isBefore(today.date()), CoverRefused.Reason.IN_THE_PAST);
        refuseIf(to.isAfter(from.plusYears(1)), CoverRefused.Reason.TOO_LONG);
        covers.add(staff, cover, from, to, officer.get().name(), today.now());
        trail.detail("account " + staff.value() + " by " + cover.value() + ", " + from + " to " + to);
        return Saved.row(null, staff.value());
    }

    /**
     * Ends a cover: from now on the cover no longer sees the work.
     *
     * @throws NotFound if the council has no such cover
     */
    @Allowed(Permission.NAME_COVER)
    public void end(CoverId id) {
        CoverSummary cover = covers.find(id).orElseThrow(() -> new NotFound("cover", id.value()));
        allowedFor(cover.staff());
        covers.end(id, today.date().minusDays(1));
        trail.detail("account " + cover.staff().value() + " by " + cover.cover().value());
    }

    private Boolean found(StaffId id) {
        Boolean can = covers.canCover(id);
        if (can == null) {
            throw new NotFound("account", id.value());
        }
        return can;
    }

    private void allowedFor(StaffId staff) {
        Officer me = officer.get();
        if (!me.is(Role.TEAM_MANAGER) && !staff.equals(me.staffId())) {
            throw NotAllowed.to(Permission.NAME_COVER, me);
        }
    }

    private boolean concernsMe(CoverSummary cover) {
        Officer me = officer.get();
        return me.is(Role.TEAM_MANAGER)
                || cover.staff().equals(me.staffId())
                || cover.cover().equals(me.staffId());
    }

    private static void refuseIf(boolean wrong, CoverRefused.Reason reason) {
        if (wrong) {
            throw new CoverRefused(reason);
        }
    }
}
