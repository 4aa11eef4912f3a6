package kith.actionlist;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.record.Trail;
import kith.worklist.WorkScope;

/**
 * Who is to do what across children: an officer's own actions and those of the officer's children, the team's, the
 * council's. A cover sees the actions of whoever is away; they stay in their hands.
 */
@Step
public class ListingActions {
    @Inject
    JpaActionList actions;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * A page of actions with the counts of every view, all from one query of the database.
     *
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.SEE_WORK)
    public ActionPage find(ActionQuery query) {
        return actions.page(query.of(allowed(query.scope())), officer.get(), today.date());
    }

    /**
     * Every row of a query's view, in its order, whatever its page: what a file of it holds.
     *
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.EXPORT_WORK)
    public void each(ActionQuery query, Consumer<ActionRow> row) {
        ActionQuery allowed = query.of(allowed(query.scope()));
        trail.detail(allowed.scope() + " " + allowed.view());
        actions.each(allowed, officer.get(), today.date(), row);
    }

    /**
     * What is overdue in a scope.
     *
     * @param scope whose, or null for the first that the officer's roles allow
     * @param most how many of them to answer
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.SEE_WORK)
    public OverdueActions overdue(WorkScope scope, int most) {
        ActionQuery query = ActionQuery.of(allowed(scope), ActionView.OVERDUE, most);
        return actions.overdue(query, officer.get(), today.date());
    }

    private WorkScope allowed(WorkScope asked) {
        return WorkScope.allowed(asked, officer.get());
    }
}
