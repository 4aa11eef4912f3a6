package kith.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Closure days with which the dates were not worked out yet. Only a step may use it. */
@ApplicationScoped
public class WaitingClosures {
    @Inject
    JpaClosures closures;

    /** Those that were entered, corrected or taken back since. */
    public List<ClosureEntry> waiting() {
        return closures.waiting();
    }

    /** A change takes all of them over; it works out the dates for them at once. */
    public void takeOver(long change) {
        closures.applied(change);
    }

    /** Those that a change took over. */
    public List<ClosureEntry> of(long change) {
        return closures.appliedBy(change);
    }
}
