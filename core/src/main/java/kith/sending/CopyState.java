package kith.sending;

import kith.caserecord.ChildRecord;
import kith.record.Held;

/**
 * How one copy stands.
 *
 * @param reader for whom
 * @param held what was recorded of it, null while it is neither sent nor withheld
 */
public record CopyState(CopyReader reader, Held<ChildRecord.PlanCopy> held) {

    /** Whether it is still to be sent, or withheld with a reason. */
    public boolean open() {
        return held == null && reader.due();
    }
}
