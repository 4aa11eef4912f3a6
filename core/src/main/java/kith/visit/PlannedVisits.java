package kith.visit;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;

/** The visits that were planned, with what became of them. */
public interface PlannedVisits extends ByChild<ChildRecord.PlannedVisit> {

    /**
     * The children for whom a visit is planned at once, as far as the officer at work may see them.
     *
     * @param together what their rows have in common
     */
    List<ChildId> planned(String together);
}
