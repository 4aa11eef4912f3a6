package kith.consultation;

import kith.caserecord.ChildRecord;
import kith.plugin.Participant;

/**
 * Somebody who is asked for views, or gives them.
 *
 * @param part in which part
 * @param name who
 */
public record Contributor(Participant part, String name) {

    boolean is(ChildRecord.Contribution contribution) {
        return contribution.part().equals(part.name()) && contribution.name().equals(name);
    }

    boolean child() {
        return part == Participant.CHILD;
    }
}
