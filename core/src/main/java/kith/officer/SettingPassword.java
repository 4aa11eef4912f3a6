package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kith.access.Officer;
import kith.access.Today;

/**
 * How somebody sets a password: with a one-time link before signing in, or anew with the old one. No {@link
 * kith.access.Step}, because with a link nobody is at work yet, and because a password is never hashed inside a transaction.
 */
@ApplicationScoped
public class SettingPassword {

    @Inject
    private JpaOneTimeLinks links;

    @Inject
    private JpaSignIns signIns;

    @Inject
    private Today today;

    /** What became of it. */
    public enum Answer {
        /** The password is set; sessions that began before are over. */
        SET,
        /** The link was used, has expired, was replaced by a newer one, or never was. */
        NO_LINK,
        /** A name is asked for and was not given. */
        NO_NAME,
        /** The old password is not right, or there were too many attempts. */
        WRONG
    }

    /**
     * Whose a link is.
     *
     * @param token as it stands in the link
     * @return empty if it can no longer be used, whatever the reason
     */
    public Optional<Invitation> invitation(String token) {
        return links.find(token, today.now()).map(JpaOneTimeLinks.Usable::invitation);
    }

    /**
     * Sets the password with a link, and the name if it is asked for. The caller has examined the password, see {@link
     * PasswordRule}.
     *
     * @param name as colleagues know the person; not looked at unless it is asked for
     */
    public Answer set(String token, String name, String password) {
        Optional<Invitation> invitation = invitation(token);
        if (invitation.isEmpty()) {
            return Answer.NO_LINK;
        }
        boolean asked = invitation.get().asksName();
        if (asked && (name == null || name.isBlank())) {
            return Answer.NO_NAME;
        }
        refuseUnexamined(
                password,
                invitation.get().email(),
                asked ? name : invitation.get().name());
        String hash = Password.hash(password);
        return links.use(token, asked ? name.strip() : null, hash, today.now()) ? Answer.SET : Answer.NO_LINK;
    }

    /**
     * Changes the officer's own password. A wrong old one counts like a wrong one at sign-in.
     *
     * @param old the password so far
     * @param password the new one, examined by the caller
     */
    public Answer change(Officer officer, String old, String password) {
        Optional<SignIn> account = signIns.ofOfficer(officer).flatMap(email -> signIns.attempt(email, today.now()));
        String hash = account.map(SignIn::passwordHash).orElse(Password.NOBODYS);
        if (!Password.matches(old == null ? "" : old, hash) || account.isEmpty()) {
            return Answer.WRONG;
        }
        refuseUnexamined(password, account.get().email(), officer.name());
        signIns.changed(account.get(), officer, Password.hash(password), today.now());
        return Answer.SET;
    }

    /** The e-mail address that the officer signs in with, for examining a password. */
    public String email(Officer officer) {
        return signIns.ofOfficer(officer).orElse("");
    }

    private static void refuseUnexamined(String password, String email, String name) {
        PasswordRule.refusal(password, email, name).ifPresent(refusal -> {
            throw new IllegalArgumentException("A password was not examined: " + refusal);
        });
    }
}
