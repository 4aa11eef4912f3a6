package kith.plugin;

/** The words a council may replace with its own. Written in lower case as in the middle of a sentence; pages capitalise. */
public enum Term {
    /** Kith says "looked-after child". */
    CHILD,
    /** Kith says "looked-after review". */
    REVIEW,
    /** The plural of {@link #REVIEW}; Kith says "looked-after reviews". */
    REVIEWS,
    /** Kith says "care plan". */
    CARE_PLAN,
    /** Kith says "placement plan". */
    PLACEMENT_PLAN,
    /** Kith says "social worker". */
    SOCIAL_WORKER,
    /** Kith says "independent reviewing officer". */
    REVIEWING_OFFICER
}
