package kith.officer;

import java.time.Duration;
import java.time.Instant;

/**
 * Slows down guessing: five wrong passwords are free, then the account waits one minute, and twice as long after each
 * further one, an hour at most. The right password sets the count back.
 */
final class Throttle {

    static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private Throttle() {}

    /**
     * Whether an attempt is refused unheard.
     *
     * @param failures wrong attempts since the last right one
     * @param lastFailure when the last wrong one was, null if there was none
     * @param now this moment
     */
    static boolean refuses(int failures, Instant lastFailure, Instant now) {
        return failures >= FREE && lastFailure != null && now.isBefore(lastFailure.plus(wait(failures)));
    }

    /** How long an account waits after so many wrong attempts. */
    static Duration wait(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
