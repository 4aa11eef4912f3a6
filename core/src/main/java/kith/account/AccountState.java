package kith.account;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** Can sign in. */
    OPEN,
    /** Has no password yet, or no longer: a one-time link waits to be used. */
    WAITING,
    /** Closed: cannot sign in. */
    DISABLED
}
