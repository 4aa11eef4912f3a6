package kith.redaction;

/**
 * A passage that a copy leaves out.
 *
 * @param code the passage
 * @param heading what it is about
 * @param why why this reader does not see it
 */
public record LeftOut(String code, String heading, Why why) {

    /** Why a reader does not see something; the first that holds is told. */
    public enum Why {
        /** Whoever sends it decided so. */
        DECIDED,
        /** It tells where the child lives, which this reader may not know. */
        PLACE,
        /** It tells where the child can be found, and this reader may not meet the child. */
        MEETING,
        /** It tells an address that is sealed. */
        SEALED,
        /** It tells how somebody else can be reached. */
        CONTACT
    }
}
