package kith.plugin;

/**
 * The limits a council may tighten, each with where the law has it. England's regulation numbers are those of the Care
 * Planning, Placement and Case Review (England) Regulations 2010; Wales has sister rules in its 2015 Regulations.
 */
public enum LimitQuestion {
    /** From the day the child becomes looked after to the first review. Regulation 33(1): 20 working days. */
    FIRST_REVIEW,
    /** From the first review to the second. Regulation 33(2): 3 months. */
    SECOND_REVIEW,
    /** From each later review to the next. Regulation 33(2): 6 months. */
    LATER_REVIEW,
    /** From an adjournment to the completion of the review. Regulation 36(2): 20 working days. */
    REVIEW_ADJOURNMENT,
    /** From the last review meeting to the next, where a review was held without one. Guidance: 12 months. */
    REVIEW_MEETING,
    /** From the start of the first placement to the care plan. Regulation 4(2): 10 working days. */
    CARE_PLAN,
    /** From the start of a placement to its plan or agreement. Regulation 9: 5 working days. */
    PLACEMENT_PLAN,
    /** From the start of an emergency placement to the notifications. Regulation 13: 5 working days. */
    PLACEMENT_NOTIFICATION,
    /** From becoming looked after to the appointment of the reviewing officer. IRO Handbook: 5 working days. */
    IRO_APPOINTMENT,
    /** From the start of any placement to the first visit. Regulation 28(2)(a): one week. */
    VISIT_FIRST,
    /** Between visits in the first year of a placement. Regulation 28(2)(b): 6 weeks. */
    VISIT_FIRST_YEAR,
    /** Between visits after the first year. Regulation 28(2)(c): 6 weeks. */
    VISIT_AFTER_FIRST_YEAR,
    /** Between visits after the first year of a placement intended to last until 18. Regulation 28(2)(c): 3 months. */
    VISIT_UNTIL_18,
    /** Between visits where the child in a long-term foster placement agrees. Regulation 28(3A): 6 months. */
    VISIT_BY_AGREEMENT,
    /** From a completed review to its decisions. IRO Handbook: 5 working days. */
    REVIEW_DECISIONS,
    /** From a completed review to its full record. IRO Handbook: 15 working days. */
    REVIEW_RECORD,
    /** From a completed review to the distribution of its record. IRO Handbook: 20 working days. */
    REVIEW_DISTRIBUTION,
    /** From becoming looked after to the first health assessment. Regulation 7: by the first review. */
    HEALTH_FIRST,
    /** Between health assessments under five. Regulation 7: 6 months. */
    HEALTH_UNDER_FIVE,
    /** Between health assessments from five. Regulation 7: 12 months. */
    HEALTH_FROM_FIVE,
    /** From the start of the first placement to the personal education plan. Part of the care plan: 10 working days. */
    PEP,
    /** From the sixteenth birthday, or becoming eligible, to the pathway assessment. Regulation 42(1): 3 months. */
    PATHWAY_ASSESSMENT
}
