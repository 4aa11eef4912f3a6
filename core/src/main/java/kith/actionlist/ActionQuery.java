package kith.actionlist;

import kith.worklist.WorkScope;

/**
 * Which actions are asked for: rows, counts and files all come from one of these, so they agree.
 *
 * @param scope whose, or null for the first that the officer's roles allow
 * @param view which part of them
 * @param owner only actions of this owner, by the name shown; null for anybody
 * @param sort by which column
 * @param descending whether from the last to the first
 * @param page from 1
 * @param size rows on a page
 */
public record ActionQuery(
        WorkScope scope, ActionView view, String owner, ActionSort sort, boolean descending, int page, int size) {

    public ActionQuery {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one row.");
        }
    }

    /** Everything of a scope in a view, soonest first, the first rows. */
    public static ActionQuery of(WorkScope scope, ActionView view, int size) {
        return new ActionQuery(scope, view, null, ActionSort.DUE_ON, false, 1, size);
    }

    ActionQuery of(WorkScope chosen) {
        return new ActionQuery(chosen, view, owner, sort, descending, page, size);
    }
}
