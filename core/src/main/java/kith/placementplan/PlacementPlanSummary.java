package kith.placementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.record.Held;

/**
 * A version of a placement's plan as it stands.
 *
 * @param plan what it says
 * @param completedOn when it was completed, null while it is a draft; it is the day the clock reads
 * @param signatures who signed it and who did not
 */
public record PlacementPlanSummary(
        Held<ChildRecord.PlacementPlan> plan,
        LocalDate completedOn,
        List<Held<ChildRecord.PlacementPlanSignature>> signatures) {

    /** The parts of a placement's plan, as the columns of its row. Regulation 9 and Schedule 2 (England). */
    public static final List<String> PARTS =
            List.of("why_there", "day_to_day", "family_time", "health", "education", "visits", "views", "ending");

    /** What somebody has to decide day by day, as the columns of its row. Schedule 2 (England), delegated authority. */
    public static final List<String> DECISIONS = List.of(
            "haircuts",
            "overnight_stays",
            "school_trips",
            "holidays",
            "sports",
            "photographs",
            "faith",
            "dental_care",
            "medical_consent",
            "immunisation");

    private static final Set<String> MAY_BE_EMPTY = Set.of("views", "ending");
    private static final RowType<ChildRecord.PlacementPlan> PLAN = RowTypes.of(ChildRecord.PlacementPlan.class);

    /** How far a version has come. */
    public enum State {
        DRAFT,
        /** Complete; whoever looks after the child has not signed it. */
        COMPLETE,
        SIGNED
    }

    /**
     * Each version of each placement's plan, latest first.
     *
     * @param completions the plans that were completed, of whatever kind
     */
    public static List<PlacementPlanSummary> all(
            List<Held<ChildRecord.PlacementPlan>> plans,
            List<Held<ChildRecord.Plan>> completions,
            List<Held<ChildRecord.PlacementPlanSignature>> signatures) {
        List<PlacementPlanSummary> all = new ArrayList<>();
        for (Held<ChildRecord.PlacementPlan> plan : plans) {
            all.add(
                    0,
                    new PlacementPlanSummary(
                            plan,
                            completedOn(plan.said(), completions),
                            signatures.stream()
                                    .filter(one -> one.said()
                                                    .placedOn()
                                                    .equals(plan.said().placedOn())
                                            && one.said().number()
                                                    == plan.said().number())
                                    .toList()));
        }
        return List.copyOf(all);
    }

    private static LocalDate completedOn(ChildRecord.PlacementPlan plan, List<Held<ChildRecord.Plan>> completions) {
        return completions.stream()
                .map(Held::said)
                .filter(done -> done.kind().endsWith("PLACEMENT")
                        && plan.placedOn().equals(done.placedOn())
                        && Integer.valueOf(plan.number()).equals(done.planVersion()))
                .map(ChildRecord.Plan::completedOn)
                .findFirst()
                .orElse(null);
    }

    public State state() {
        if (completedOn == null) {
            return State.DRAFT;
        }
        boolean signed = signatures.stream()
                .map(Held::said)
                .anyMatch(one -> one.role().equals("CARER") && one.signedOn() != null);
        return signed ? State.SIGNED : State.COMPLETE;
    }

    /** What has to be said before it can be completed, as the columns of its row. */
    public List<String> missing() {
        return missing(plan.said());
    }

    static List<String> missing(ChildRecord.PlacementPlan said) {
        List<String> missing = new ArrayList<>(PARTS);
        missing.removeAll(MAY_BE_EMPTY);
        missing.addAll(DECISIONS);
        missing.removeIf(column -> PLAN.value(said, column) != null);
        return List.copyOf(missing);
    }

    /** What a part or decision of it says; null where it says nothing yet. */
    public String said(String column) {
        return (String) PLAN.value(plan.said(), column);
    }
}
