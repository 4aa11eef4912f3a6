package kith.policychange;

/**
 * How many dates move, of one worker or of one duty.
 *
 * @param what the worker's name, null for nobody's; or the code of the duty
 * @param earlier how many move earlier
 * @param later how many move later
 * @param overdue how many become overdue
 */
public record MoveCount(String what, int earlier, int later, int overdue) {}
