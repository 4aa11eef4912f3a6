package kith.worklist;

import java.util.Set;
import kith.duty.DutyCode;

/**
 * Which work is asked for: rows, counts and files all come from one of these, so they agree.
 *
 * @param scope whose work, or null for the first that the officer's roles allow
 * @param view which part of it
 * @param duties only these duties; empty for all
 * @param worker only children with this social worker, by the name shown; null for any
 * @param reviewingOfficer only children with this reviewing officer, by the name shown; null for any
 * @param placementType only children in this type of placement, by code; null for any
 * @param sort by which column
 * @param descending whether from the last to the first
 * @param page from 1
 * @param size rows on a page
 */
public record WorkQuery(
        WorkScope scope,
        WorkView view,
        Set<DutyCode> duties,
        String worker,
        String reviewingOfficer,
        String placementType,
        WorkSort sort,
        boolean descending,
        int page,
        int size) {

    public WorkQuery {
        duties = Set.copyOf(duties);
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one row.");
        }
    }

    /** Everything of a scope in a view, soonest first, the first 25 rows. */
    public static WorkQuery of(WorkScope scope, WorkView view) {
        return new WorkQuery(scope, view, Set.of(), null, null, null, WorkSort.DUE_ON, false, 1, 25);
    }

    /** The same work, another view of it. */
    public WorkQuery in(WorkView other) {
        return new WorkQuery(scope, other, duties, worker, reviewingOfficer, placementType, sort, descending, 1, size);
    }

    /** The same work in a scope. */
    WorkQuery of(WorkScope chosen) {
        return new WorkQuery(
                chosen, view, duties, worker, reviewingOfficer, placementType, sort, descending, page, size);
    }
}
