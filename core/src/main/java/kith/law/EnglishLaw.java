package kith.law;

import static kith.plugin.Limit.days;
import static kith.plugin.Limit.months;
import static kith.plugin.Limit.weeks;
import static kith.plugin.Limit.workingDays;
import static kith.plugin.Limit.years;
import static kith.plugin.LimitQuestion.*;

import java.time.LocalDate;

/** England: the Care Planning, Placement and Case Review Regulations 2010 as amended, with the guidance that gives dates. */
final class EnglishLaw {
    private static final LocalDate COMMENCEMENT = LocalDate.of(2011, 4, 1);

    private static final Instrument REGULATIONS = new Instrument(
            "en-2010-959",
            "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)",
            "regulation ",
            "https://www.legislation.gov.uk/uksi/2010/959",
            COMMENCEMENT);
    private static final Instrument AMENDED_2013 = REGULATIONS.amendedFrom(LocalDate.of(2013, 7, 1));
    private static final Instrument AMENDED_2014 = REGULATIONS.amendedFrom(LocalDate.of(2014, 1, 27));
    private static final Instrument AMENDED_2015 = REGULATIONS.amendedFrom(LocalDate.of(2015, 4, 1));
    private static final Instrument HANDBOOK = new Instrument(
            "en-iro-handbook",
            "IRO Handbook: statutory guidance for independent reviewing officers and local authorities (2010)",
            "",
            "https://www.gov.uk/government/publications/independent-reviewing-officers-handbook",
            COMMENCEMENT);
    private static final Instrument GUIDANCE = new Instrument(
            "en-guidance-volume-2",
            "Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review",
            "",
            "https://www.gov.uk/government/publications/children-act-1989-care-planning-placement-and-case-review",
            COMMENCEMENT);
    private static final Instrument PRACTICE = new Instrument(
            "en-practice",
            "Practice as councils' and agencies' published handbooks describe it",
            "",
            "Published handbooks of English councils and fostering agencies",
            COMMENCEMENT);
    private static final Instrument TOGETHER = new Instrument(
            "en-working-together",
            "Working Together to Safeguard Children",
            "",
            "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
            COMMENCEMENT);
    private static final Instrument ACT = new Instrument(
            "en-children-act-1989",
            "Children Act 1989",
            "section ",
            "https://www.legislation.gov.uk/ukpga/1989/41",
            COMMENCEMENT);

    private EnglishLaw() {}

    static Law rules() {
        Law law = new Law();
        reviews(law);
        papers(law);
        plans(law);
        visits(law);
        livingWithParents(law);
        health(law);
        leavingAndKeeping(law);
        principles(law);
        return law;
    }

    private static void reviews(Law law) {
        law.limit(FIRST_REVIEW, workingDays(20), REGULATIONS.read("33(1)"))
                .limit(SECOND_REVIEW, months(3), REGULATIONS.read("33(2)"))
                .limit(LATER_REVIEW, months(6), REGULATIONS.read("33(2)"))
                .limit(
                        EARLY_REVIEW,
                        workingDays(20),
                        PRACTICE.toBeConfirmed("early review after a change that could not wait"))
                .limit(
                        REVIEW_REQUEST,
                        workingDays(5),
                        PRACTICE.toBeConfirmed("answer to a request for an earlier review"))
                .limit(REVIEW_ADJOURNMENT, workingDays(20), REGULATIONS.toBeConfirmed("36(2)"))
                .limit(REVIEW_MEETING, months(12), GUIDANCE.toBeConfirmed("review meetings at least once a year"))
                .limit(PERMANENCE_PLAN, months(3), GUIDANCE.reported("permanence by the second review"))
                .limit(TWIN_TRACK_PLAN, months(6), PRACTICE.reported("twin-track planning by the third review"))
                .limit(
                        CHILD_PROTECTION_DECISION,
                        workingDays(20),
                        PRACTICE.reported("child protection plans of looked-after children"))
                .limit(
                        CHILD_PROTECTION_FIRST_REVIEW,
                        months(3),
                        TOGETHER.toBeConfirmed("child protection review conference"))
                .limit(CHILD_PROTECTION_REVIEW, months(6), TOGETHER.toBeConfirmed("child protection review conference"))
                .limit(SHORT_BREAK_FIRST_REVIEW, months(3), REGULATIONS.reported("48"))
                .limit(SHORT_BREAK_LATER_REVIEW, months(6), REGULATIONS.reported("48"))
                .limit(SHORT_BREAK_STAY, days(17), REGULATIONS.read("48(2)"))
                .limit(SHORT_BREAK_TOTAL, days(75), REGULATIONS.read("48(2)"));
    }

    private static void papers(Law law) {
        law.limit(IRO_APPOINTMENT, workingDays(5), HANDBOOK.reported("appointment within five working days"))
                .limit(REVIEW_TALK, workingDays(15), HANDBOOK.reported("talk at least 15 working days before"))
                .limit(REVIEW_PAPERS, workingDays(3), HANDBOOK.reported("papers at least three working days before"))
                .limit(REVIEW_STRATEGY, days(1), PRACTICE.reported("individual strategy to involve the child"))
                .limit(REVIEW_DECISIONS, workingDays(5), HANDBOOK.reported("decisions within five working days"))
                .limit(REVIEW_RECORD, workingDays(15), HANDBOOK.reported("record within 15 working days"))
                .limit(REVIEW_DISTRIBUTION, workingDays(20), HANDBOOK.reported("distribution within 20 working days"))
                .limit(CARE_PLAN_UPDATE, workingDays(10), PRACTICE.reported("care plan updated after a review"));
    }

    private static void plans(Law law) {
        law.limit(CARE_PLAN, workingDays(10), REGULATIONS.read("4(2)"))
                .limit(PLACEMENT_PLAN, workingDays(5), REGULATIONS.read("9"))
                .limit(PLACEMENT_NOTIFICATION, workingDays(5), REGULATIONS.read("13"))
                .limit(ENDING_NOTIFICATION, workingDays(10), REGULATIONS.read("14(4)"))
                .limit(PEP, workingDays(10), REGULATIONS.reported("5 and Schedule 1"))
                .limit(REMAND_CARE_PLAN, workingDays(5), AMENDED_2013.reported("47B"))
                .limit(REMAND_PLACEMENT_PLAN, workingDays(5), AMENDED_2013.reported("47B"))
                .limit(DETENTION_PLACEMENT_PLAN, workingDays(10), AMENDED_2013.reported("47C"));
    }

    private static void visits(Law law) {
        law.limit(VISIT_FIRST, weeks(1), REGULATIONS.read("28(2)(a)"))
                .limit(VISIT_FIRST_YEAR, weeks(6), REGULATIONS.read("28(2)(b)"))
                .limit(VISIT_AFTER_FIRST_YEAR, weeks(6), REGULATIONS.read("28(2)(c)"))
                .limit(VISIT_UNTIL_18, months(3), REGULATIONS.read("28(2)(c)"))
                .limit(VISIT_BY_AGREEMENT, months(6), AMENDED_2015.reported("28(3A)"))
                .limit(VISIT_OTHER_RESPONSIBLE_FIRST, weeks(1), REGULATIONS.reported("28(6)"))
                .limit(VISIT_OTHER_RESPONSIBLE, weeks(6), REGULATIONS.toBeConfirmed("28(6)"))
                .limit(VISIT_OTHER_RESPONSIBLE_AFTER_YEAR, months(3), REGULATIONS.toBeConfirmed("28(6)"))
                .limit(VISIT_ON_REQUEST, weeks(1), REGULATIONS.toBeConfirmed("28(7)(a)"))
                .limit(VISIT_ON_NOTICE, weeks(1), REGULATIONS.toBeConfirmed("28(7)(b)"));
    }

    private static void livingWithParents(Law law) {
        law.limit(VISIT_BEFORE_FIRST_REVIEW, weeks(1), REGULATIONS.read("28(3) and (4)"))
                .limit(VISIT_PARENT_BEFORE_ASSESSMENT, weeks(6), REGULATIONS.read("28(3)"))
                .limit(VISIT_TEMPORARY_APPROVAL, weeks(4), REGULATIONS.read("28(4)"))
                .limit(VISIT_INTERIM_ORDER, weeks(4), REGULATIONS.read("28(4)"))
                .limit(VISIT_CARE_ORDER_FIRST, weeks(1), REGULATIONS.read("28(5)"))
                .limit(VISIT_CARE_ORDER, weeks(6), REGULATIONS.read("28(5)"))
                .limit(PARENT_ASSESSMENT, workingDays(10), REGULATIONS.toBeConfirmed("19"))
                .limit(PARENT_DECISION, workingDays(10), REGULATIONS.toBeConfirmed("19"))
                .limit(TEMPORARY_APPROVAL, weeks(16), REGULATIONS.read("24"))
                .limit(TEMPORARY_APPROVAL_EXTENSION, weeks(8), REGULATIONS.read("25(2)"));
    }

    private static void health(Law law) {
        law.limit(HEALTH_FIRST, workingDays(20), REGULATIONS.reported("7"))
                .limit(HEALTH_UNDER_FIVE, months(6), REGULATIONS.reported("7"))
                .limit(HEALTH_FROM_FIVE, months(12), REGULATIONS.reported("7"));
    }

    private static void leavingAndKeeping(Law law) {
        law.limit(ELIGIBLE_CHILD, weeks(13), REGULATIONS.read("40"))
                .limit(PATHWAY_ASSESSMENT, months(3), REGULATIONS.read("42(1)"))
                .limit(CEASING_APPROVAL, workingDays(20), REGULATIONS.read("39"))
                .limit(RETENTION, years(75), REGULATIONS.reported("50"))
                .limit(RETENTION_AFTER_DEATH, years(15), REGULATIONS.reported("50"));
    }

    private static void principles(Law law) {
        law.principle(Principle.WISHES_AND_FEELINGS, ACT.read("22(4) and (5)"))
                .principle(Principle.SEEN_IN_PRIVATE, REGULATIONS.read("29"))
                .principle(Principle.ADJOURNED_ONCE, REGULATIONS.toBeConfirmed("36(2)"))
                .principle(
                        Principle.REVIEW_WITHOUT_MEETING,
                        GUIDANCE.reported("reviews in long-term foster placements of over twelve months"))
                .principle(
                        Principle.HEALTH_ASSESSMENT_REFUSED,
                        REGULATIONS.toBeConfirmed("7, refusal by a child of sufficient understanding"))
                .principle(Principle.DIRECTOR_APPROVES, REGULATIONS.reported("39"))
                .principle(Principle.PLAN_BEFORE_PLACEMENT, REGULATIONS.read("4(2)"))
                .principle(Principle.REVIEWING_OFFICER_CHAIRS, REGULATIONS.reported("36(1)"))
                .principle(Principle.CARE_PLAN_COPIES, REGULATIONS.toBeConfirmed("6(3)"))
                .principle(Principle.PLACEMENT_PLAN_AGREED, REGULATIONS.read("9 and Schedule 2"))
                .principle(Principle.PLACEMENT_TOLD, REGULATIONS.read("13"))
                .principle(Principle.OUT_OF_AREA_APPROVED, AMENDED_2014.read("11"))
                .principle(Principle.SCHOOLING_KEPT, REGULATIONS.read("10"))
                .principle(
                        Principle.EDUCATION_PLAN_EACH_TERM,
                        PRACTICE.reported("personal education plan reviewed each school term"))
                .principle(Principle.REVIEW_RECORD_SENT, HANDBOOK.reported("distribution within 20 working days"));
    }
}
