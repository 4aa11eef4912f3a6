package kith.chairing;

import kith.casework.HeldReview;
import kith.meeting.WorkedReview;

/**
 * A review as its chair leaves it.
 *
 * @param held when and how it was held
 * @param worked what was said and decided; null where only the day it was held is recorded
 */
public record ChairedReview(HeldReview held, WorkedReview worked) {

    /** Whether it is complete. */
    boolean closes() {
        return held.completedOn() != null;
    }
}
