package kith.overview;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.actionlist.ListingActions;
import kith.actionlist.OverdueActions;
import kith.worklist.WorkPage;
import kith.worklist.WorkQuery;
import kith.worklist.Worklist;

/** All that My work opens with, in one transaction. */
@Step
public class OpeningWork {
    @Inject
    Worklist worklist;

    @Inject
    ListingActions actions;

    @Inject
    ReadingDrafts drafts;

    /**
     * The work that was asked for, with what else is overdue and what was typed and not saved.
     *
     * @param actionsAtMost how many of the overdue actions to answer
     * @throws kith.access.NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(value = Permission.SEE_WORK, entered = false)
    public OpenedWork open(WorkQuery query, int actionsAtMost) {
        WorkPage work = worklist.find(query);
        OverdueActions overdue = actions.overdue(work.query().scope(), actionsAtMost);
        return new OpenedWork(work, overdue, drafts.mine());
    }
}
