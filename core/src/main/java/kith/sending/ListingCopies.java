package kith.sending;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.worklist.WorkScope;

/** Which copies of plans are still to be sent, across children. */
@Step
public class ListingCopies {
    @Inject
    JpaOpenCopies copies;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /**
     * What is open of the plans in force of children who are looked after. A plan of which only the day is known was sent, or not,
     * outside of Kith: it asks for nothing here.
     *
     * @param scope whose, or null for the first that the officer's roles allow
     * @param page from 1
     * @param rows of how many children a page tells
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.SEE_WORK)
    public CopiesSummary open(WorkScope scope, int page, int rows) {
        WorkScope allowed = WorkScope.allowed(scope, officer.get());
        return copies.of(allowed, officer.get(), council.answers(), today.date(), page, rows);
    }
}
