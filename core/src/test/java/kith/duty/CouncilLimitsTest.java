package kith.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CouncilLimitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Tag("S0-3")
    @ParameterizedTest
    @EnumSource(Nation.class)
    void aCouncilsLimitNeverMakesADateLater(Nation nation) {
        Random random = new Random(20261121);
        for (int child = 0; child < 400; child++) {
            long seed = random.nextLong();
            List<Duty> law =
                    Histories.invent(new Random(seed), TODAY, false).in(nation).on(TODAY);
            Story stricter = Histories.invent(new Random(seed), TODAY, false).in(nation);
            for (LimitQuestion question : LimitQuestion.values()) {
                if (question.counting() == LimitQuestion.Counting.AFTER) {
                    stricter.council(question, anyLimit(random));
                }
            }
            noneIsLater(law, stricter.on(TODAY), seed);
        }
    }

    private static void noneIsLater(List<Duty> law, List<Duty> council, long seed) {
        for (Duty duty : law) {
            Duty same = Story.find(council, duty.code(), duty.occasion()).orElse(null);
            if (same != null && duty.dueOn() != null && same.dueOn() != null) {
                assertFalse(
                        same.dueOn().isAfter(duty.dueOn()),
                        () -> "seed " + seed + ": " + duty.code() + " " + duty.occasion() + " " + same.dueOn()
                                + " after " + duty.dueOn());
            }
        }
    }

    private static Limit anyLimit(Random random) {
        Limit.Unit unit = Limit.Unit.values()[random.nextInt(4)];
        int most =
                switch (unit) {
                    case WORKING_DAYS -> 40;
                    case DAYS -> 60;
                    case WEEKS -> 30;
                    case MONTHS, YEARS -> 8;
                };
        return new Limit(1 + random.nextInt(most), unit);
    }

    @Test
    void theExplanationSaysWhichOfTheTwoWasEarlierFromThisStart() {
        assertEquals("council.later", council("2026-01-03"), "a Saturday");
        assertEquals("council.same", council("2026-03-02"), "a Monday without holidays ahead");
        assertEquals("council.earlier", council("2026-08-03"), "across a bank holiday");
    }

    private static String council(String start) {
        Duty duty = Story.child()
                .council(LimitQuestion.FIRST_REVIEW, Limit.weeks(4))
                .lookedAfter(start)
                .placed("U6", start)
                .duty(DutyCode.FIRST_REVIEW, "period " + start, start);
        return duty.due().why().council().key();
    }

    @Test
    void aCouncilsLimitStandsAloneWhereTheNationsLawHasNone() {
        Duty duty = Story.child()
                .in(Nation.SCOTLAND)
                .council(LimitQuestion.CARE_PLAN, Limit.workingDays(10))
                .lookedAfter("2026-12-18")
                .placed("U6", "2026-12-18")
                .duty(DutyCode.CARE_PLAN, "period 2026-12-18", "2026-12-18");
        assertEquals(LocalDate.of(2027, 1, 7), duty.dueOn());
        assertEquals("law.none", duty.due().why().law().key());
        assertTrue(duty.due().why().authority() == null);
    }

    @Test
    void aRecordIsKeptAsLongAsTheLawWantsWhateverTheCouncilSays() {
        Duty shorter =
                Story.child().council(LimitQuestion.RETENTION, Limit.years(50)).last(DutyCode.RETENTION, "2026-11-21");
        Duty longer =
                Story.child().council(LimitQuestion.RETENTION, Limit.years(99)).last(DutyCode.RETENTION, "2026-11-21");
        assertEquals(LocalDate.of(2091, 6, 1), shorter.dueOn());
        assertEquals("council.keeps-shorter", shorter.due().why().council().key());
        assertEquals(LocalDate.of(2115, 6, 1), longer.dueOn());
    }
}
