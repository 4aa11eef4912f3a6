package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.council.Council;
import kith.council.Councils;
import kith.council.InstalledPlugins;
import kith.duedate.WorkingDays;
import kith.duty.Policy;

/** The rules and the day that hold for the officer at work. */
@ApplicationScoped
class Policies {
    @Inject
    CurrentOfficer officer;

    @Inject
    Councils councils;

    @Inject
    InstalledPlugins plugins;

    @Inject
    Today today;

    /** The policy in force for the officer's council. */
    Policy inForce() {
        Council council = council();
        return plugins.policy(council.code(), council.nation());
    }

    /** Today, with the working days of the council's nation. */
    AsOf asOf() {
        return new AsOf(today.date(), WorkingDays.of(council().nation()));
    }

    private Council council() {
        String code = officer.get().council();
        return councils.find(code).orElseThrow(() -> new IllegalStateException("No council has the code " + code));
    }
}
