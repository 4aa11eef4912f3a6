package kith.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Explanation;
import kith.duedate.Sentence;
import kith.duty.Duty.Outcome;
import kith.duty.DutyCode;
import kith.record.ChildId;
import org.junit.jupiter.api.Test;

class DueDateChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Sentence REASON = Sentence.of("reason.return", 2026);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static StandingDate date(Long id, String occasion, Outcome outcome, LocalDate dueOn) {
        Explanation why = new Explanation(
                List.of(),
                Sentence.of("law.visit-first"),
                null,
                null,
                null,
                Sentence.of("calendar.same"),
                Sentence.of("result.open"),
                false,
                List.of());
        return new StandingDate(id, new ChildId(1), DutyCode.VISIT, occasion, outcome, dueOn, dueOn, null, 0, why);
    }

    private static DueDateChanges compare(List<StandingDate> standing, List<StandingDate> worked) {
        DueDateChanges changes = new DueDateChanges(TODAY, REASON);
        changes.compare(standing, worked);
        return changes;
    }

    @Test
    void aDateThatStandsAlreadyIsLeftAlone() {
        StandingDate worked = date(null, "a", Outcome.OPEN, DAY);
        assertEquals(date(7L, "a", Outcome.OPEN, DAY).mark(), worked.mark());
        assertNotEquals(date(7L, "a", Outcome.MET, DAY).mark(), worked.mark());
        assertNotEquals(date(7L, "a", Outcome.OPEN, DAY.plusDays(1)).mark(), worked.mark());
        assertTrue(compare(List.of(), List.of()).none());
    }

    @Test
    void whichDatesWereReplacedIsNoPartOfWhatIsCompared() {
        StandingDate worked = date(null, "a", Outcome.OPEN, DAY);
        StandingDate old = date(7L, "a", Outcome.OPEN, DAY.minusDays(1));
        assertEquals(worked.mark(), worked.replacing(old, TODAY, REASON).mark());
    }

    @Test
    void aDateThatWasMetIsAmendedInItsRow() {
        DueDateChanges changes =
                compare(List.of(date(7L, "a", Outcome.OPEN, DAY)), List.of(date(null, "a", Outcome.MET, DAY)));
        assertEquals(7L, changes.amended().get(0).id());
        assertTrue(changes.added().isEmpty() && changes.replaced().isEmpty());
    }

    @Test
    void aChangedDateIsReplacedAndRemembered() {
        DueDateChanges changes = compare(
                List.of(date(7L, "a", Outcome.OPEN, DAY)), List.of(date(null, "a", Outcome.OPEN, DAY.plusDays(1))));
        List<Explanation.Replaced> replaced = List.of(new Explanation.Replaced(DAY, TODAY, REASON));
        assertEquals(replaced, changes.added().get(0).why().replaced());
        assertEquals(replaced, changes.replaced().get(0).why().replaced());
        assertEquals(7L, changes.replaced().get(0).id());
    }

    @Test
    void aDateOfAnotherOccasionRemembersTheOpenOneThatWentWithIt() {
        DueDateChanges changes = compare(
                List.of(date(7L, "placement 2026-11-24", Outcome.OPEN, DAY)),
                List.of(date(null, "placement 2026-11-25", Outcome.OPEN, DAY.plusDays(1))));
        assertEquals(DAY, changes.added().get(0).why().replaced().get(0).date());
        assertEquals(1, changes.replaced().size());
    }

    @Test
    void aNewDateBesideAnOldOneRemembersNothing() {
        DueDateChanges changes = compare(
                List.of(date(7L, "a", Outcome.OPEN, DAY)),
                List.of(date(null, "a", Outcome.MET, DAY), date(null, "b", Outcome.OPEN, DAY.plusDays(42))));
        assertEquals(List.of(), changes.added().get(0).why().replaced());
        assertTrue(changes.replaced().isEmpty());
    }

    @Test
    void whatWasNotKnownIsDroppedWithoutATrace() {
        DueDateChanges changes = compare(List.of(date(7L, "a", Outcome.NOT_KNOWN, null)), List.of());
        assertEquals(1, changes.dropped().size());
        assertTrue(changes.replaced().isEmpty());
    }

    @Test
    void whatWasNotKnownAndNowIsWasNeverADateThatCouldBeReplaced() {
        DueDateChanges changes = compare(
                List.of(date(7L, "a", Outcome.NOT_KNOWN, DAY)),
                List.of(date(null, "a", Outcome.OPEN, DAY.plusDays(9))));
        assertEquals(7L, changes.amended().get(0).id());
        assertEquals(List.of(), changes.amended().get(0).why().replaced());
    }
}
