package kith.officer;

import java.time.Instant;
import java.util.Optional;
import kith.record.StaffId;

/** The secret addresses of officers' diaries, one an officer. Only a step may make or end one. */
public interface Subscriptions {

    /** The one that an officer has, empty if none. */
    Optional<Subscription> of(StaffId staff);

    /**
     * Makes an address; an earlier one is of no use from now on.
     *
     * @return the secret of the address, to be shown once: only its hash is kept
     */
    String make(StaffId staff, Instant now);

    /** Ends the one that an officer has. */
    void end(StaffId staff, Instant now);
}
