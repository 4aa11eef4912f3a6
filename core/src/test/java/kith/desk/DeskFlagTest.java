package kith.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S2-74")
class DeskFlagTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Set<DeskFlag> flags(
            String worker,
            String officer,
            LocalDate visit,
            LocalDate permanence,
            LocalDate plan,
            int steps,
            int homes) {
        return DeskFlag.of(new DeskFacts(worker, officer, visit, permanence, plan, steps, homes, null, false), TODAY);
    }

    private static Set<DeskFlag> due(LocalDate visit, LocalDate permanence, LocalDate plan) {
        return flags("Amina", "Ruth", visit, permanence, plan, 0, 1);
    }

    @Test
    void aCaseInWhichAllIsDoneHasNoFlag() {
        assertEquals(Set.of(), due(null, null, null));
        assertEquals(Set.of(), due(TODAY.plusDays(1), TODAY.plusDays(1), TODAY.plusDays(1)));
    }

    @Test
    void nothingIsMissedOnTheDayOnWhichItIsDueButOnTheDayAfter() {
        assertEquals(Set.of(), due(TODAY, TODAY, TODAY));
        LocalDate yesterday = TODAY.minusDays(1);
        assertEquals(Set.of(DeskFlag.NOT_SEEN), due(yesterday, TODAY, TODAY));
        assertEquals(Set.of(DeskFlag.NO_PERMANENCE), due(TODAY, yesterday, TODAY));
        assertEquals(Set.of(DeskFlag.PLAN_NOT_UPDATED), due(TODAY, TODAY, yesterday));
    }

    @Test
    void aChildWithoutAnOfficerOrAWorkerIsFlagged() {
        assertEquals(Set.of(DeskFlag.NO_OFFICER), flags("Amina", null, null, null, null, 0, 1));
        assertEquals(Set.of(DeskFlag.NO_WORKER), flags(null, "Ruth", null, null, null, 0, 1));
    }

    @Test
    @Tag("S2-78")
    void aCarersConcernThatWaitsForTheOfficerIsFlaggedAtOnce() {
        DeskFacts facts = new DeskFacts("Amina", "Ruth", null, null, null, 0, 1, TODAY, false);
        assertEquals(Set.of(DeskFlag.CARER_CONCERN), DeskFlag.of(facts, TODAY));
    }

    @Test
    @Tag("S2-17")
    void aPlanForPermanenceWithoutADateOrNotJudgedToMeetNeedsIsFlagged() {
        DeskFacts facts = new DeskFacts("Amina", "Ruth", null, null, null, 0, 1, null, true);
        assertEquals(Set.of(DeskFlag.WEAK_PERMANENCE), DeskFlag.of(facts, TODAY));
    }

    @Test
    void threeMissedStepsAreDriftAndTwoAreNot() {
        assertEquals(Set.of(), flags("Amina", "Ruth", null, null, null, 2, 1));
        assertEquals(Set.of(DeskFlag.DRIFT), flags("Amina", "Ruth", null, null, null, 3, 1));
        assertEquals(Set.of(DeskFlag.DRIFT), flags("Amina", "Ruth", null, null, null, 4, 1));
    }

    @Test
    void threePlacementsWithinAYearAreManyMovesAndTwoAreNot() {
        assertEquals(Set.of(), flags("Amina", "Ruth", null, null, null, 0, 2));
        assertEquals(Set.of(DeskFlag.MANY_MOVES), flags("Amina", "Ruth", null, null, null, 0, 3));
        assertEquals(Set.of(DeskFlag.MANY_MOVES), flags("Amina", "Ruth", null, null, null, 0, 4));
    }
}
