package kith.incoming;

import kith.caserecord.ChildRecord;
import kith.duedate.Sentence;

/** What one delivery says of one child, checked and ready to be taken over whole. */
public interface Incoming {
    /** The child's number in the council. */
    String number();

    /** What a replaced due date is told to have been replaced for, such as "the return of 2025/26 was imported". */
    Sentence reason();

    /**
     * The child's record with this delivery in it.
     *
     * @param held what Kith holds of the child, or null where it is new
     * @return the record to hold from now on; equal to {@code held} where nothing changes
     */
    ChildRecord onto(ChildRecord held);
}
