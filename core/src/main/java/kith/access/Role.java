package kith.access;

/** What a member of staff is in the council. A person may hold several. {@link Permission} says what each may do. */
public enum Role {
    /** Works with the child: plans, visits, prepares reviews. Children Act 1989 s.22(3). */
    SOCIAL_WORKER,
    /** The independent reviewing officer: chairs and monitors. Children Act 1989 s.25A and s.25B. */
    REVIEWING_OFFICER,
    /** Answers for a team's work. */
    TEAM_MANAGER,
    /** Arranges reviews: invitations, papers, records. */
    REVIEW_ADMINISTRATOR,
    /** Looks after the council's settings and accounts; opens no child's record. */
    SYSTEM_ADMINISTRATOR,
    /** Answers for the council's data: imports, exports, returns. */
    DATA_OFFICER,
    /** Kith itself, at work for one council in a job. No account can hold it. */
    SYSTEM,
    /** Somebody without an account who brings a secret link, and may do the one thing it is for. No account can hold it. */
    GUEST;

    /** Whether an account can hold it. */
    public boolean isHeldByAccounts() {
        return this != SYSTEM && this != GUEST;
    }
}
