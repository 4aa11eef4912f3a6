package kith.worklist;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of work, with the counts of every view from the same query, and what waits for somebody besides.
 *
 * @param asOf the day against which it stands
 * @param query what was asked, with its scope filled in
 * @param scopes the scopes that the officer's roles allow
 * @param counts of every view
 * @param rows of the view's page
 * @param attention what needs attention first: overdue or within five working days of its date, soonest first; of the scope,
 *     whatever the filters; without their explanations
 * @param changes the changes of care plans that wait in the scope, the longest waiting first
 * @param exclusions who is proposed to be kept from a review in the scope and still invited, because not everybody agreed yet; the
 *     soonest meeting first
 * @param conversations who came back lately from being missing, of whom no conversation after it is recorded; the longest waiting
 *     first
 * @param choices what the work of the scope can be filtered by
 */
public record WorkPage(
        LocalDate asOf,
        WorkQuery query,
        List<WorkScope> scopes,
        WorkCounts counts,
        List<WorkRow> rows,
        List<WorkRow> attention,
        List<WaitingChange> changes,
        List<WaitingExclusion> exclusions,
        List<WaitingConversation> conversations,
        WorkChoices choices) {

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
