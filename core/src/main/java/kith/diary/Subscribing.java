package kith.diary;

import jakarta.inject.Inject;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.officer.Subscription;
import kith.officer.Subscriptions;

/** Giving an officer a secret address at which a calendar program finds the officer's own diary, and taking it back. */
@Step
public class Subscribing {
    @Inject
    Subscriptions subscriptions;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** The officer's own subscription, empty if there is none. */
    @Allowed(Permission.EXPORT_WORK)
    public Optional<Subscription> subscription() {
        return subscriptions.of(officer.get().staffId());
    }

    /**
     * Makes an address; the one before is of no use from now on.
     *
     * @return its secret, to be shown once
     */
    @Allowed(Permission.EXPORT_WORK)
    public String subscribe() {
        return subscriptions.make(officer.get().staffId(), today.now());
    }

    /** Ends the subscription: the address is not found from now on. */
    @Allowed(Permission.EXPORT_WORK)
    public void end() {
        subscriptions.end(officer.get().staffId(), today.now());
    }
}
