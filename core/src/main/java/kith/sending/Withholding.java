package kith.sending;

import kith.redaction.Reader;

/** The reasons for which the law lets a copy be withheld. */
public enum Withholding {
    /** A parent's, where the child would be at risk of significant harm. Regulation 6. */
    RISK_OF_HARM("PARENT"),
    /** The child's own, where it is not appropriate in view of age and understanding. Regulation 6. */
    NOT_APPROPRIATE(Reader.CHILD),
    /** A court forbids it. */
    COURT_ORDER,
    /** The person does not want it. */
    DECLINED,
    /** The person cannot be found, though it was tried. */
    NOT_FOUND,
    /** The person has nothing to do with the child any more. */
    NO_LONGER_CONCERNED;

    private final String onlyFor;

    Withholding() {
        this(null);
    }

    Withholding(String onlyFor) {
        this.onlyFor = onlyFor;
    }

    /** Whether it may be the reason for somebody of this part. The reviewing officer always has a copy. */
    public boolean mayBe(String part) {
        return !part.equals(Reader.REVIEWING_OFFICER) && (onlyFor == null || onlyFor.equals(part));
    }
}
