package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.duedate.WorkingDays;
import kith.duty.Policy;

/** The rules and the day that hold for the officer at work. */
@ApplicationScoped
class Policies {
    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /** The policy in force for the officer's council. */
    Policy inForce() {
        return council.policy();
    }

    /** Today, with the working days of the council's nation. */
    AsOf asOf() {
        return new AsOf(today.date(), WorkingDays.of(council.nation()));
    }
}
