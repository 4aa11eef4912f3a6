package kith.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 3, 27);

    @Test
    void anActionOfAReviewAndAPartOfThePlanComesFromEither() {
        ChildRecord.Action action = action(REVIEW, "EDUCATION");
        assertTrue(Origin.ofReview(REVIEW).led(action));
        assertTrue(Origin.ofPlanPart("EDUCATION").led(action));
        assertEquals(new Origin(REVIEW, "EDUCATION"), Origin.of(action));
    }

    @Test
    void anActionOfAnotherReviewOrPartDoesNotComeFromHere() {
        assertFalse(Origin.ofReview(REVIEW).led(action(REVIEW.minusDays(1), null)));
        assertFalse(Origin.ofReview(REVIEW).led(action(null, "EDUCATION")));
        assertFalse(Origin.ofPlanPart("EDUCATION").led(action(REVIEW, "HEALTH")));
    }

    private static ChildRecord.Action action(LocalDate review, String part) {
        return new ChildRecord.Action(
                1, "Ask the school", "Amina Rahman", null, null, null, review, null, null, part, null);
    }
}
