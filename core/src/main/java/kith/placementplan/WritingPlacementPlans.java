package kith.placementplan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlacementPlan;
import kith.caserecord.ChildRecord.PlacementPlanSignature;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Children;
import kith.child.Recording;
import kith.codes.CodeLists;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Writing a placement's plan, completing it and having it signed: the Care Planning, Placement and Case Review (England) Regulations
 * 2010, reg 9 and Schedule 2. A version that is complete is not changed: the next one begins with what it says. Its completion is a
 * plan of the child like any other, and the row from which the date is worked out.
 */
@Step
@SavesOnce
public class WritingPlacementPlans {
    private static final RowType<PlacementPlan> PLAN = RowTypes.of(PlacementPlan.class);
    private static final String DETENTION = "R5";
    private static final Recording.Of<ChildRecord.Plan> COMPLETED = new Recording.Of<>(
            "reason.placement-plan", ChildRecord.Plan::completedOn, said -> said.kind() + " " + said.placedOn());

    @Inject
    PlacementPlans placementPlans;

    @Inject
    PlacementPlanSignatures signatures;

    @Inject
    Placements placements;

    @Inject
    Plans plans;

    @Inject
    Children children;

    @Inject
    Recording recording;

    @Inject
    CurrentOfficer officer;

    @Inject
    Trail trail;

    @Inject
    Today today;

    /**
     * Begins a version, the first of the placement or the next after one that is complete.
     *
     * @param said what it says; number, day and author are filled in
     * @throws FormRefused if there is no such placement, or a version of its plan is still being written
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved begin(ChildId child, Submission form, PlacementPlan said) {
        placement(child, said.placedOn());
        List<PlacementPlanSummary> versions = versions(child, said.placedOn());
        if (versions.stream().anyMatch(one -> one.completedOn() == null)) {
            throw FormRefused.of(null, "refused.placement-plan.draft");
        }
        PlacementPlan first = PLAN.with(said, "number", versions.size() + 1);
        PlacementPlan begun = PLAN.with(first, "begun_on", today.date());
        Held<PlacementPlan> row = placementPlans.add(
                child, PLAN.with(begun, "author", officer.get().name()));
        trail.detail(detail(begun));
        return Saved.row(child, row.id());
    }

    /**
     * Writes on a version that is not complete.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else wrote on it since
     * @throws FormRefused if it is complete
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved write(ChildId child, Submission form, Seen seen, PlacementPlan said) {
        PlacementPlan held = draft(child, seen);
        PlacementPlan whole = said;
        for (String column : List.of("placed_on", "number", "begun_on", "author")) {
            whole = PLAN.with(whole, column, PLAN.value(held, column));
        }
        placementPlans.goOn(child, seen, whole);
        trail.detail(detail(held));
        return Saved.row(child, seen.row());
    }

    /**
     * Completes a version.
     *
     * @param whyLate why it was completed after its date, or null
     * @throws FormRefused if the day is still to come, or a part or decision is missing
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved complete(ChildId child, Submission form, Seen seen, LocalDate completedOn, String whyLate) {
        PlacementPlan held = draft(child, seen);
        placementPlans.goOn(child, seen, held);
        Dates.done("completedOn", completedOn, today.date());
        if (!PlacementPlanSummary.missing(held).isEmpty()) {
            throw FormRefused.of("completedOn", "refused.placement-plan.missing");
        }
        String type = CodeLists.nearest(
                "placement-type", placement(child, held.placedOn()).type());
        String kind = type.equals(DETENTION) ? "DETENTION_PLACEMENT" : "PLACEMENT";
        ChildRecord.Plan done = new ChildRecord.Plan(kind, completedOn, held.placedOn(), held.number());
        boolean twice = recording
                .against(
                        plans,
                        child,
                        null,
                        other ->
                                other.kind().equals(kind) && other.completedOn().equals(completedOn))
                .isPresent();
        if (twice) {
            throw FormRefused.of("completedOn", "refused.plan.twice", completedOn);
        }
        children.recordsBegin(child, Children.Kind.PLANS, completedOn);
        recording.add(COMPLETED, plans, child, done, whyLate);
        return Saved.row(child, seen.row());
    }

    /**
     * Records that somebody signed a complete version, or why not; said again of the same person it takes the place of what was said.
     *
     * @param seen the version
     * @param said its placement and number are filled in
     * @throws FormRefused if the version is not complete, or neither a day nor a reason is given
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved sign(ChildId child, Submission form, Seen seen, PlacementPlanSignature said) {
        PlacementPlan plan = recording.row(placementPlans, child, seen.row()).said();
        if (completion(child, plan) == null) {
            throw FormRefused.of(null, "refused.placement-plan.not-complete");
        }
        Dates.notAhead("signedOn", said.signedOn(), today.date());
        if ((said.signedOn() == null) == (said.notSignedReason() == null)) {
            throw FormRefused.of("signedOn", "refused.placement-plan.signature");
        }
        PlacementPlanSignature whole = new PlacementPlanSignature(
                plan.placedOn(), plan.number(), said.role(), said.name(), said.signedOn(), said.notSignedReason());
        Optional<Held<PlacementPlanSignature>> before = signatures.rows(child).stream()
                .filter(one -> key(one.said()).equals(key(whole)))
                .findFirst();
        if (before.isPresent()) {
            signatures.goOn(child, new Seen(before.get().id(), before.get().version()), whole);
        } else {
            signatures.add(child, whole);
        }
        trail.detail(detail(plan) + " " + said.role());
        return Saved.row(child, seen.row());
    }

    /** A version, to be read or written on. */
    @Allowed(Permission.READ_CHILD)
    public PlacementPlanSummary plan(ChildId child, long id) {
        PlacementPlan said = recording.row(placementPlans, child, id).said();
        return versions(child, said.placedOn()).stream()
                .filter(one -> one.plan().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> key(PlacementPlanSignature said) {
        return RowTypes.of(PlacementPlanSignature.class).key(said);
    }

    private List<PlacementPlanSummary> versions(ChildId child, LocalDate placedOn) {
        return PlacementPlanSummary.all(placementPlans.rows(child), plans.rows(child), signatures.rows(child)).stream()
                .filter(one -> one.plan().said().placedOn().equals(placedOn))
                .toList();
    }

    private PlacementPlan draft(ChildId child, Seen seen) {
        PlacementPlan held = recording.row(placementPlans, child, seen.row()).said();
        if (completion(child, held) != null) {
            throw FormRefused.of(null, "refused.placement-plan.complete");
        }
        return held;
    }

    private LocalDate completion(ChildId child, PlacementPlan plan) {
        return versions(child, plan.placedOn()).stream()
                .filter(one -> one.plan().said().number() == plan.number())
                .findFirst()
                .orElseThrow()
                .completedOn();
    }

    private ChildRecord.Placement placement(ChildId child, LocalDate placedOn) {
        return placements.held(child).stream()
                .filter(stay -> stay.fromOn().equals(placedOn))
                .findFirst()
                .orElseThrow(() -> FormRefused.of(null, "refused.placement-plan.placement"));
    }

    private static String detail(PlacementPlan plan) {
        return plan.placedOn() + " " + plan.number();
    }
}
