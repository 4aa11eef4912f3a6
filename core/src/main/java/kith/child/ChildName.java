package kith.child;

/** A child's name as it is shown. */
public final class ChildName {
    private ChildName() {}

    /** Given and family name as far as they are known, or null where neither is. */
    public static String of(String givenName, String familyName) {
        if (givenName == null || familyName == null) {
            return givenName == null ? familyName : givenName;
        }
        return givenName + " " + familyName;
    }
}
