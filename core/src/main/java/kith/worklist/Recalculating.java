package kith.worklist;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.PluginHistory;
import kith.record.ChildId;
import kith.record.Trail;

/** Working out a council's due dates again because the day or the rules changed. Kith's own work, at night and at start. */
@Step
public class Recalculating {
    private static final String JOB = "recalculate";
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 200;

    @Inject
    Recalculation recalculation;

    @Inject
    Policies policies;

    @Inject
    PluginHistory plugins;

    @Inject
    JpaChildrenToday childrenToday;

    @Inject
    JpaJobRuns jobs;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Takes today's recalculation for this node.
     *
     * @return false if it is done already, if another node is at it and has shown itself within the last ten minutes, or while a
     *     change of policy works out every child's due dates with another plugin
     */
    @Allowed(Permission.RECALCULATE)
    public boolean begin() {
        return !plugins.isBeingApplied() && jobs.take(JOB, today.date(), today.now(), LEASE);
    }

    /**
     * Recalculates the next children whose due dates were not worked out today, in a transaction of their own, and keeps the
     * lease.
     *
     * @return whether there may be more
     */
    @Allowed(Permission.RECALCULATE)
    public boolean nextChildren() {
        List<ChildId> children = childrenToday.notYetOn(today.date(), AT_ONCE);
        Set<ChildId> left = recalculation.ofEach(children, policies.reason());
        jobs.keep(JOB, today.date(), today.now().plus(LEASE));
        trail.detail(children.size() + " children" + (left.isEmpty() ? "" : ", " + left.size() + " without an answer"));
        return children.size() == AT_ONCE;
    }

    /** Notes that today's recalculation is done. */
    @Allowed(Permission.RECALCULATE)
    public void end() {
        jobs.finish(JOB, today.date(), today.now());
    }
}
