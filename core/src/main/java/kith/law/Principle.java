package kith.law;

/** Rules of the law that answer yes or no and give no date. */
public enum Principle {
    /** A child's wishes and feelings are ascertained at every age, as far as practicable. */
    WISHES_AND_FEELINGS,
    /** On every visit the child is spoken to in private, unless the child refuses, it is inappropriate, or it cannot be done. */
    SEEN_IN_PRIVATE,
    /** A review may be adjourned once only. */
    ADJOURNED_ONCE,
    /** A review without a meeting is for a long-term foster placement of over twelve months, when everyone agrees. */
    REVIEW_WITHOUT_MEETING,
    /** A child of 16 or 17 who is not in care ceases to be looked after with the director's approval. */
    DIRECTOR_APPROVES,
    /** The care plan is made before the first placement where that is practicable. */
    PLAN_BEFORE_PLACEMENT,
    /** No health assessment is owed while the child, being of sufficient understanding, refuses it. */
    HEALTH_ASSESSMENT_REFUSED,
    /** The reviewing officer chairs the review as far as practicable. */
    REVIEWING_OFFICER_CHAIRS,
    /** Copies of the care plan go to parents and to whoever looks after the child; a parent's may be withheld for the child's sake. */
    CARE_PLAN_COPIES,
    /** The placement plan is agreed with, and signed by, whoever looks after the child. */
    PLACEMENT_PLAN_AGREED,
    /** Family, former carer, health, school and reviewing officer are told of a placement; a parent may be left out for the child's sake. */
    PLACEMENT_TOLD,
    /** The record of a review goes to those who took part in it. */
    REVIEW_RECORD_SENT,
    /** A placement outside the council's area is approved by the nominated officer, at a distance by the director. */
    OUT_OF_AREA_APPROVED,
    /** Schooling in key stage 4 is broken off by a placement only with the nominated officer's approval. */
    SCHOOLING_KEPT,
    /** The personal education plan is reviewed in each school term. */
    EDUCATION_PLAN_EACH_TERM,
    /** One reviewing officer has so many children that each can be watched over. */
    OFFICER_CASELOAD
}
