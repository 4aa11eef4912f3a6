package kith.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.council.PolicyInForce;
import kith.duty.ChildFacts.Hold;
import kith.duty.ChildFacts.Known;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Rhythm;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Visit;
import kith.plugin.Limit;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child's own rhythm and a duty on hold, seen over every day around their limits. */
class OwnRhythmTest {
    private static final Policy LAW = PolicyInForce.with(Nation.ENGLAND, Map.of());
    private static final LocalDate PLACED = day("2026-03-02");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Rhythm visits(Limit limit, String from, String to) {
        return new Rhythm(
                Rhythm.Kind.VISITS, limit, day(from), to == null ? null : day(to), "the review", "He is unsettled.");
    }

    /** Placed on 2 March 2026 and visited on the 5th. */
    private static ChildFacts child(List<Rhythm> rhythms, List<Hold> holds, Visit... more) {
        List<Visit> visits = new java.util.ArrayList<>(List.of(new Visit(day("2026-03-05"), true)));
        visits.addAll(List.of(more));
        return new ChildFacts(
                day("2014-06-01"),
                null,
                List.of(new Period(PLACED, null, null, null)),
                List.of(new Status("V2", PLACED, null)),
                List.of(Stay.of("U6", PLACED, null)),
                List.of(),
                List.of(),
                List.of(),
                visits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rhythms,
                holds,
                Known.ALL);
    }

    private static Duty duty(ChildFacts child, DutyCode code, String occasion, String asOf) {
        return Duties.of(child, LAW, day(asOf)).stream()
                .filter(duty -> duty.code() == code && duty.occasion().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    private static Duty next(Rhythm rhythm, String asOf) {
        return duty(child(List.of(rhythm), List.of()), DutyCode.VISIT, "after visit 2026-03-05", asOf);
    }

    @Test
    @Tag("S2-62")
    void theStricterRhythmIsSeenAsALinkOfItsOwn() {
        Duty next = next(visits(Limit.weeks(2), "2026-03-05", null), "2026-03-10");
        assertEquals(day("2026-03-19"), next.dueOn());
        assertEquals("child.earlier", next.due().why().child().key());
        assertEquals("law.visit-first-year", next.due().why().law().key());
    }

    @Test
    @Tag("S1-10")
    void aShorterIntervalOfReviewsIsAgreedForOneChildAndSaysWhy() {
        ChildFacts plain = Story.child()
                .lookedAfter(PLACED, null)
                .placed("U6", PLACED, null)
                .reviewed("2026-03-20", "2026-06-15")
                .facts();
        Rhythm reviews =
                new Rhythm(Rhythm.Kind.REVIEWS, Limit.months(3), day("2026-06-15"), null, "the review", "Exams.");
        ChildFacts own = new ChildFacts(
                plain.bornOn(),
                null,
                plain.periods(),
                plain.legalStatuses(),
                plain.placements(),
                List.of(),
                List.of(),
                plain.reviews(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(reviews),
                List.of(),
                Known.ALL);
        assertEquals(day("2026-12-15"), laterReview(plain).dueOn());
        Duty shorter = laterReview(own);
        assertEquals(day("2026-09-15"), shorter.dueOn());
        assertEquals("child.earlier", shorter.due().why().child().key());
        assertTrue(shorter.due().why().child().values().contains("Exams."));
    }

    private static Duty laterReview(ChildFacts child) {
        return Duties.of(child, LAW, day("2026-07-01")).stream()
                .filter(duty -> duty.code() == DutyCode.LATER_REVIEW && duty.outcome() == Duty.Outcome.OPEN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIntervalThatRunsAlreadyIsCountedAnewFromTheRhythmsFirstDay() {
        assertEquals(
                day("2026-04-02"),
                next(visits(Limit.weeks(2), "2026-03-19", null), "2026-03-20").dueOn());
    }

    @Test
    void aRhythmNeverLoosensFromAnyDay() {
        LocalDate law =
                next(visits(Limit.weeks(6), "2026-03-05", null), "2026-03-10").dueOn();
        for (int weeks = 1; weeks < 30; weeks++) {
            for (LocalDate from = PLACED; from.isBefore(law.plusDays(3)); from = from.plusDays(1)) {
                Duty next = next(visits(Limit.weeks(weeks), from.toString(), null), law.toString());
                assertFalse(next.dueOn().isAfter(law), weeks + " weeks from " + from);
            }
        }
    }

    @Test
    void anIntervalThatWasOverByThenKeepsItsDate() {
        ChildFacts child = child(
                List.of(visits(Limit.weeks(1), "2026-04-01", null)), List.of(), new Visit(day("2026-03-30"), true));
        Duty over = duty(child, DutyCode.VISIT, "after visit 2026-03-05", "2026-04-01");
        assertEquals(day("2026-04-16"), over.dueOn());
        assertNull(over.due().why().child());
        assertEquals(
                day("2026-04-08"),
                duty(child, DutyCode.VISIT, "after visit 2026-03-30", "2026-04-01")
                        .dueOn());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-18, 2026-04-16", "2026-03-19, 2026-03-19", "2026-03-20, 2026-03-19"})
    void aRhythmThatEndedBeforeItsDayCameNoLongerCounts(String ended, String due) {
        assertEquals(
                day(due),
                next(visits(Limit.weeks(2), "2026-03-05", ended), "2026-03-25").dueOn());
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "7, true"})
    void aRhythmThatIsNoStricterIsAnsweredWithTheLawsDate(int weeks, boolean refused) {
        var against =
                RhythmLimit.against(child(List.of(), List.of()), LAW, visits(Limit.weeks(weeks), "2026-03-10", null));
        assertEquals(refused, against.isPresent());
        against.ifPresent(due -> assertEquals(day("2026-04-21"), due.on()));
    }

    private static Hold hold(String from, String until) {
        return new Hold(DutyCode.HEALTH_ASSESSMENT, day(from), day(until), "She refuses.");
    }

    /** The first assessment is due by the first review, 30 March 2026. */
    private static Duty assessment(String asOf, Hold... holds) {
        return duty(child(List.of(), List.of(holds)), DutyCode.HEALTH_ASSESSMENT, "period 2026-03-02", asOf);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-22, OPEN", "2026-03-23, ON_HOLD", "2026-04-20, ON_HOLD", "2026-04-21, OPEN"})
    void aHoldLastsFromItsFirstToItsLastDayAndEndsByItself(String asOf, Duty.Outcome outcome) {
        assertEquals(outcome, assessment(asOf, hold("2026-03-23", "2026-04-20")).outcome());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, 2026-03-30", "2026-03-29, 2026-03-30", "2026-03-30, 2026-03-31", "2026-04-20, 2026-04-21"})
    void whatWouldHaveFallenDueInAHoldIsDueTheDayAfterIt(String until, String due) {
        assertEquals(day("2026-03-30"), assessment("2026-03-25").dueOn());
        assertEquals(
                day(due), assessment("2026-05-01", hold("2026-03-23", until)).dueOn());
    }

    @Test
    void aHoldThatBeginsAfterTheDayDoesNotUndoThatItIsLate() {
        Duty late = assessment("2026-04-10", hold("2026-03-31", "2026-04-20"));
        assertEquals(Duty.Outcome.OPEN, late.outcome());
        assertEquals(day("2026-03-30"), late.dueOn());
    }

    @Test
    void aHoldSaysItsReasonAndItsEnd() {
        Duty held = assessment("2026-04-01", hold("2026-03-23", "2026-04-20"));
        assertEquals(
                List.of(day("2026-04-20"), "She refuses."),
                held.due().why().result().values());
        assertEquals("law.on-hold", held.due().why().law().key());
    }

    @Test
    void twoHoldsOneAfterTheOtherCarryOn() {
        Duty held = assessment("2026-05-20", hold("2026-03-23", "2026-04-20"), hold("2026-04-21", "2026-05-10"));
        assertEquals(day("2026-05-11"), held.dueOn());
        assertTrue(
                Duties.of(child(List.of(), List.of()), LAW, day("2026-05-20")).size() > 5);
    }
}
