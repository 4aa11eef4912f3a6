package kith.restriction;

import java.time.Instant;
import java.util.List;
import kith.record.StaffId;

/**
 * A restriction that stands.
 *
 * @param by who restricted the record
 * @param since when
 * @param reason why
 * @param named who sees the record, by name
 */
public record RestrictionSummary(String by, Instant since, String reason, List<Named> named) {

    /**
     * Somebody who sees the record.
     *
     * @param id the account
     * @param name as colleagues know the person
     */
    public record Named(StaffId id, String name) {}
}
