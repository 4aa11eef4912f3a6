package kith.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MidwayCheckTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = LocalDate.of(2026, 9, 2);
    private static final LocalDate HALFWAY = LocalDate.of(2026, 6, 2);

    @Test
    void isDueHalfwayBetweenTheLastReviewAndTheDayByWhichTheNextIsDue() {
        assertEquals(HALFWAY, MidwayCheck.of(REVIEW, NEXT, null).dueOn());
        assertEquals(
                REVIEW.plusDays(10),
                MidwayCheck.of(REVIEW, REVIEW.plusDays(21), null).dueOn(),
                "the earlier of the two days in the middle");
    }

    @Test
    void isOverdueFromTheDayAfter() {
        MidwayCheck check = MidwayCheck.of(REVIEW, NEXT, null);
        assertFalse(check.isOverdue(HALFWAY.minusDays(1)));
        assertFalse(check.isOverdue(HALFWAY));
        assertTrue(check.isOverdue(HALFWAY.plusDays(1)));
    }

    @Test
    void isDoneByACheckAfterTheLastReviewAndByNoneBefore() {
        assertNull(MidwayCheck.of(REVIEW, NEXT, REVIEW.minusDays(1)).doneOn());
        assertNull(MidwayCheck.of(REVIEW, NEXT, REVIEW).doneOn());
        MidwayCheck done = MidwayCheck.of(REVIEW, NEXT, REVIEW.plusDays(1));
        assertEquals(REVIEW.plusDays(1), done.doneOn());
        assertFalse(done.isOverdue(NEXT));
    }

    @Test
    void standsBetweenTwoReviewsOnly() {
        assertNull(MidwayCheck.of(null, NEXT, null));
        assertNull(MidwayCheck.of(REVIEW, null, null));
        assertNull(MidwayCheck.of(REVIEW, REVIEW, null));
    }
}
