package kith.child;

/** As what somebody works with a child. */
public enum AllocationRole {
    SOCIAL_WORKER,
    REVIEWING_OFFICER
}
