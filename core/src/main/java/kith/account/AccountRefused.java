package kith.account;

/** An account or a team cannot be made or changed as it was asked. The page says why in the user's words. */
public class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is wrong. */
    public enum Reason {
        /** No name was given. */
        NAME_MISSING,
        /** The e-mail address has not the form of one. */
        EMAIL_MALFORMED,
        /** Another account, of this council or another, has the address. */
        EMAIL_TAKEN,
        /** Somebody without a role could do nothing. */
        ROLE_MISSING,
        /** The council would be left without a system administrator who can sign in. */
        LAST_ADMINISTRATOR,
        /** The administrator's own role would go, and the administrator has not said that this is meant. */
        OWN_ROLE,
        /** Nobody closes the own account or takes away the own password here. */
        OWN_ACCOUNT,
        /** Another team has the name. */
        TEAM_TAKEN,
        /** Somebody or some child is in the team that is to be closed. */
        TEAM_IN_USE
    }

    AccountRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
