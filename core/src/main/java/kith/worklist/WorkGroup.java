package kith.worklist;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kith.duty.DutyCode;

/** Duties that staff look at together. */
public enum WorkGroup {
    REVIEWS(
            DutyCode.FIRST_REVIEW,
            DutyCode.SECOND_REVIEW,
            DutyCode.LATER_REVIEW,
            DutyCode.EARLY_REVIEW,
            DutyCode.REVIEW_COMPLETION,
            DutyCode.REVIEW_MEETING),
    REVIEW_PAPERS(
            DutyCode.EARLY_REVIEW_ANSWER,
            DutyCode.REVIEW_TALK,
            DutyCode.REVIEW_PAPERS,
            DutyCode.REVIEW_PREPARATION,
            DutyCode.OUTCOME_PAPER,
            DutyCode.REVIEW_DECISIONS,
            DutyCode.REVIEW_RECORD,
            DutyCode.REVIEW_DISTRIBUTION,
            DutyCode.CARE_PLAN_UPDATE),
    VISITS(DutyCode.VISIT, DutyCode.REQUESTED_VISIT),
    PLANS(
            DutyCode.CARE_PLAN,
            DutyCode.PLACEMENT_PLAN,
            DutyCode.DETENTION_PLACEMENT_PLAN,
            DutyCode.PERMANENCE_PLAN,
            DutyCode.TWIN_TRACK_PLAN,
            DutyCode.CHILD_PROTECTION_DECISION,
            DutyCode.PATHWAY_ASSESSMENT,
            DutyCode.PEP,
            DutyCode.PEP_REVIEW),
    HEALTH(DutyCode.HEALTH_ASSESSMENT),
    PLACEMENTS(
            DutyCode.PLACEMENT_NOTIFICATION,
            DutyCode.ENDING_NOTIFICATION,
            DutyCode.PARENT_ASSESSMENT,
            DutyCode.PARENT_DECISION,
            DutyCode.TEMPORARY_APPROVAL_END,
            DutyCode.CEASING_APPROVAL);

    private final Set<DutyCode> duties;

    WorkGroup(DutyCode first, DutyCode... others) {
        duties = EnumSet.of(first, others);
    }

    /** The duties of the group. */
    public Set<DutyCode> duties() {
        return EnumSet.copyOf(duties);
    }

    /** The word in addresses, such as {@code review-papers}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
