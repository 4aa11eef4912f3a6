package kith.law;

import static kith.plugin.Limit.days;
import static kith.plugin.Limit.months;
import static kith.plugin.Limit.weeks;
import static kith.plugin.Limit.workingDays;
import static kith.plugin.Limit.years;
import static kith.plugin.LimitQuestion.*;

import java.time.LocalDate;

/**
 * Wales: the Care Planning, Placement and Case Review Regulations 2015. No rule for visits six months apart was found, so three
 * months stand.
 */
final class WelshLaw {
    private static final LocalDate COMMENCEMENT = LocalDate.of(2016, 4, 6);

    private static final Instrument REGULATIONS = new Instrument(
            "wa-2015-1818",
            "Care Planning, Placement and Case Review (Wales) Regulations 2015 (SI 2015/1818)",
            "regulation ",
            "https://www.legislation.gov.uk/wsi/2015/1818",
            COMMENCEMENT);
    private static final Instrument LEAVERS = new Instrument(
            "wa-2015-1820",
            "Care Leavers (Wales) Regulations 2015 (SI 2015/1820)",
            "regulation ",
            "https://www.legislation.gov.uk/wsi/2015/1820",
            COMMENCEMENT);
    private static final Instrument ACT = new Instrument(
            "wa-2014-4",
            "Social Services and Well-being (Wales) Act 2014",
            "section ",
            "https://www.legislation.gov.uk/anaw/2014/4",
            COMMENCEMENT);

    private static final Instrument PRACTICE = new Instrument(
            "wa-practice",
            "Practice of reviewing officers in Wales",
            "",
            "Published handbooks of Welsh councils",
            COMMENCEMENT);

    private WelshLaw() {}

    static Law rules() {
        Law law = new Law();
        reviews(law);
        plans(law);
        visits(law);
        livingWithParents(law);
        healthAndLeaving(law);
        principles(law);
        return law;
    }

    private static void reviews(Law law) {
        law.limit(FIRST_REVIEW, workingDays(20), REGULATIONS.read("39(1)"))
                .limit(SECOND_REVIEW, months(3), REGULATIONS.read("39(2)"))
                .limit(LATER_REVIEW, months(6), REGULATIONS.toBeConfirmed("39(2)"))
                .limit(
                        EARLY_REVIEW,
                        workingDays(20),
                        REGULATIONS.toBeConfirmed("38(2), early review after a change that could not wait"))
                .limit(
                        REVIEW_REQUEST,
                        workingDays(5),
                        REGULATIONS.toBeConfirmed("39(3), answer to a request for an earlier review"))
                .limit(
                        REVIEW_STRATEGY,
                        days(1),
                        Instrument.USUAL.toBeConfirmed("individual strategy to involve the child"))
                .limit(REVIEW_ADJOURNMENT, workingDays(20), REGULATIONS.toBeConfirmed("42(2)"))
                .limit(
                        DISPUTE_RESOLUTION,
                        workingDays(20),
                        PRACTICE.toBeConfirmed("dispute resolution within 20 working days"))
                .limit(PERMANENCE_PLAN, months(3), REGULATIONS.reported("5 and Schedule 2"))
                .limit(SHORT_BREAK_FIRST_REVIEW, months(3), REGULATIONS.toBeConfirmed("62"))
                .limit(SHORT_BREAK_LATER_REVIEW, months(6), REGULATIONS.toBeConfirmed("62"))
                .limit(SHORT_BREAK_STAY, weeks(4), REGULATIONS.read("62"))
                .limit(SHORT_BREAK_TOTAL, days(120), REGULATIONS.read("62"));
    }

    private static void plans(Law law) {
        law.limit(CARE_PLAN, workingDays(10), REGULATIONS.read("4(3)"))
                .limit(PLACEMENT_PLAN, workingDays(5), REGULATIONS.read("10(2)"))
                .limit(PLACEMENT_NOTIFICATION, workingDays(5), REGULATIONS.toBeConfirmed("14"))
                .limit(ENDING_NOTIFICATION, workingDays(10), REGULATIONS.toBeConfirmed("15"))
                .limit(PEP, workingDays(20), ACT.toBeConfirmed("83(2A), 20 school days counted as working days"))
                .limit(REMAND_CARE_PLAN, workingDays(5), REGULATIONS.read("57(2)(a)"));
    }

    private static void visits(Law law) {
        law.limit(VISIT_FIRST, weeks(1), REGULATIONS.read("31(2)(a)"))
                .limit(VISIT_FIRST_YEAR, weeks(6), REGULATIONS.read("31(2)(b)"))
                .limit(VISIT_AFTER_FIRST_YEAR, weeks(6), REGULATIONS.read("31(2)(c)"))
                .limit(VISIT_UNTIL_18, months(3), REGULATIONS.read("31(2)(c)"))
                .limit(VISIT_OTHER_RESPONSIBLE_FIRST, weeks(1), REGULATIONS.read("31(6)(a)"))
                .limit(VISIT_OTHER_RESPONSIBLE, weeks(6), REGULATIONS.toBeConfirmed("31(6)(b)"))
                .limit(VISIT_OTHER_RESPONSIBLE_AFTER_YEAR, months(3), REGULATIONS.toBeConfirmed("31(6)(b)"))
                .limit(VISIT_ON_REQUEST, weeks(1), REGULATIONS.toBeConfirmed("31(7)(a)"))
                .limit(VISIT_ON_NOTICE, weeks(1), REGULATIONS.toBeConfirmed("31(7)"));
    }

    private static void livingWithParents(Law law) {
        law.limit(VISIT_BEFORE_FIRST_REVIEW, weeks(1), REGULATIONS.read("31(3) and (4)"))
                .limit(VISIT_PARENT_BEFORE_ASSESSMENT, weeks(6), REGULATIONS.read("31(3)"))
                .limit(VISIT_TEMPORARY_APPROVAL, weeks(4), REGULATIONS.read("31(4)"))
                .limit(VISIT_INTERIM_ORDER, weeks(4), REGULATIONS.read("31(4)"))
                .limit(VISIT_CARE_ORDER_FIRST, weeks(1), REGULATIONS.read("31(5)"))
                .limit(VISIT_CARE_ORDER, weeks(6), REGULATIONS.read("31(5)"))
                .limit(PARENT_ASSESSMENT, workingDays(10), REGULATIONS.read("20"))
                .limit(PARENT_DECISION, workingDays(10), REGULATIONS.read("20"))
                .limit(TEMPORARY_APPROVAL, weeks(16), REGULATIONS.toBeConfirmed("26"))
                .limit(TEMPORARY_APPROVAL_EXTENSION, weeks(8), REGULATIONS.toBeConfirmed("27"));
    }

    private static void healthAndLeaving(Law law) {
        law.limit(HEALTH_FIRST, workingDays(20), REGULATIONS.reported("7"))
                .limit(HEALTH_UNDER_FIVE, months(6), REGULATIONS.reported("7"))
                .limit(HEALTH_FROM_FIVE, months(12), REGULATIONS.reported("7"))
                .limit(ELIGIBLE_CHILD, weeks(13), ACT.toBeConfirmed("104, category 1 young person"))
                .limit(PATHWAY_ASSESSMENT, months(3), LEAVERS.toBeConfirmed("5"))
                .limit(CEASING_APPROVAL, workingDays(20), REGULATIONS.toBeConfirmed("on ceasing to be looked after"))
                .limit(RETENTION, years(75), REGULATIONS.reported("64(1)"))
                .limit(RETENTION_AFTER_DEATH, years(15), REGULATIONS.reported("64(1)"));
    }

    private static void principles(Law law) {
        law.principle(Principle.WISHES_AND_FEELINGS, ACT.toBeConfirmed("78"))
                .principle(Principle.SEEN_IN_PRIVATE, REGULATIONS.toBeConfirmed("32"))
                .principle(Principle.ADJOURNED_ONCE, REGULATIONS.toBeConfirmed("42(2)"))
                .principle(
                        Principle.HEALTH_ASSESSMENT_REFUSED,
                        REGULATIONS.toBeConfirmed("7, refusal by a child of sufficient understanding"))
                .principle(Principle.DIRECTOR_APPROVES, REGULATIONS.toBeConfirmed("on ceasing to be looked after"))
                .principle(Principle.PLAN_BEFORE_PLACEMENT, REGULATIONS.read("4(3)"))
                .principle(Principle.REVIEWING_OFFICER_CHAIRS, REGULATIONS.read("42(1)"))
                .principle(Principle.CARE_PLAN_COPIES, REGULATIONS.reported("6"))
                .principle(Principle.PLACEMENT_PLAN_AGREED, REGULATIONS.read("10"))
                .principle(Principle.PLACEMENT_TOLD, REGULATIONS.toBeConfirmed("14"))
                .principle(Principle.OUT_OF_AREA_APPROVED, REGULATIONS.toBeConfirmed("12"))
                .principle(Principle.SCHOOLING_KEPT, REGULATIONS.toBeConfirmed("11"));
    }
}
