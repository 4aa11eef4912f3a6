package kith.visit;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;

/** The visits made to children. */
public interface Visits extends ByChild<ChildRecord.Visit> {

    /**
     * The children who were visited at once, as far as the officer at work may see them.
     *
     * @param together what their rows have in common
     */
    List<ChildId> visited(String together);
}
