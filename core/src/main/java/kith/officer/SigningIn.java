package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kith.access.Officer;
import kith.access.Today;
import kith.record.StaffId;

/**
 * How a member of staff comes in: e-mail address and password. No {@link kith.access.Step}, because nobody is at work
 * yet. The answer and its duration are the same for a wrong password, an unknown address, a closed account and one that
 * must wait after too many attempts, so that nobody learns who has an account. Each attempt on a known address leaves an
 * entry in its council's trail.
 */
@ApplicationScoped
public class SigningIn {

    @Inject
    private JpaSignIns signIns;

    @Inject
    private JpaStaff staff;

    @Inject
    private Today today;

    /**
     * Signs in.
     *
     * @param email in any case, spaces around it do not matter
     * @param password as typed
     * @return who signed in, empty if refused for whatever reason
     */
    public Optional<Officer> in(String email, String password) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        Optional<SignIn> account = signIns.attempt(address, today.now());
        String hash = account.map(SignIn::passwordHash).orElse(Password.NOBODYS);
        boolean right = Password.matches(password == null ? "" : password, hash);
        return account.filter(found -> right).flatMap(found -> signIns.succeeded(found, today.now()));
    }

    /**
     * The officer as the account stands now: roles and teams are read anew, so that a change takes effect at once.
     *
     * @param since when the session began
     * @return empty if the account was closed, or its password was set anew since
     */
    public Optional<Officer> present(String council, StaffId id, Instant since) {
        return staff.officer(council, id, since);
    }

    /** Leaves an entry that the officer signed out. */
    public void out(Officer officer) {
        signIns.out(officer, today.now());
    }
}
