package kith.visit;

import kith.record.ChildId;

/**
 * Another child who can be visited at once.
 *
 * @param child which
 * @param name the child's name, or null where only the number is known
 * @param number the council's number of the child
 * @param sameAddress whether the children live at one address; otherwise they are of one family
 */
public record Companion(ChildId child, String name, String number, boolean sameAddress) {}
