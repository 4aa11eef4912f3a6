package kith.form;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.record.StaffId;

/**
 * Keeping what an officer types until it is saved, on whichever machine it goes on. A draft is its author's alone; what was
 * typed is in the database after each call, so that a time-out, a restart or a lost machine takes nothing away.
 */
@Step
public class Drafting {

    /** The most characters a form's fields may hold together; a long report has a hundredth of it. */
    public static final int MOST = 1_000_000;

    @Inject
    Drafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /**
     * Keeps what was typed.
     *
     * @return when it was kept; empty when the form was saved meanwhile, so that nothing needs keeping
     * @throws IllegalArgumentException if the fields hold more than {@link #MOST} characters
     */
    @Allowed(Permission.DRAFT)
    public Optional<Instant> keep(UUID key, Draft.Of of, Map<String, String> fields) {
        if (TypedFields.length(fields) > MOST) {
            throw new IllegalArgumentException("A draft holds at most " + MOST + " characters.");
        }
        Instant now = today.now();
        return drafts.keep(new Draft(key, of, fields, now), author()) ? Optional.of(now) : Optional.empty();
    }

    /** What the officer last typed into a form about a subject and did not save. */
    @Allowed(Permission.DRAFT)
    public Optional<Draft> latest(String form, String subject) {
        return drafts.latest(form, subject, author());
    }

    /** Everything the officer typed and did not save, the latest first. */
    @Allowed(Permission.DRAFT)
    public List<Draft> mine() {
        return drafts.of(author());
    }

    /** Drops a draft; the officer does not want the text. */
    @Allowed(Permission.DRAFT)
    public void discard(UUID key) {
        drafts.drop(key, author());
    }

    /** What a form that this officer sent led to. */
    @Allowed(Permission.DRAFT)
    public Saved saved(UUID key) {
        return submissions.saved(key, author()).orElseThrow(() -> new NotFound("saved form", key));
    }

    private StaffId author() {
        return current.get().staffId();
    }
}
