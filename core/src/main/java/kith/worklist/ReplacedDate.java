package kith.worklist;

import java.time.LocalDate;
import kith.duedate.Explanation;
import kith.duedate.Sentence;
import kith.duty.DutyCode;

/**
 * A due date that no longer stands.
 *
 * @param duty of what
 * @param occasion what it belonged to
 * @param dueOn the date that stood
 * @param replacedOn when it was replaced
 * @param reason what changed
 */
public record ReplacedDate(DutyCode duty, String occasion, LocalDate dueOn, LocalDate replacedOn, Sentence reason) {

    static ReplacedDate of(DutyCode duty, String occasion, Explanation.Replaced replaced) {
        return new ReplacedDate(duty, occasion, replaced.date(), replaced.replacedOn(), replaced.reason());
    }
}
