package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.council.PluginHistory;
import kith.council.PluginRead;
import kith.duedate.Sentence;
import kith.duedate.WorkingDays;
import kith.duty.Policy;

/** The rules and the day that hold for the officer at work. */
@ApplicationScoped
class Policies {
    @Inject
    OfficersCouncil council;

    @Inject
    PluginHistory plugins;

    @Inject
    Today today;

    /** The policy in force for the officer's council. */
    Policy inForce() {
        return council.policy();
    }

    /** Why due dates are worked out anew though no record changed: another plugin was read today, or a day has passed. */
    Sentence reason() {
        return plugins.newOn(today.date())
                .map(PluginRead::reason)
                .orElseGet(() -> Sentence.of("reason.day", today.date()));
    }

    /** Today, with the working days of the council's nation. */
    AsOf asOf() {
        return new AsOf(today.date(), WorkingDays.of(council.nation()));
    }
}
