package kith.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Today;
import kith.record.Correction;
import kith.record.Trail;

/** Who corrects what when and why, for the row that is corrected and for the trail. */
@ApplicationScoped
public class Correcting {

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * A correction by the officer at work.
     *
     * @throws IllegalArgumentException if the reason is blank; the form asks for one first
     */
    public Correction because(String why) {
        trail.why(why);
        Officer officer = current.get();
        return new Correction(why, officer.staffId(), officer.name(), today.now());
    }
}
