package kith.reassignment;

import kith.record.StaffId;

/**
 * Somebody with work in hand.
 *
 * @param staff the account
 * @param name as colleagues know the person
 * @param closed whether the account is closed: then nobody does this work
 * @param children how many children have this social worker or reviewing officer
 * @param actions how many open actions the person has
 */
public record WorkHolder(StaffId staff, String name, boolean closed, long children, long actions) {}
