package kith.officer;

import java.time.Instant;
import kith.record.StaffId;

/** One-time links with which holders of accounts set their passwords. Only a step may make one. */
public interface OneTimeLinks {

    /**
     * Makes a link for an account of the step's council; earlier ones are of no use from now on.
     *
     * @param asksName whether the holder is asked how colleagues know them
     * @param madeBy who made it, as the name stands now
     */
    OneTimeLink make(StaffId staff, boolean asksName, String madeBy, Instant now);
}
