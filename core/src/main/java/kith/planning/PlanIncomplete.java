package kith.planning;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.Held;

/** A version cannot be completed: parts are missing, or changes wait for a review. Says which. */
public class PlanIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<PartOfPlan> missing;
    private final transient List<Held<ChildRecord.PlanChange>> waiting;

    PlanIncomplete(List<PartOfPlan> missing, List<Held<ChildRecord.PlanChange>> waiting) {
        super("The plan cannot be completed.");
        this.missing = missing;
        this.waiting = waiting;
    }

    /** The required parts that say nothing yet. */
    public List<PartOfPlan> missing() {
        return missing;
    }

    /** The significant changes that no review considered. */
    public List<Held<ChildRecord.PlanChange>> waiting() {
        return waiting;
    }
}
