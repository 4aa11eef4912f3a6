package kith.check;

import java.time.LocalDate;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;

/** Whether a visit's record is acceptable: the child was spoken to in private, or a lawful reason says why not. */
public final class VisitRecord {

    /** The lawful reasons for not speaking to the child in private. */
    public enum Reason {
        /** The child, being of sufficient age and understanding, refused. */
        CHILD_REFUSED,
        /** It would have been inappropriate, having regard to the child's age and understanding. */
        NOT_APPROPRIATE,
        /** The visitor was unable to. */
        NOT_POSSIBLE
    }

    private VisitRecord() {}

    /**
     * @param law the nation's law
     * @param on the day of the visit
     * @param seenAlone whether the child was spoken to in private
     * @param reason why not, or null
     */
    public static Verdict check(Law law, LocalDate on, boolean seenAlone, Reason reason) {
        Authority authority = law.authority(Principle.SEEN_IN_PRIVATE, on).orElse(null);
        if (authority == null) {
            return Verdict.of(Verdict.Answer.ALLOWED, null, "answer.visit-record.no-rule");
        }
        if (seenAlone) {
            return Verdict.of(Verdict.Answer.ALLOWED, authority, "answer.visit-record.alone");
        }
        return reason == null
                ? Verdict.of(Verdict.Answer.REFUSED, authority, "answer.visit-record.no-reason")
                : Verdict.of(Verdict.Answer.ALLOWED, authority, "answer.visit-record.reason");
    }
}
