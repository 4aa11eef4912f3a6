package kith.visit;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord.Activity;
import kith.child.Activities;
import kith.child.Recording;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** Keeping what a child does every week at a fixed time, so that visits and meetings can be planned around it. */
@Step
@SavesOnce
public class KeepingActivities {
    @Inject
    Activities activities;

    @Inject
    Recording recording;

    @Inject
    Correcting correcting;

    /** @throws FormRefused if the same is recorded, or it ends before it begins */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, Activity said) {
        check(child, said, null);
        return Saved.row(child, activities.add(child, said).id());
    }

    /** What it said before is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(ChildId child, Submission form, Seen seen, Activity said, String why) {
        check(child, said, seen.row());
        activities.correct(child, seen, said, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** It holds no more, or never did; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        activities.takeBack(child, seen, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<Activity> activity(ChildId child, long id) {
        return recording.row(activities, child, id);
    }

    private void check(ChildId child, Activity said, Long except) {
        if (said.untilTime().compareTo(said.fromTime()) <= 0) {
            throw FormRefused.of("untilTime", "refused.activity.until");
        }
        if (recording
                .against(
                        activities,
                        child,
                        except,
                        other -> other.weekday().equals(said.weekday())
                                && other.fromTime().equals(said.fromTime())
                                && other.what().equals(said.what()))
                .isPresent()) {
            throw FormRefused.of("what", "refused.activity.twice");
        }
    }
}
