package kith.restriction;

import java.time.Instant;
import java.util.Optional;
import kith.record.ChildId;

/** Whether a child's record is restricted. Only a step may ask. */
public interface Restrictions {

    /**
     * How a record is restricted for the officer at work, who sees it.
     *
     * @param openUntil until when the officer, who is not named, has it open; null for those who are named
     */
    record Standing(Instant openUntil) {}

    /** How the record is restricted, empty if it is not. */
    Optional<Standing> of(ChildId child);
}
