package kith.web;

import kith.worklist.ClockSummary;

/** One thing that is or was to be done, as a page shows it. */
public class ShownClock {
    private final String id;
    private final String name;
    private final String when;
    private final Tag tag;
    private final Why why;
    private final String record;
    private final String hold;
    private final String remark;
    private final boolean toBeDone;

    ShownClock(
            ClockSummary clock, String name, String when, Tag tag, Why why, String record, String hold, String remark) {
        this.id = id(clock);
        this.name = name;
        this.when = when;
        this.tag = tag;
        this.why = why;
        this.record = record;
        this.hold = hold;
        this.remark = remark;
        this.toBeDone = clock.toBeDone();
    }

    /** What tells the child's clocks apart in an address, such as {@code visit-placement-2026-03-02}. */
    static String id(ClockSummary clock) {
        return (clock.duty().code() + " " + clock.occasion()).replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What tells it apart from the child's others. */
    public String getId() {
        return id;
    }

    /** The duty in the council's words, such as "First LAC review". */
    public String getName() {
        return name;
    }

    /** When, as the end of a sentence that begins with the name, such as "was due by 15 February 2026". */
    public String getWhen() {
        return when;
    }

    /** When, standing for itself, such as "Was due by 15 February 2026". */
    public String getCapitalWhen() {
        return Character.toUpperCase(when.charAt(0)) + when.substring(1);
    }

    /** The name as in the middle of a sentence; a word of capitals keeps them. */
    public String getInSentence() {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** How it stands. */
    public Tag getTag() {
        return tag;
    }

    /** The address at which it is recorded that it was done; empty where it is done, or this officer does not record it. */
    public String getRecord() {
        return record;
    }

    /** The address at which it is put on hold; empty where this officer does not, or it cannot be. */
    public String getHold() {
        return hold;
    }

    /** Why it is on hold, why it was done late, or who does it; empty where none of it is to be said. */
    public String getRemark() {
        return remark;
    }

    /** Whether it is still to be done. */
    public boolean isToBeDone() {
        return toBeDone;
    }

    /** Why this date, or null where nothing is known. */
    public Why getWhy() {
        return why;
    }
}
