package kith.law;

import static kith.plugin.Limit.days;
import static kith.plugin.Limit.months;
import static kith.plugin.Limit.weeks;
import static kith.plugin.Limit.workingDays;
import static kith.plugin.Limit.years;
import static kith.plugin.LimitQuestion.*;

import java.time.LocalDate;

/**
 * Scotland: the Looked After Children Regulations 2009, as far as they were read. No day limit for the child's plan was found.
 * Reviews of a child at home are as often as agreed (regulation 44); no maximum was found. An emergency placement may go on
 * for a further six weeks in some cases, as an advice site for carers reports. Regulation 46(3) gives no days for a visit that
 * child or carer asks for: a week is Kith's own.
 */
final class ScottishLaw {
    private static final Instrument REGULATIONS = new Instrument(
            "sc-2009-210",
            "Looked After Children (Scotland) Regulations 2009 (SSI 2009/210)",
            "regulation ",
            "https://www.legislation.gov.uk/ssi/2009/210",
            LocalDate.of(2009, 9, 28));

    private ScottishLaw() {}

    static Law rules() {
        Law law = new Law();
        law.limit(FIRST_REVIEW, weeks(6), REGULATIONS.read("45(2)(a)"))
                .limit(SECOND_REVIEW, months(3), REGULATIONS.read("45(2)(b)"))
                .limit(LATER_REVIEW, months(6), REGULATIONS.read("45(2)(c)"))
                .limit(
                        REVIEW_STRATEGY,
                        days(1),
                        Instrument.USUAL.toBeConfirmed("individual strategy to involve the child"))
                .limit(EMERGENCY_REVIEW, workingDays(3), REGULATIONS.read("38(2)"))
                .limit(EMERGENCY_PLACEMENT, workingDays(3), REGULATIONS.read("36(1)"))
                .limit(VISIT_FIRST, weeks(1), REGULATIONS.read("46(2)(a)"))
                .limit(VISIT_FIRST_YEAR, months(3), REGULATIONS.read("46(2)(b)"))
                .limit(VISIT_AFTER_FIRST_YEAR, months(3), REGULATIONS.read("46(2)(b)"))
                .limit(VISIT_ON_REQUEST, weeks(1), REGULATIONS.toBeConfirmed("46(3)"))
                .limit(TEMPORARY_APPROVAL_EXTENSION, weeks(6), REGULATIONS.reported("39"))
                .limit(SHORT_BREAK_FIRST_REVIEW, months(3), REGULATIONS.read("45(3)"))
                .limit(SHORT_BREAK_LATER_REVIEW, months(6), REGULATIONS.read("45(3)"))
                .limit(SHORT_BREAK_STAY, weeks(4), REGULATIONS.read("30"))
                .limit(SHORT_BREAK_TOTAL, days(120), REGULATIONS.read("30"))
                .limit(RETENTION, years(100), REGULATIONS.read("43(1)"))
                .limit(RETENTION_AFTER_DEATH, years(25), REGULATIONS.read("43(1)"))
                .principle(Principle.WISHES_AND_FEELINGS, REGULATIONS.read("44(3)(a)"));
        return law;
    }
}
