package kith.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import org.junit.jupiter.api.Test;

class ActionStateTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Test
    void anActionIsOverdueFromTheDayAfterItsDate() {
        assertEquals(ActionState.OPEN, ActionState.of(action(DUE, null, null), DUE.minusDays(1)));
        assertEquals(ActionState.OPEN, ActionState.of(action(DUE, null, null), DUE));
        assertEquals(ActionState.OVERDUE, ActionState.of(action(DUE, null, null), DUE.plusDays(1)));
    }

    @Test
    void whatIsDoneOrGivenUpIsNeverOverdue() {
        assertEquals(ActionState.DONE, ActionState.of(action(DUE, DUE.plusDays(9), null), DUE.plusDays(10)));
        assertEquals(ActionState.NOT_DONE, ActionState.of(action(DUE, null, "Moved away"), DUE.plusDays(10)));
        assertFalse(ActionState.DONE.isOpen());
        assertFalse(ActionState.NOT_DONE.isOpen());
    }

    @Test
    void withoutADateNothingIsOverdue() {
        assertEquals(ActionState.OPEN, ActionState.of(action(null, null, null), DUE));
        assertTrue(ActionState.OPEN.isOpen());
        assertTrue(ActionState.OVERDUE.isOpen());
    }

    private static ChildRecord.Action action(LocalDate due, LocalDate done, String not) {
        return new ChildRecord.Action(1, "Ask", "Ada", due, done, not, null, null, null, null, null);
    }
}
