package kith.planning;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.Held;

/**
 * A version of a care plan, without what it says.
 *
 * @param held the version
 * @param state how far it is
 * @param completedOn when it was completed, null while it is being written
 */
public record VersionSummary(Held<ChildRecord.PlanVersion> held, State state, LocalDate completedOn) {

    /** How far a version is. */
    public enum State {
        DRAFT,
        COMPLETE,
        /** Complete, and everybody whom the law asks agreed. */
        AGREED,
        /** Complete, and a later version is complete too. */
        SUPERSEDED
    }

    public int number() {
        return held.said().number();
    }

    /** The child's social worker, who wrote it. */
    public String author() {
        return held.said().author();
    }

    public LocalDate begunOn() {
        return held.said().begunOn();
    }

    /** The review it follows, or null. */
    public LocalDate reviewHeldOn() {
        return held.said().reviewHeldOn();
    }

    public boolean draft() {
        return state == State.DRAFT;
    }
}
