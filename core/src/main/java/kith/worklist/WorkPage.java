package kith.worklist;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of work, with the counts of every view from the same query.
 *
 * @param asOf the day against which it stands
 * @param query what was asked, with its scope filled in
 * @param scopes the scopes that the officer's roles allow
 * @param counts of every view
 * @param rows of the view's page
 * @param attention what needs attention first: overdue or within five working days of its date, soonest first; of the scope,
 *     whatever the filters
 */
public record WorkPage(
        LocalDate asOf,
        WorkQuery query,
        List<WorkScope> scopes,
        WorkCounts counts,
        List<WorkRow> rows,
        List<WorkRow> attention) {

    /** How many rows the view has on all its pages. */
    public long total() {
        return counts.of(query.view());
    }

    /** How many pages the view has; one when it is empty. */
    public int pages() {
        return (int) Math.max(1, (total() + query.size() - 1) / query.size());
    }

    /** The place of the first row of the page among all, from 1. */
    public long first() {
        return (long) (query.page() - 1) * query.size() + 1;
    }

    /** The place of the last row of the page among all. */
    public long last() {
        return first() + rows.size() - 1;
    }
}
