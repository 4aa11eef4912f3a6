package kith.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kith.duty.ChildFacts.Dispute;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reviewing officer's concern is resolved within 20 working days, all stages together. */
@Tag("S2-77")
class DisputeScheduleTest {
    private static final LocalDate RAISED = LocalDate.of(2026, 3, 2);
    /** Twenty working days on: Good Friday and Easter Monday lie after it. */
    private static final LocalDate LIMIT = LocalDate.of(2026, 3, 30);

    private static Story raised(LocalDate closed) {
        Dispute.Stage informal = new Dispute.Stage("informal", RAISED, closed);
        return Story.child()
                .lookedAfter("2025-01-06")
                .placed("U6", "2025-01-06")
                .disputed(new Dispute(1, RAISED, closed, List.of(informal)));
    }

    private static Duty resolution(Story story, LocalDate asOf) {
        return story.duty(DutyCode.DISPUTE_RESOLUTION, "dispute 1", asOf.toString());
    }

    @Test
    void itIsDueTwentyWorkingDaysAfterItWasRaisedAndSaysWhy() {
        Duty duty = resolution(raised(null), RAISED);
        assertEquals(LIMIT, duty.dueOn());
        assertEquals("fact.dispute", duty.due().why().facts().get(0).key());
        assertEquals("law.dispute-resolution", duty.due().why().law().key());
    }

    @Test
    void itIsOverdueFromTheDayAfterItsLimit() {
        Duty open = resolution(raised(null), LIMIT);
        assertEquals(DutyState.DUE_SOON, open.state(LIMIT.minusDays(1), LIMIT));
        assertEquals(DutyState.DUE_SOON, open.state(LIMIT, LIMIT));
        assertEquals(DutyState.OVERDUE, open.state(LIMIT.plusDays(1), LIMIT.plusDays(1)));
    }

    @Test
    void closedOnItsLastDayItIsInTimeAndTheDayAfterItIsLate() {
        LocalDate later = LIMIT.plusDays(3);
        assertEquals(
                Duty.Outcome.MET, resolution(raised(LIMIT.minusDays(1)), later).outcome());
        assertEquals(Duty.Outcome.MET, resolution(raised(LIMIT), later).outcome());
        assertEquals(
                Duty.Outcome.MET_LATE,
                resolution(raised(LIMIT.plusDays(1)), later).outcome());
    }

    @Test
    void whatWasClosedLaterIsStillOpenOnAnEarlierDay() {
        assertEquals(
                Duty.Outcome.OPEN, resolution(raised(LIMIT), LIMIT.minusDays(1)).outcome());
    }

    @Test
    void whereTheLawKnowsNoReviewingOfficersNothingIsDueByIt() {
        List<Duty> duties = raised(null).in(Nation.SCOTLAND).on(RAISED.toString());
        assertTrue(duties.stream().noneMatch(duty -> duty.code() == DutyCode.DISPUTE_RESOLUTION));
    }
}
