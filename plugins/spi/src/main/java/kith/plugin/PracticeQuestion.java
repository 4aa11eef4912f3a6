package kith.plugin;

import java.util.Optional;

/** Council choices that are yes or no: something the council does besides what the law demands. Yes only ever adds. */
public enum PracticeQuestion implements Question {
    /** The invitation and the consultation document go out as one pack. Councils' pages. */
    INVITATION_WITH_CONSULTATION_DOCUMENT,
    /** Parents are invited to each review unless a reason is recorded. Regulation 36; councils' pages. */
    PARENTS_INVITED_UNLESS_REASON,
    /** A review may be held as a series of meetings, for instance so that a parent can take part. Councils' pages. */
    SERIES_OF_MEETINGS,
    /** Every review is a meeting, also where the law would let one be held without. A council's own practice. */
    EVERY_REVIEW_IS_A_MEETING,
    /** Whoever is kept from a meeting is told why. IRO Handbook. */
    EXCLUDED_TOLD_WHY,
    /** The date of the next review is agreed before the meeting closes. Councils' pages. */
    NEXT_DATE_AGREED_AT_MEETING,
    /** A chair other than the reviewing officer needs a recorded reason. Regulation 36(1); councils' pages. */
    OTHER_CHAIR_NEEDS_REASON,
    /** The reviewing officer visits the child ahead of each review, not only the first. Staff guides; regulation 36(1)(b). */
    OFFICER_VISITS_BEFORE_REVIEW,
    /** Reviewing officers rate the quality of the council's planning, child by child. IRO Handbook. */
    OFFICERS_RATE_PLANNING,
    /** One process of planning and review serves a child who also has a child protection plan. Working Together; staff guides. */
    ONE_PROCESS_WITH_CHILD_PROTECTION,
    /** At 16 the pathway plan takes the place of part 2 of the care plan. Regulations 42 and 43; agencies' handbooks. */
    PATHWAY_PLAN_REPLACES_PART_TWO,
    /** Before a visit its date is agreed with the carer. Agencies' handbooks. */
    VISIT_DATE_AGREED_WITH_CARER,
    /** Written contributions to reviews come on paper only: nobody is handed a secret link to write one on screen. */
    CONTRIBUTIONS_ON_PAPER_ONLY,
    /**
     * Staff are told that a restricted record exists when they look for it by its whole number. Otherwise it is not found, like one
     * that never was.
     */
    TELLS_OF_RESTRICTED_RECORDS;

    @Override
    public Optional<Ruling<Boolean>> ask(CouncilPlugin plugin) {
        return plugin.does(this);
    }
}
