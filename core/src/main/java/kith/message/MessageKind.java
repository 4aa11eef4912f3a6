package kith.message;

/** What a message is about. Staff choose by it what they read, and it says where there is something to do. */
public enum MessageKind {
    /** A review was booked, moved or cancelled. */
    REVIEW,
    /** A visit was asked for, or somebody is concerned about a home. */
    VISIT,
    /** A change of the care plan was raised or decided, or a version was completed. */
    PLAN,
    /** Somebody was given something to do. */
    ACTION,
    /** A carer's concern reached the reviewing officer, or a dispute has a new owner. */
    CONCERN,
    /** A child was given to somebody, or from somebody to another. */
    ALLOCATION,
    /** What an administrator set has come into force. */
    POLICY,
    /** A restricted record was opened by somebody who is not named. */
    RESTRICTED
}
