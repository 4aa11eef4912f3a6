package kith.policychange;

import java.time.LocalDate;
import kith.duty.DutyCode;

/**
 * A date that moves, or moved.
 *
 * @param childNumber whose, by the council's number; never by name
 * @param duty of what
 * @param worker the social worker, by name, or null
 * @param from the date that stood
 * @param to the date that stands in its place
 * @param overdue whether it becomes overdue by it
 */
public record PolicyMove(
        String childNumber, DutyCode duty, String worker, LocalDate from, LocalDate to, boolean overdue) {}
