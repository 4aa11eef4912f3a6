package kith.duty;

import java.util.Locale;

/** The duties Kith knows. The codes are stable: they stand in exports, addresses and case files. */
public enum DutyCode {
    CARE_PLAN,
    PLACEMENT_PLAN,
    DETENTION_PLACEMENT_PLAN,
    PLACEMENT_NOTIFICATION,
    EMERGENCY_PLACEMENT_END,
    EMERGENCY_REVIEW,
    ENDING_NOTIFICATION,
    IRO_APPOINTMENT,
    FIRST_REVIEW,
    SECOND_REVIEW,
    LATER_REVIEW,
    EARLY_REVIEW,
    EARLY_REVIEW_ANSWER,
    REVIEW_COMPLETION,
    REVIEW_MEETING,
    REVIEW_DECISIONS,
    REVIEW_RECORD,
    REVIEW_DISTRIBUTION,
    CARE_PLAN_UPDATE,
    REVIEW_TALK,
    REVIEW_PAPERS,
    REVIEW_PREPARATION,
    OUTCOME_PAPER,
    VISIT,
    REQUESTED_VISIT,
    PERMANENCE_PLAN,
    TWIN_TRACK_PLAN,
    CHILD_PROTECTION_DECISION,
    ELIGIBLE_CHILD,
    PATHWAY_ASSESSMENT,
    HEALTH_ASSESSMENT,
    PEP,
    PEP_REVIEW,
    PARENT_ASSESSMENT,
    PARENT_DECISION,
    TEMPORARY_APPROVAL_END,
    CEASING_APPROVAL,
    RETENTION;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code in files and addresses, such as {@code first-review}. */
    public String code() {
        return code;
    }

    /**
     * @param code such as {@code first-review}
     * @throws IllegalArgumentException naming the code that no duty has
     */
    public static DutyCode of(String code) {
        for (DutyCode duty : values()) {
            if (duty.code.equals(code)) {
                return duty;
            }
        }
        throw new IllegalArgumentException("No duty has the code '" + code + "'.");
    }
}
