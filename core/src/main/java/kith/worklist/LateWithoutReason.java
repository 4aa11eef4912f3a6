package kith.worklist;

import java.time.LocalDate;
import java.util.List;
import kith.duty.DutyCode;

/** What an officer recorded was done after its date, and nobody said why. A breach is recorded with its reason. */
public class LateWithoutReason extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Late> late;

    LateWithoutReason(List<Late> late) {
        super("Done late without a reason: " + late.size());
        this.late = late;
    }

    /** What was done late. */
    public List<Late> late() {
        return late;
    }

    /**
     * One duty that was met late.
     *
     * @param days calendar days from the due date to the day it was done
     */
    public record Late(DutyCode duty, LocalDate dueOn, LocalDate doneOn, int days) {
        static Late of(StandingDate date) {
            return new Late(date.duty(), date.dueOn(), date.doneOn(), date.daysLate());
        }
    }
}
