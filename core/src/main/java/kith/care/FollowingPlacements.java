package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.ChildRecord.PlacementCircumstances;
import kith.caserecord.ChildRecord.PlacementNotice;
import kith.child.People;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.placement.Circumstances;
import kith.placementplan.MustBeTold;
import kith.placementplan.PlacementNotices;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording what follows a placement: who must be told was told, a parent assessed, a temporary approval over (the Care Planning,
 * Placement and Case Review (England) Regulations 2010, regs 13, 14, 19, 24 and 25). Also of a placement that has ended.
 */
@Step
@SavesOnce
public class FollowingPlacements {
    @Inject
    Care care;

    @Inject
    PlacementNotices notices;

    @Inject
    Circumstances circumstances;

    @Inject
    People people;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records who was told of the placement in writing, and who is not told for the child's sake. Once that is said of everybody who
     * must be told, the placement is notified, on the day of the last.
     *
     * @param said of some of them; it takes the place of what was said of the same before
     * @throws CareContradicted if somebody is left out whom the law lets nobody leave out
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved told(ChildId child, Submission form, Seen seen, List<PlacementNotice> said, String whyLate) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        LocalDate from = row.said().fromOn();
        said.forEach(notice -> Notices.check(notice, today.date()));
        said.forEach(notice -> enter(child, Notices.of(from, notice)));
        LocalDate on = MustBeTold.of(
                        change.details,
                        row.said(),
                        change.placements.all(),
                        people.held(child),
                        circumstances(child, from))
                .toldOn(notices.held(child));
        change.placements.change(row, Stays.with(row.said(), "notified_on", on));
        trail.detail(from.toString());
        care.settle(change, Sentence.of("reason.placement.went-on", from), whyLate);
        return Saved.row(child, seen.row());
    }

    private PlacementCircumstances circumstances(ChildId child, LocalDate from) {
        return circumstances.held(child).stream()
                .filter(row -> row.placedOn().equals(from))
                .findFirst()
                .orElse(null);
    }

    private void enter(ChildId child, PlacementNotice said) {
        Optional<Held<PlacementNotice>> before = notices.rows(child).stream()
                .filter(row -> MustBeTold.same(row.said(), said))
                .findFirst();
        if (before.isPresent()) {
            notices.goOn(child, new Seen(before.get().id(), before.get().version()), said);
        } else {
            notices.add(child, said);
        }
    }

    /** Records when written notice of the end of the placement was given. */
    @Allowed(Permission.RECORD_CARE)
    public Saved toldOfEnd(ChildId child, Submission form, Seen seen, LocalDate on, String whyLate) {
        return follow(child, seen, whyLate, stay -> Stays.with(stay, "end_notified_on", on));
    }

    /**
     * Records the assessment of a parent with whom the child lives.
     *
     * @param decidedOn when the decision after it was made, or null
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved assessed(
            ChildId child, Submission form, Seen seen, LocalDate assessedOn, LocalDate decidedOn, String whyLate) {
        return follow(
                child,
                seen,
                whyLate,
                stay -> Stays.with(Stays.with(stay, "assessed_on", assessedOn), "decided_on", decidedOn));
    }

    /**
     * Records what became of a temporary approval.
     *
     * @param on when the carer was approved in full, or null
     * @param extended whether the temporary approval was extended
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved approved(ChildId child, Submission form, Seen seen, LocalDate on, boolean extended, String whyLate) {
        return follow(
                child,
                seen,
                whyLate,
                stay -> Stays.with(Stays.with(stay, "approved_on", on), "approval_extended", extended));
    }

    private Saved follow(ChildId child, Seen seen, String whyLate, UnaryOperator<Placement> more) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        LocalDate from = row.said().fromOn();
        change.placements.change(row, more.apply(row.said()));
        trail.detail(from.toString());
        care.settle(change, Sentence.of("reason.placement.went-on", from), whyLate);
        return Saved.row(child, seen.row());
    }
}
