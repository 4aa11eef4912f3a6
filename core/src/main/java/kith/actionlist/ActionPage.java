package kith.actionlist;

import java.time.LocalDate;
import java.util.List;
import kith.worklist.WorkScope;

/**
 * A page of actions, with the counts of every view from the same query.
 *
 * @param asOf the day against which they stand
 * @param query what was asked, with its scope filled in
 * @param scopes the scopes that the officer's roles allow
 * @param counts of every view
 * @param rows of the view's page
 * @param owners who has any of them in the scope, by the name shown; empty where nobody asked for what to filter by
 */
public record ActionPage(
        LocalDate asOf,
        ActionQuery query,
        List<WorkScope> scopes,
        ActionCounts counts,
        List<ActionRow> rows,
        List<String> owners) {

    /** How many rows the view has on all its pages. */
    public long total() {
        return counts.of(query.view());
    }
}
