package kith.sending;

import kith.check.Copies;

/** The plans of which copies are sent. */
public enum CopiedPlan {
    /** Regulation 6. */
    CARE(Copies.Paper.CARE_PLAN),
    /** The plan of a placement, which is the agreement with its carer. Regulation 9 and Schedule 2. */
    PLACEMENT(Copies.Paper.PLACEMENT_PLAN);

    private final Copies.Paper paper;

    CopiedPlan(Copies.Paper paper) {
        this.paper = paper;
    }

    /** As the rules on copies know it. */
    Copies.Paper paper() {
        return paper;
    }
}
