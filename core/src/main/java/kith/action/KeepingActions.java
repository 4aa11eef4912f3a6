package kith.action;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** Recording who does what by when, and why. Each action names one person and the day agreed on. */
@Step
@SavesOnce
public class KeepingActions {
    private static final RowType<ChildRecord.Action> ACTION = RowTypes.of(ChildRecord.Action.class);

    @Inject
    Actions actions;

    @Inject
    Recording recording;

    @Inject
    TellingOwners owners;

    @Inject
    Today today;

    /**
     * Records an action; its place in the child's list is the next.
     *
     * @throws FormRefused if nobody is named, no day is agreed on, or it is done on a day that is still to come
     */
    @Allowed(Permission.RECORD_ACTION)
    public Saved record(ChildId child, Submission form, ChildRecord.Action said) {
        check(said);
        Saved saved = recording.add(kind(), actions, child, at(actions.next(child), said), null);
        owners.tell(child, action(child, saved.row()));
        return saved;
    }

    /**
     * Corrects what an action says; what it said before is kept with the reason.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else changed it since
     */
    @Allowed(Permission.RECORD_ACTION)
    public Saved correct(ChildId child, Submission form, Seen seen, ChildRecord.Action said, String why) {
        check(said);
        ChildRecord.Action held = recording.row(actions, child, seen.row()).said();
        ChildRecord.Action again = ACTION.with(ACTION.with(said, "plan_line", held.planLine()), "given", held.given());
        Saved saved = recording.correct(kind(), actions, child, seen, at(held.ordinal(), again), why, null);
        owners.tellNew(child, held, action(child, seen.row()));
        return saved;
    }

    /** Takes back an action that was never agreed on; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_ACTION)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(kind(), actions, child, seen, why);
    }

    /** One action, to be looked at or changed. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Action> action(ChildId child, long id) {
        return recording.row(actions, child, id);
    }

    private Recording.Of<ChildRecord.Action> kind() {
        return new Recording.Of<>("reason.action", said -> today.date(), ChildRecord.Action::ordinal);
    }

    private static ChildRecord.Action at(int ordinal, ChildRecord.Action said) {
        return ACTION.with(said, "ordinal", ordinal);
    }

    private void check(ChildRecord.Action said) {
        FormRefused.unlessSaid("what", said.what(), "refused.action.what");
        FormRefused.unlessSaid("owner", said.owner(), "refused.action.owner");
        if (said.dueOn() == null) {
            throw FormRefused.of("dueOn", "refused.action.dueOn");
        }
        Dates.notAhead("doneOn", said.doneOn(), today.date());
    }
}
