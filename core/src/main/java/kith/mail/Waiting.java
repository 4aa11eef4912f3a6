package kith.mail;

import kith.record.StaffId;

/**
 * How much waits for an officer.
 *
 * @param staff who
 * @param name the officer's name
 * @param address the officer's e-mail address
 * @param unread messages not read
 * @param overdue what is overdue for the officer's own children
 */
record Waiting(StaffId staff, String name, String address, int unread, int overdue) {}
