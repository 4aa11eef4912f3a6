package kith.action;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;

/** What was decided to be done, by whom and by when. */
public interface Actions extends ByChild<ChildRecord.Action> {

    /** The next place in a child's list, from 1. */
    default int next(ChildId child) {
        return held(child).stream().mapToInt(ChildRecord.Action::ordinal).max().orElse(0) + 1;
    }
}
