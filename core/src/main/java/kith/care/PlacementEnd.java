package kith.care;

import java.time.LocalDate;

/**
 * How a placement ended.
 *
 * @param reason code of the list {@code reason-placement-change}
 * @param atOnce whether it ended so suddenly that notice before the end was not practicable
 * @param notifiedOn when written notice of such an end was given, or null
 */
public record PlacementEnd(String reason, boolean atOnce, LocalDate notifiedOn) {}
