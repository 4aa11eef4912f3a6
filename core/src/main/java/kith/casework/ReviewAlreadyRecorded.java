package kith.casework;

import kith.caserecord.ChildRecord;
import kith.record.Held;

/** A review on this day is recorded already; it can be corrected, or it went on. */
public class ReviewAlreadyRecorded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Held<ChildRecord.Review> recorded;

    ReviewAlreadyRecorded(Held<ChildRecord.Review> recorded) {
        super("A review on this day is recorded already.");
        this.recorded = recorded;
    }

    /** The review as it is recorded. */
    public Held<ChildRecord.Review> recorded() {
        return recorded;
    }
}
