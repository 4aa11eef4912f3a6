package kith.council;

import kith.duedate.Closures;

/** The days on which the officer's council is closed. Only a step may use it. */
public interface CouncilClosures {

    /** Those that stand today, past and to come. */
    Closures inForce();
}
