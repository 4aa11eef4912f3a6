package kith.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.duedate.WorkingDays;
import kith.record.ChildId;
import kith.record.StaffId;
import kith.worklist.WorkScope;

/** How far the reviews that come are made ready. Only a step may use it. */
@ApplicationScoped
public class Readiness {
    @Inject
    JpaReadiness store;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /**
     * The reviews of a scope.
     *
     * @param within how many days they are at most away; 0 for all
     */
    public List<ReviewReadiness> within(WorkScope scope, int within) {
        ReadinessSql sql = ReadinessSql.of(
                scope, officer.get(), within == 0 ? null : today.date().plusDays(within), today.date());
        return store.read(sql, today.date(), days());
    }

    /** The review of one child that comes; empty where none is due. */
    public Optional<ReviewReadiness> of(ChildId child) {
        return store.read(ReadinessSql.of(child, today.date()), today.date(), days()).stream()
                .findFirst();
    }

    /** The reviews that come of the children whose reviewing officer this is. */
    public List<ReviewReadiness> of(StaffId reviewingOfficer) {
        return store.read(ReadinessSql.of(reviewingOfficer, today.date()), today.date(), days());
    }

    private WorkingDays days() {
        return WorkingDays.of(council.nation());
    }
}
