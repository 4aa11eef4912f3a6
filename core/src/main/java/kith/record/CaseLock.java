package kith.record;

import java.util.Collection;

/** Lets one transaction at a time work on a child's case, so that due dates are always worked out from all of it. */
public interface CaseLock {

    /**
     * Holds these cases until the transaction ends; waits for whoever holds one of them.
     *
     * @return how many of them the council has
     */
    int hold(Collection<ChildId> children);
}
