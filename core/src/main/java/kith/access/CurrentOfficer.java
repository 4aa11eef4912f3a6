package kith.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Who is at work in this request. The web's filter sets it from the signed-in session, {@link SystemOfficer} for a job;
 * nobody else does. Until then there is nobody, and every step refuses.
 */
@RequestScoped
public class CurrentOfficer {

    private Officer officer;

    /**
     * The officer at work.
     *
     * @throws NotAllowed if nobody is signed in
     */
    public Officer get() {
        if (officer == null) {
            throw NotAllowed.nobodySignedIn();
        }
        return officer;
    }

    /** The officer at work, empty if nobody is signed in. */
    public Optional<Officer> find() {
        return Optional.ofNullable(officer);
    }

    /** From now on in this request, this officer is at work; null means nobody. */
    public void set(Officer officer) {
        this.officer = officer;
    }
}
