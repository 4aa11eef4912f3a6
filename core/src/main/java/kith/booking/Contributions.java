package kith.booking;

import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;

/** What people were asked to say, or said, before the reviews booked. */
public interface Contributions extends ByChild<ChildRecord.Contribution> {

    /** Whose a contribution is; empty where there is none. */
    Optional<ChildId> childOf(long row);
}
