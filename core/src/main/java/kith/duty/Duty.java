package kith.duty;

import java.time.LocalDate;
import kith.duedate.DueDate;

/**
 * One thing the council owes one child by a date.
 *
 * @param code which duty
 * @param occasion what it belongs to, stable while the facts stand, such as {@code placement 2026-03-02}; two duties of one
 *     child never share code and occasion
 * @param due the date with its reason, never null; its day is null where nothing is known that it could be counted from, and
 *     while a court's timetable stands in its place
 * @param outcome what became of it
 * @param doneOn the day on which it was done, or null
 */
public record Duty(DutyCode code, String occasion, DueDate due, Outcome outcome, LocalDate doneOn) {

    /** What became of a duty. Overdue is not late: late is done after the date, overdue is open past it. */
    public enum Outcome {
        /** Still to be done. Against a day it shows as not due yet, due soon or overdue. */
        OPEN,
        /** Paused where the law allows it. */
        ON_HOLD,
        /** Not known: it lies before Kith's records, or in records that no import carries. Never counted as overdue. */
        NOT_KNOWN,
        /** Done in time. */
        MET,
        /** Done after its date: a breach, with its days. */
        MET_LATE,
        /** Its occasion passed and it was never done: a breach. */
        NEVER_MET
    }

    /** The last permitted day, or null where there is none to count; then the duty is not known or on hold. */
    public LocalDate dueOn() {
        return due.on();
    }

    /** Days from the due date to the day it was done; 0 when in time. */
    public long daysLate() {
        return outcome == Outcome.MET_LATE ? doneOn.toEpochDay() - due.on().toEpochDay() : 0;
    }

    /** How it stands on a day. */
    public DutyState state(LocalDate asOf, LocalDate soonUntil) {
        return switch (outcome) {
            case ON_HOLD -> DutyState.ON_HOLD;
            case NOT_KNOWN -> DutyState.NOT_KNOWN;
            case MET -> DutyState.MET;
            case MET_LATE -> DutyState.MET_LATE;
            case NEVER_MET -> DutyState.NEVER_MET;
            case OPEN ->
                due.on().isBefore(asOf)
                        ? DutyState.OVERDUE
                        : due.on().isAfter(soonUntil) ? DutyState.NOT_DUE : DutyState.DUE_SOON;
        };
    }
}
