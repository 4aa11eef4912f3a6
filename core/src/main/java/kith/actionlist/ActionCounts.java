package kith.actionlist;

/** How many actions there are in each view, under one query's scope and filters. */
public record ActionCounts(long overdue, long open, long done, long notDone) {

    /** The count of one view. */
    public long of(ActionView view) {
        return switch (view) {
            case OVERDUE -> overdue;
            case OPEN -> open;
            case DONE -> done;
            case NOT_DONE -> notDone;
        };
    }
}
