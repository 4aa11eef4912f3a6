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
 * @param actions what others or the officer have not done in time of the officer's own actions and those of children whose reviewing
 *     officer this is
 */
record Waiting(StaffId staff, String name, String address, int unread, int overdue, int actions) {}
