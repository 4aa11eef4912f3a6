package kith.worklist;

/**
 * How much work there is in each view, under one query's scope and filters.
 *
 * @param children how many children have any of it
 */
public record WorkCounts(long overdue, long dueSoon, long onHold, long all, long notKnown, long children) {

    /** The count of one view. */
    public long of(WorkView view) {
        return switch (view) {
            case OVERDUE -> overdue;
            case DUE_SOON -> dueSoon;
            case ON_HOLD -> onHold;
            case ALL -> all;
            case NOT_KNOWN -> notKnown;
        };
    }
}
