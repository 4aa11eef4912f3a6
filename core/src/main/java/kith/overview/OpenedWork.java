package kith.overview;

import java.util.List;
import kith.actionlist.OverdueActions;
import kith.worklist.WorkPage;

/**
 * What My work opens with.
 *
 * @param work the work that was asked for
 * @param actions which actions are overdue in the same scope
 * @param drafts what the officer typed and did not save, the latest first
 */
public record OpenedWork(WorkPage work, OverdueActions actions, List<DraftSummary> drafts) {}
