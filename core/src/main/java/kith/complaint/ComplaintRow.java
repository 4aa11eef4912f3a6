package kith.complaint;

import kith.record.Held;

/**
 * A complaint in a list.
 *
 * @param held the complaint with its number and version
 * @param childName the child's name where it is about one and the name is known; else null
 * @param childNumber the council's number of the child where it is about one; else null
 */
public record ComplaintRow(Held<Complaint> held, String childName, String childNumber) {

    /** What the complaint says. */
    public Complaint said() {
        return held.said();
    }
}
