package kith.form;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.record.ChildId;
import kith.record.StaffId;

/** The forms that were sent. Only a step may use it. */
interface Submissions {

    /** An earlier arrival of a form, with the text it had and what it led to. */
    record Entry(String fingerprint, Saved saved) {}

    /**
     * Takes a form for this transaction; waits while another transaction saves the same form.
     *
     * @return what the form led to when it arrived before; empty when this is the first time
     */
    Optional<Entry> take(Submission form, String step, StaffId staff, ChildId child, Instant now);

    /** Notes what the form led to, and drops its draft. */
    void finish(Submission form, Saved saved);

    /** What a form of this officer led to, empty if it was never saved. */
    Optional<Saved> saved(UUID key, StaffId staff);
}
