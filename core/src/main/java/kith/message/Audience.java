package kith.message;

/** Who is told, by what they are to the child today. */
public enum Audience {
    /** The child's social worker. */
    SOCIAL_WORKER,
    /** The child's reviewing officer. */
    REVIEWING_OFFICER,
    /** The managers of the child's team, or of the social worker's teams. */
    MANAGERS,
    /** The council's review administrators. */
    REVIEW_ADMINISTRATORS
}
