package kith.readiness;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.record.Trail;
import kith.worklist.WorkScope;

/** Reviews that come by how far they are made ready: an officer's own, the team's, the council's. */
@Step
public class ListingReadiness {
    @Inject
    Readiness readiness;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * A page of reviews that come, from one query of the database.
     *
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.SEE_WORK)
    public ReadinessList find(ReadinessQuery query) {
        return page(query);
    }

    /**
     * Every review that a query's filters take, in its order, whatever its page: what a file of it holds.
     *
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.EXPORT_WORK)
    public void each(ReadinessQuery query, Consumer<ReviewReadiness> row) {
        ReadinessList page = page(query);
        trail.detail(page.query().scope().name());
        page.found().forEach(row);
    }

    private ReadinessList page(ReadinessQuery query) {
        Officer me = officer.get();
        ReadinessQuery asked = query.of(WorkScope.allowed(query.scope(), me));
        return ReadinessList.of(today.date(), asked, WorkScope.of(me), readiness.within(asked.scope(), asked.within()));
    }
}
