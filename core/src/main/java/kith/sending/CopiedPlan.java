package kith.sending;

import kith.check.Copies;

/** The plans and records of which copies are sent. */
public enum CopiedPlan {
    /** Regulation 6. */
    CARE(Copies.Paper.CARE_PLAN),
    /** The plan of a placement, which is the agreement with its carer. Regulation 9 and Schedule 2. */
    PLACEMENT(Copies.Paper.PLACEMENT_PLAN),
    /** The record of a review; to the child it is a letter. IRO Handbook. */
    REVIEW(Copies.Paper.REVIEW_RECORD);

    private final Copies.Paper paper;

    CopiedPlan(Copies.Paper paper) {
        this.paper = paper;
    }

    /** As what a copy is filed among the documents. */
    String document() {
        return this == REVIEW ? name() : name() + "_PLAN";
    }

    /** As the rules on copies know it. */
    Copies.Paper paper() {
        return paper;
    }
}
