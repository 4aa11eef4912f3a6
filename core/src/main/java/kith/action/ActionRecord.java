package kith.action;

import java.time.LocalDate;

/**
 * Who does what by when, from which decision.
 *
 * @param ordinal the place in the child's list, from 1
 * @param what what is to be done
 * @param owner who does it
 * @param dueOn by when, or null
 * @param doneOn when it was done, or null
 * @param notDoneReason why it will not be done, or null
 * @param reviewHeldOn the review that decided it, by the day it was held, or null
 */
public record ActionRecord(int ordinal, String what, String owner, LocalDate dueOn, LocalDate doneOn, String notDoneReason, LocalDate reviewHeldOn) {}
