package kith.care;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.planning.Considered;

/**
 * How being looked after ends.
 *
 * @param toOn the day on which it ended
 * @param reason code of the list {@code reason-ceased}
 * @param decidedOn when the council decided to end it; null where no decision of the council's ended it
 * @param approvedOn when the nominated officer, or the director, approved that decision, or null
 * @param adoption how the child was adopted, where it ended so; else null
 * @param considered the review that considered the end, or why none could; asked where the council decided it, else null
 */
public record CareEnd(
        LocalDate toOn,
        String reason,
        LocalDate decidedOn,
        LocalDate approvedOn,
        ChildRecord.Adoption adoption,
        Considered considered) {

    /** An end other than by adoption, which the council did not decide or which is recorded already. */
    public CareEnd(LocalDate toOn, String reason, LocalDate decidedOn, LocalDate approvedOn) {
        this(toOn, reason, decidedOn, approvedOn, null, null);
    }
}
