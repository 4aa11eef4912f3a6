package kith.care;

import java.time.LocalDate;
import kith.planning.Considered;

/**
 * How a placement ended.
 *
 * @param reason code of the list {@code reason-placement-change}
 * @param atOnce whether it ended so suddenly that notice before the end was not practicable
 * @param notifiedOn when written notice of such an end was given, or null
 * @param considered the review that considered the change, or why none could; null where the end is recorded already
 */
public record PlacementEnd(String reason, boolean atOnce, LocalDate notifiedOn, Considered considered) {

    /** An end that is recorded already, or none. */
    public PlacementEnd(String reason, boolean atOnce, LocalDate notifiedOn) {
        this(reason, atOnce, notifiedOn, null);
    }
}
