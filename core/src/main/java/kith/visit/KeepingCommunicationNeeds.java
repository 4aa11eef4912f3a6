package kith.visit;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord.CommunicationNeed;
import kith.child.CommunicationNeeds;
import kith.child.Recording;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** Keeping how a child communicates, so that it is arranged before each visit and review. */
@Step
@SavesOnce
public class KeepingCommunicationNeeds {
    @Inject
    CommunicationNeeds needs;

    @Inject
    Recording recording;

    @Inject
    Correcting correcting;

    /** @throws FormRefused if the same is recorded */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, CommunicationNeed said) {
        check(child, said, null);
        return Saved.row(child, needs.add(child, said).id());
    }

    /** What it said before is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(ChildId child, Submission form, Seen seen, CommunicationNeed said, String why) {
        check(child, said, seen.row());
        needs.correct(child, seen, said, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** It holds no more, or never did; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        needs.takeBack(child, seen, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<CommunicationNeed> need(ChildId child, long id) {
        return recording.row(needs, child, id);
    }

    private void check(ChildId child, CommunicationNeed said, Long except) {
        if (recording
                .against(needs, child, except, other -> other.need().equals(said.need()))
                .isPresent()) {
            throw FormRefused.of("need", "refused.communication.twice");
        }
    }
}
