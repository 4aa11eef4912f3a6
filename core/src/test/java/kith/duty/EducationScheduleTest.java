package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kith.duty.ChildFacts.Plan;
import kith.duty.Duty.Outcome;
import kith.plugin.Authority;
import kith.plugin.Nation;
import org.junit.jupiter.api.Test;

/** The personal education plan is reviewed once in each school term, from the term after the child became looked after. */
class EducationScheduleTest {

    private static Story terms(Story story) {
        return story.term("Summer term 2026", "2026-04-14", "2026-07-21")
                .term("Autumn term 2026", "2026-09-02", "2026-12-18")
                .term("Spring term 2027", "2027-01-05", "2027-03-26");
    }

    private static Story story(String from) {
        return terms(child().lookedAfter(from).placed("U6", from));
    }

    private static Optional<Duty> autumn(Story story, String asOf) {
        return Story.find(story.on(asOf), DutyCode.PEP_REVIEW, "term 2026-09-02");
    }

    private static List<Duty> reviews(Story story, String asOf) {
        return story.on(asOf).stream()
                .filter(duty -> duty.code() == DutyCode.PEP_REVIEW)
                .toList();
    }

    @Test
    void aReviewIsOwedFromTheFirstDayOfTheTermUntilItsLastAndWhySaysWhichTerm() {
        assertTrue(autumn(story("2026-05-04"), "2026-09-01").isEmpty(), "the day before the term");
        Duty review = autumn(story("2026-05-04"), "2026-09-02").orElseThrow();
        assertEquals(day("2026-12-18"), review.dueOn());
        assertEquals(Outcome.OPEN, review.outcome());
        assertEquals("fact.school-term", review.due().why().facts().get(0).key());
        assertEquals("law.pep-review", review.due().why().law().key());
        assertEquals(
                Authority.Certainty.REPORTED, review.due().why().authority().certainty());
    }

    @Test
    void aReviewOnTheLastDayOfTheTermIsInTimeAndTheDayAfterIsLate() {
        assertEquals(Outcome.MET, after("2026-09-02", "2026-12-20").outcome(), "the first day of the term");
        assertEquals(Outcome.MET, after("2026-12-18", "2026-12-20").outcome());
        Duty late = after("2026-12-19", "2026-12-20");
        assertEquals(Outcome.MET_LATE, late.outcome());
        assertEquals(1, late.daysLate());
    }

    @Test
    void aPlanOfTheDayBeforeTheTermIsNoReviewOfIt() {
        assertEquals(Outcome.OPEN, after("2026-09-01", "2026-09-03").outcome());
    }

    private static Duty after(String reviewedOn, String asOf) {
        return autumn(story("2026-05-04").plan(Plan.Kind.EDUCATION, reviewedOn), asOf)
                .orElseThrow();
    }

    @Test
    void whatWasNotReviewedIsOverdueInTheHolidaysAndNeverDoneOnceTheNextTermBegins() {
        Story story = story("2026-05-04");
        assertEquals(
                DutyState.OVERDUE,
                autumn(story, "2026-12-19").orElseThrow().state(day("2026-12-19"), day("2027-01-10")));
        assertEquals(Outcome.OPEN, autumn(story, "2027-01-04").orElseThrow().outcome(), "the day before the next term");
        assertEquals(
                Outcome.NEVER_MET, autumn(story, "2027-01-05").orElseThrow().outcome());
        assertEquals(
                day("2027-03-26"),
                Story.last(story.on("2027-01-05"), DutyCode.PEP_REVIEW).dueOn());
    }

    @Test
    void theTermInWhichTheChildCameHasTheFirstPlanAndNoReviewBesides() {
        assertTrue(autumn(story("2026-09-02"), "2026-09-02").isEmpty(), "on the first day of the term");
        assertTrue(autumn(story("2026-09-03"), "2026-09-04").isEmpty());
        assertFalse(autumn(story("2026-09-01"), "2026-09-04").isEmpty(), "the day before the term");
    }

    @Test
    void reviewsBeginAfterTheThirdBirthdayAndEndBeforeTheEighteenth() {
        assertTrue(autumn(story("2026-05-04").born("2023-09-02"), "2026-10-01").isEmpty(), "three on the first day");
        assertFalse(autumn(story("2026-05-04").born("2023-09-01"), "2026-10-01").isEmpty(), "the day before");
        assertTrue(autumn(story("2026-05-04").born("2008-09-02"), "2026-10-01").isEmpty(), "eighteen on the first day");
        assertFalse(autumn(story("2026-05-04").born("2008-09-03"), "2026-10-01").isEmpty(), "the day after");
    }

    @Test
    void aChildWhoLeftCareInTheTermOwesNoReviewOfIt() {
        Story left = terms(
                child().lookedAfter("2026-05-04", "2026-10-30").placed("U6", day("2026-05-04"), day("2026-10-30")));
        assertTrue(autumn(left, "2026-12-20").isEmpty());
    }

    @Test
    void withoutTermsOrWhereTheNationHasNoSuchRuleThereIsNoDuty() {
        assertTrue(reviews(child().lookedAfter("2026-05-04").placed("U6", "2026-05-04"), "2026-10-01")
                .isEmpty());
        for (Nation nation : List.of(Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND)) {
            assertTrue(reviews(story("2026-05-04").in(nation), "2026-10-01").isEmpty(), nation.name());
        }
    }
}
