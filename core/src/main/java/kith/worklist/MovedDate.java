package kith.worklist;

import java.time.LocalDate;
import kith.duty.DutyCode;
import kith.record.ChildId;

/**
 * A due date that a setting of the council moves.
 *
 * @param child whose
 * @param duty of what
 * @param occasion what it belongs to
 * @param from the date that stood
 * @param to the date that stands in its place
 * @param open whether it is still to be done
 */
public record MovedDate(ChildId child, DutyCode duty, String occasion, LocalDate from, LocalDate to, boolean open) {

    /** Whether it is overdue on a day by the new date and was not by the old. */
    public boolean becomesOverdue(LocalDate day) {
        return open && to.isBefore(day) && !from.isBefore(day);
    }

    /** Whether the new date is the earlier. */
    public boolean earlier() {
        return to.isBefore(from);
    }
}
