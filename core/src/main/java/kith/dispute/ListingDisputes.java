package kith.dispute;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.access.Today;
import kith.record.StaffId;

/** Disputes across children: a reviewing officer's own and those of whoever the officer covers for; all for whoever manages. */
@Step
public class ListingDisputes {
    @Inject
    JpaDisputeList disputes;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /** What is open, and what was closed in the last year. */
    @Allowed(Permission.SEE_DESK)
    public DisputeList list() {
        Officer me = current.get();
        boolean all = me.is(Role.TEAM_MANAGER) || me.is(Role.REVIEW_ADMINISTRATOR);
        long[] officers = Stream.concat(Stream.ofNullable(me.staffId()), me.covering().stream())
                .mapToLong(StaffId::value)
                .toArray();
        return disputes.list(all ? null : officers, today.date());
    }
}
