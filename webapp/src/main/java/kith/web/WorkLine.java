package kith.web;

/** One row of My work, as the page shows it. */
public class WorkLine {
    private final String child;
    private final String to;
    private final ShownClock clock;
    private final String placement;
    private final String worker;
    private final String booked;

    WorkLine(String child, String to, ShownClock clock, String placement, String worker, String booked) {
        this.child = child;
        this.to = to;
        this.clock = clock;
        this.placement = placement;
        this.worker = worker;
        this.booked = booked;
    }

    /** The child's name, or the number where only that is known. */
    public String getChild() {
        return child;
    }

    /** The address of the child's overview, with the reason of this date open. */
    public String getTo() {
        return to;
    }

    /** What is to be done, and by when. */
    public ShownClock getClock() {
        return clock;
    }

    /** Where the child lives; may be empty. */
    public String getPlacement() {
        return placement;
    }

    /** For a review: for when it is booked, or that it is not; empty for other duties. */
    public String getBooked() {
        return booked;
    }

    /** The social worker; may be null. */
    public String getWorker() {
        return worker;
    }
}
