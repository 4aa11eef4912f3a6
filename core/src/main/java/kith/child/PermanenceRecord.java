package kith.child;


/**
 * The permanence option a child had before this period of care.
 *
 * @param option code of the list {@code previous-permanence}
 * @param authority which authority made it, or null
 * @param dated its date as the return gives it, which may be unknown in part, or null
 */
public record PermanenceRecord(String option, String authority, String dated) {}
