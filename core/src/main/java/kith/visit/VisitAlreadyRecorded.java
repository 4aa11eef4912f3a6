package kith.visit;

import kith.caserecord.ChildRecord;
import kith.record.Held;

/** The visit of this visitor on this day is recorded already; it can be corrected. */
public class VisitAlreadyRecorded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Held<ChildRecord.Visit> recorded;

    VisitAlreadyRecorded(Held<ChildRecord.Visit> recorded) {
        super("The visit on this day is recorded already.");
        this.recorded = recorded;
    }

    /** The visit as it is recorded. */
    public Held<ChildRecord.Visit> recorded() {
        return recorded;
    }
}
