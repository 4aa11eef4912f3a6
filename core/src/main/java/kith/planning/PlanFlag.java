package kith.planning;

/** What a care plan in force ought to hold by now and does not; for the reviewing officer and the manager. */
public enum PlanFlag {
    /** By the second review there is a plan for permanence. Guidance, volume 2. */
    NO_PERMANENCE,
    /** By the third review a child who has not gone home is planned for on two tracks. Councils' practice. */
    NO_TWIN_TRACK,
    /** The plan for permanence says by when. */
    NO_TIMESCALE,
    /** The author judged that the plan for permanence does not meet the child's needs, or did not judge it. */
    NEEDS_NOT_MET,
    /** Something is to be done, and the plan does not say by when. */
    NO_DAY,
    /** The care plan speaks of the home, and the placement plan of that home is not completed. Reg 5(1)(c). */
    NO_PLACEMENT_PLAN
}
