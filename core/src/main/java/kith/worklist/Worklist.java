package kith.worklist;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.Permission;
import kith.access.Step;
import kith.council.OfficersCouncil;
import kith.exclusion.ExclusionRules;
import kith.record.Trail;

/** What is due: for the officer, the officer's teams or the whole council, as the roles allow. */
@Step
public class Worklist {
    @Inject
    JpaWork work;

    @Inject
    Policies policies;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficersCouncil council;

    @Inject
    Trail trail;

    /**
     * A page of work with the counts of every view and what needs attention first, all from one query of the database; and what
     * waits for somebody besides.
     *
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.SEE_WORK)
    public WorkPage find(WorkQuery query) {
        return work.page(
                allowed(query), officer.get(), policies.asOf(), new ExclusionRules(council.answers()).decide());
    }

    /**
     * Every row of a query's view, in its order, whatever its page: what a file of it holds. Rows come one by one, without
     * their explanations.
     *
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.EXPORT_WORK)
    public void each(WorkQuery query, Consumer<WorkRow> row) {
        WorkQuery allowed = allowed(query);
        trail.detail(allowed.scope() + " " + allowed.view());
        work.each(allowed, officer.get(), policies.asOf(), row);
    }

    private WorkQuery allowed(WorkQuery query) {
        return query.of(allowed(query.scope()));
    }

    private WorkScope allowed(WorkScope asked) {
        return WorkScope.allowed(asked, officer.get());
    }
}
