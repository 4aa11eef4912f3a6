package kith.law;

import static kith.plugin.Limit.days;
import static kith.plugin.Limit.months;
import static kith.plugin.Limit.weeks;
import static kith.plugin.Limit.years;
import static kith.plugin.LimitQuestion.*;

import java.time.LocalDate;

/**
 * Northern Ireland: the 1996 Regulations, as far as they were read. The first review is taken as two weeks, the earlier of the
 * two figures found, until the text is read. The foster placement regulations were about to be replaced in 2025.
 */
final class NorthernIrishLaw {
    private static final LocalDate COMMENCEMENT = LocalDate.of(1996, 11, 4);

    private static final Instrument REVIEWS = new Instrument(
            "ni-1996-461",
            "Review of Children’s Cases Regulations (Northern Ireland) 1996 (SR 1996/461)",
            "regulation ",
            "https://www.legislation.gov.uk/nisr/1996/461",
            COMMENCEMENT);
    private static final Instrument ARRANGEMENTS = new Instrument(
            "ni-1996-453",
            "Arrangements for Placement of Children (General) Regulations (Northern Ireland) 1996 (SR 1996/453)",
            "regulation ",
            "https://www.legislation.gov.uk/nisr/1996/453",
            COMMENCEMENT);
    private static final Instrument FOSTERING = new Instrument(
            "ni-1996-467",
            "Foster Placement (Children) Regulations (Northern Ireland) 1996 (SR 1996/467)",
            "regulation ",
            "https://www.legislation.gov.uk/nisr/1996/467",
            COMMENCEMENT);
    private static final Instrument LEAVERS = new Instrument(
            "ni-2005-221",
            "Children (Leaving Care) Regulations (Northern Ireland) 2005 (SR 2005/221)",
            "regulation ",
            "https://www.legislation.gov.uk/nisr/2005/221",
            LocalDate.of(2005, 9, 1));
    private static final Instrument ORDER = new Instrument(
            "ni-1995-755",
            "Children (Northern Ireland) Order 1995 (SI 1995/755)",
            "article ",
            "https://www.legislation.gov.uk/nisi/1995/755",
            COMMENCEMENT);

    private NorthernIrishLaw() {}

    static Law rules() {
        Law law = new Law();
        law.limit(FIRST_REVIEW, weeks(2), REVIEWS.toBeConfirmed("3"))
                .limit(SECOND_REVIEW, months(3), REVIEWS.toBeConfirmed("3"))
                .limit(LATER_REVIEW, months(6), REVIEWS.reported("3"))
                .limit(
                        REVIEW_STRATEGY,
                        days(1),
                        Instrument.USUAL.toBeConfirmed("individual strategy to involve the child"))
                .limit(VISIT_FIRST, weeks(1), FOSTERING.toBeConfirmed("6"))
                .limit(VISIT_FIRST_YEAR, weeks(4), FOSTERING.toBeConfirmed("6"))
                .limit(VISIT_AFTER_FIRST_YEAR, weeks(4), FOSTERING.toBeConfirmed("6"))
                .limit(VISIT_ON_REQUEST, weeks(1), FOSTERING.toBeConfirmed("6"))
                .limit(VISIT_ON_NOTICE, weeks(1), FOSTERING.toBeConfirmed("6"))
                .limit(HEALTH_UNDER_FIVE, months(6), ARRANGEMENTS.toBeConfirmed("7"))
                .limit(HEALTH_FROM_FIVE, months(12), ARRANGEMENTS.toBeConfirmed("7"))
                .limit(ELIGIBLE_CHILD, weeks(13), LEAVERS.toBeConfirmed("on eligible children"))
                .limit(PATHWAY_ASSESSMENT, months(3), LEAVERS.toBeConfirmed("on the assessment of needs"))
                .limit(SHORT_BREAK_FIRST_REVIEW, months(3), REVIEWS.read("11(2)"))
                .limit(SHORT_BREAK_LATER_REVIEW, months(6), REVIEWS.read("11(2)"))
                .limit(SHORT_BREAK_STAY, weeks(4), REVIEWS.read("11"))
                .limit(SHORT_BREAK_TOTAL, days(90), REVIEWS.read("11"))
                .limit(RETENTION, years(75), ARRANGEMENTS.toBeConfirmed("9"))
                .limit(RETENTION_AFTER_DEATH, years(15), ARRANGEMENTS.toBeConfirmed("9"))
                .principle(Principle.SEEN_IN_PRIVATE, FOSTERING.toBeConfirmed("6"))
                .principle(
                        Principle.HEALTH_ASSESSMENT_REFUSED,
                        ARRANGEMENTS.toBeConfirmed("7, refusal by a child who understands"))
                .principle(Principle.WISHES_AND_FEELINGS, ORDER.read("45(2)(d)"));
        return law;
    }
}
