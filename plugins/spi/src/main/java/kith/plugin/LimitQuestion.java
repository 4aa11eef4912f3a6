package kith.plugin;

import java.util.Optional;

/**
 * The limits of the law, each with where England has it and how long it is there. A council may tighten every one of them.
 * England's regulation numbers are those of the Care Planning, Placement and Case Review (England) Regulations 2010; Wales has
 * sister rules in its 2015 Regulations.
 */
public enum LimitQuestion implements Question {
    /** From the day the child becomes looked after (in Scotland: is placed) to the first review. Regulation 33(1): 20 working days. */
    FIRST_REVIEW,
    /** From the first review to the second. Regulation 33(2): 3 months. */
    SECOND_REVIEW,
    /** From each later review to the next. Regulation 33(2): 6 months. */
    LATER_REVIEW,
    /** From an emergency placement to the review of its case. Scotland, regulation 38(2): 3 working days. */
    EMERGENCY_REVIEW,
    /** From a significant change of the plan that could not wait for a review to the early review. Practice: 20 working days. */
    EARLY_REVIEW,
    /** From a request for an earlier review, or what raises the question, to the reviewing officer's answer. Practice: 5 working days. */
    REVIEW_REQUEST,
    /** From an adjournment to the completion of the review. Regulation 36(2): 20 working days. */
    REVIEW_ADJOURNMENT,
    /** From the last review meeting to the next, where a review was held without one. Guidance: 12 months. */
    REVIEW_MEETING,
    /** Before a review: the social worker's talk with the reviewing officer. IRO Handbook: 15 working days. */
    REVIEW_TALK(Counting.BEFORE),
    /** Before a review: care plan, education plan and health plan to the reviewing officer. IRO Handbook: 3 working days. */
    REVIEW_PAPERS(Counting.BEFORE),
    /**
     * Before a review: the reviewing officer's own strategy to involve a child with additional communication needs, or one who lives
     * outside the council's area. Practice: one day.
     */
    REVIEW_STRATEGY(Counting.BEFORE),
    /** From a completed review to its decisions. IRO Handbook: 5 working days. */
    REVIEW_DECISIONS,
    /** From a completed review to its full record. IRO Handbook: 15 working days. */
    REVIEW_RECORD,
    /** From a completed review to the distribution of its record. IRO Handbook: 20 working days. */
    REVIEW_DISTRIBUTION,
    /** From a completed review to the updated care plan. Practice: 10 working days. */
    CARE_PLAN_UPDATE,
    /** From the start of the first placement to the care plan. Regulation 4(2): 10 working days. */
    CARE_PLAN,
    /** From a remand to the care plan. Regulation 47B: 5 working days. */
    REMAND_CARE_PLAN,
    /** From a remand to the placement plan. Regulation 47B: 5 working days. */
    REMAND_PLACEMENT_PLAN,
    /** From a remand to youth detention to the detention placement plan. Regulation 47C: 10 working days. */
    DETENTION_PLACEMENT_PLAN,
    /** From the start of a placement to its plan or agreement. Regulation 9: 5 working days. */
    PLACEMENT_PLAN,
    /** From the start of an emergency placement to the notifications. Regulation 13: 5 working days. */
    PLACEMENT_NOTIFICATION,
    /** From the end of a placement that ended at once to the written notice of it. Regulation 14(4): 10 working days. */
    ENDING_NOTIFICATION,
    /** How long an emergency placement may last. Scotland, regulation 36(1): 3 working days. */
    EMERGENCY_PLACEMENT(Counting.LASTING),
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
    /** Between visits before the first review: with parents before assessment, or as the next three. Regulation 28(3), (4): one week. */
    VISIT_BEFORE_FIRST_REVIEW,
    /** Between visits after the first review, with parents before assessment. Regulation 28(3): 6 weeks. */
    VISIT_PARENT_BEFORE_ASSESSMENT,
    /** Between visits after the first review, with a temporarily approved carer. Regulation 28(4): 4 weeks. */
    VISIT_TEMPORARY_APPROVAL,
    /** Between visits after the first review, with parents under an interim care order. Regulation 28(4): 4 weeks. */
    VISIT_INTERIM_ORDER,
    /** From a care order on a child who lives with parents to the first visit. Regulation 28(5): one week. */
    VISIT_CARE_ORDER_FIRST,
    /** Between visits to a child under a care order who lives with parents. Regulation 28(5): 6 weeks. */
    VISIT_CARE_ORDER,
    /** From the start of living with somebody another body is responsible for to the first visit. Regulation 28(6): one week. */
    VISIT_OTHER_RESPONSIBLE_FIRST,
    /** Between visits in the first year there. Regulation 28(6): 6 weeks. */
    VISIT_OTHER_RESPONSIBLE,
    /** Between visits after a year there. Regulation 28(6): 3 months. */
    VISIT_OTHER_RESPONSIBLE_AFTER_YEAR,
    /** From a reasonable request of the child or the carer to the visit. Regulation 28(7) gives no days; Kith plans within one week. */
    VISIT_ON_REQUEST,
    /** From a notice of concern about a home to the visit. Regulation 28(7): one week. */
    VISIT_ON_NOTICE,
    /** From becoming looked after to the first health assessment. Regulation 7: by the first review. */
    HEALTH_FIRST,
    /** Between health assessments under five. Regulation 7: 6 months. */
    HEALTH_UNDER_FIVE,
    /** Between health assessments from five. Regulation 7: 12 months. */
    HEALTH_FROM_FIVE,
    /** From the start of the first placement to the personal education plan. Part of the care plan: 10 working days. */
    PEP,
    /** From the first review to the plan for permanence, due at the second. Guidance: 3 months. */
    PERMANENCE_PLAN,
    /** From the second review to the twin-track plan, due at the third, unless the child went home. Practice: 6 months. */
    TWIN_TRACK_PLAN,
    /** How long a child is looked after from 14 on before being eligible. Regulation 40: 13 weeks. */
    ELIGIBLE_CHILD(Counting.LASTING),
    /**
     * From becoming looked after to the decision whether a child protection plan goes on, by the first review at the latest.
     * Practice: 20 working days.
     */
    CHILD_PROTECTION_DECISION,
    /** From the conference that made a child protection plan to its first review. Working Together: 3 months. */
    CHILD_PROTECTION_FIRST_REVIEW,
    /** Between later reviews of a child protection plan. Working Together: 6 months. */
    CHILD_PROTECTION_REVIEW,
    /** From the sixteenth birthday, or becoming eligible, to the pathway assessment. Regulation 42(1): 3 months. */
    PATHWAY_ASSESSMENT,
    /** From the start of a placement with parents to their assessment and a review of the case. Regulation 19: 10 working days. */
    PARENT_ASSESSMENT,
    /** From that assessment to the decision. Regulation 19: 10 working days. */
    PARENT_DECISION,
    /** How long a temporary approval lasts. Regulation 24: 16 weeks. */
    TEMPORARY_APPROVAL(Counting.LASTING),
    /** How long its one extension lasts. Regulation 25: 8 weeks. */
    TEMPORARY_APPROVAL_EXTENSION(Counting.LASTING),
    /** How long a child is looked after before ceasing needs approval. Regulation 39: 20 working days. */
    CEASING_APPROVAL(Counting.LASTING),
    /** From the first short break to the first review of them. Regulation 48: 3 months. */
    SHORT_BREAK_FIRST_REVIEW,
    /** Between later reviews of short breaks. Regulation 48: 6 months. */
    SHORT_BREAK_LATER_REVIEW,
    /** The longest single stay that is still a short break. Regulation 48(2): 17 days. */
    SHORT_BREAK_STAY(Counting.AT_MOST),
    /** The most days in twelve months that are still short breaks. Regulation 48(2): 75 days. */
    SHORT_BREAK_TOTAL(Counting.AT_MOST),
    /** From birth to the end of keeping the record. Regulation 50: 75 years. */
    RETENTION(Counting.AT_LEAST),
    /** From a death under 18 to the end of keeping the record. Regulation 50: 15 years. */
    RETENTION_AFTER_DEATH(Counting.AT_LEAST);

    private final Counting counting;

    LimitQuestion() {
        this(Counting.AFTER);
    }

    LimitQuestion(Counting counting) {
        this.counting = counting;
    }

    @Override
    public Optional<Ruling<Limit>> ask(CouncilPlugin plugin) {
        return plugin.limit(this);
    }

    /** How the limit is counted. */
    public Counting counting() {
        return counting;
    }

    /** How a limit is counted, and with it which of two limits is the stricter. */
    public enum Counting {
        /** From a day on: the day after is day 1. The earlier date is stricter. */
        AFTER,
        /** Back from a day: the day before is day 1. The earlier date is stricter. */
        BEFORE,
        /** A length of time of which the first day is a part. The earlier last day is stricter. */
        LASTING,
        /** Something is kept at least so long. The later date is stricter. */
        AT_LEAST,
        /** How much is allowed; leads to no date. The smaller amount is stricter. */
        AT_MOST
    }
}
