package kith.duty;

import static kith.plugin.Limit.weeks;
import static kith.plugin.Limit.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kith.duedate.PlainCalendar;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a council sets for itself, seen from every start day of 2025 to 2028 and around the day from which it counts. */
@Tag("S0-3")
class DatedSettingTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final PlainCalendar PLAIN = new PlainCalendar(Nation.ENGLAND);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Duty firstReview(Story story, LocalDate start, LocalDate asOf) {
        return Story.find(
                        story.lookedAfter(start, null).placed("U6", start, null).on(asOf),
                        DutyCode.FIRST_REVIEW,
                        "period " + start)
                .orElseThrow();
    }

    private static LocalDate stricter(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Test
    @Tag("S0-30")
    void aClockThatBeginsOnTheDayOrLaterHasTheStrictestOfLawPluginAndSettingFromEveryStart() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate start = day;
            Story story = Story.child()
                    .council(LimitQuestion.FIRST_REVIEW, Limit.days(29))
                    .set(LimitQuestion.FIRST_REVIEW, weeks(4), FIRST);
            LocalDate law = PLAIN.after(start, workingDays(20));
            LocalDate expected = stricter(law, start.plusDays(28));
            assertEquals(expected, firstReview(story, start, start).dueOn(), () -> "from " + start);
        }
    }

    @Test
    void aClockThatRunsOnTheDayIsCountedAnewFromItsOwnStartAndNotOneDayBefore() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate start = day;
            LocalDate counts = start.plusDays(9);
            LocalDate law = PLAIN.after(start, workingDays(20));
            Story story = Story.child().set(LimitQuestion.FIRST_REVIEW, workingDays(15), counts);
            assertEquals(law, firstReview(story, start, counts.minusDays(1)).dueOn(), () -> "before, from " + start);
            Story same = Story.child().set(LimitQuestion.FIRST_REVIEW, workingDays(15), counts);
            LocalDate set = PLAIN.after(start, workingDays(15));
            assertEquals(set, firstReview(same, start, counts).dueOn(), () -> "on the day, from " + start);
        }
    }

    @Test
    void whatWasDoneBeforeTheDayStaysJudgedByWhatWasInForceThen() {
        Story story = Story.child()
                .set(LimitQuestion.FIRST_REVIEW, weeks(1), day("2026-03-20"))
                .reviewed("2026-03-19");
        Duty before = firstReview(story, day("2026-03-02"), day("2026-04-30"));
        assertEquals(Duty.Outcome.MET, before.outcome());
        assertEquals(day("2026-03-30"), before.dueOn());
        assertNull(before.due().why().setting());

        Story onTheDay = Story.child()
                .set(LimitQuestion.FIRST_REVIEW, weeks(1), day("2026-03-20"))
                .reviewed("2026-03-20");
        Duty late = firstReview(onTheDay, day("2026-03-02"), day("2026-04-30"));
        assertEquals(Duty.Outcome.MET_LATE, late.outcome());
        assertEquals(day("2026-03-09"), late.dueOn());
    }

    @Test
    void aLaterSettingTakesThePlaceOfTheEarlierSoThatTheDateMovesBackButNeverPastTheLaw() {
        LocalDate start = day("2026-03-02");
        Story twoWeeks = Story.child().set(LimitQuestion.FIRST_REVIEW, weeks(2), day("2026-03-03"));
        Story thenThree = Story.child()
                .set(LimitQuestion.FIRST_REVIEW, weeks(2), day("2026-03-03"))
                .set(LimitQuestion.FIRST_REVIEW, weeks(3), day("2026-03-06"));
        Story thenNone = Story.child()
                .set(LimitQuestion.FIRST_REVIEW, weeks(2), day("2026-03-03"))
                .set(LimitQuestion.FIRST_REVIEW, null, day("2026-03-06"));
        Story thenLong = Story.child()
                .set(LimitQuestion.FIRST_REVIEW, weeks(2), day("2026-03-03"))
                .set(LimitQuestion.FIRST_REVIEW, weeks(8), day("2026-03-06"));
        assertEquals(
                day("2026-03-16"),
                firstReview(twoWeeks, start, day("2026-03-06")).dueOn());
        assertEquals(
                day("2026-03-23"),
                firstReview(thenThree, start, day("2026-03-06")).dueOn());
        assertEquals(
                day("2026-03-30"),
                firstReview(thenNone, start, day("2026-03-06")).dueOn());
        assertEquals(
                day("2026-03-30"),
                firstReview(thenLong, start, day("2026-03-06")).dueOn());
    }

    @Test
    void theExplanationNamesTheDayFromWhichItCountsAndWhy() {
        Story story = Story.child().set(LimitQuestion.FIRST_REVIEW, weeks(2), day("2026-03-03"));
        Duty duty = firstReview(story, day("2026-03-02"), day("2026-03-03"));
        assertEquals("setting.earlier", duty.due().why().setting().key());
        assertEquals(
                List.of(day("2026-03-03"), "a test", weeks(2), day("2026-03-16"), day("2026-03-30")),
                duty.due().why().setting().values());
    }

    @Test
    void aDayThatTheLawTiesToSomethingElseStaysTiedToIt() {
        Duty duty = Story.child()
                .set(LimitQuestion.HEALTH_FIRST, workingDays(30), day("2026-01-01"))
                .set(LimitQuestion.FIRST_REVIEW, weeks(2), day("2026-01-01"))
                .lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .duty(DutyCode.HEALTH_ASSESSMENT, "period 2026-03-02", "2026-03-02");
        assertEquals(day("2026-03-16"), duty.dueOn());
        assertEquals("law.by-review-due", duty.due().why().law().key());
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void noSettingMakesADateLater(Nation nation) {
        Random random = new Random(20261122);
        LocalDate today = LocalDate.of(2026, 11, 21);
        for (int child = 0; child < 400; child++) {
            long seed = random.nextLong();
            List<Duty> law =
                    Histories.invent(new Random(seed), today, false).in(nation).on(today);
            Story set = Histories.invent(new Random(seed), today, false).in(nation);
            for (LimitQuestion question : LimitQuestion.values()) {
                if (question.counting() == LimitQuestion.Counting.AFTER) {
                    set.set(question, anyLimit(random), today.minusDays(random.nextInt(900)));
                }
            }
            noneIsLater(law, set.on(today), seed);
        }
    }

    private static Limit anyLimit(Random random) {
        return random.nextBoolean() ? workingDays(1 + random.nextInt(40)) : weeks(1 + random.nextInt(30));
    }

    private static void noneIsLater(List<Duty> law, List<Duty> set, long seed) {
        for (Duty duty : law) {
            Duty same = Story.find(set, duty.code(), duty.occasion()).orElse(null);
            if (same != null && duty.dueOn() != null && same.dueOn() != null) {
                assertFalse(
                        same.dueOn().isAfter(duty.dueOn()),
                        () -> "seed " + seed + ": " + duty.code() + " " + duty.occasion());
            }
        }
    }
}
