package kith.care;

/** Numbers for children to whom the council gives none of its own. Only a step may use it. */
interface ChildNumbers {

    /** A number that no child of the council has. */
    String next();

    /**
     * Refuses a number that a child of the council has.
     *
     * @throws CareContradicted naming the number
     */
    default void refuseTaken(String number) {
        if (taken(number)) {
            throw CareContradicted.by("child.number", "refusal.child.number-taken", number);
        }
    }

    /** Whether a child of the council has the number, be its record restricted or not. */
    boolean taken(String number);

    /** What named a child by the number before names it by the one it has now, such as a sibling's record. */
    void renumbered(String before, String now);
}
