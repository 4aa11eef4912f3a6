package kith.action;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** What becomes of an action: it changes hands, it is done, or it is not done and why. Its date never moves with it. */
@Step
@SavesOnce
public class FollowingUp {
    private static final RowType<ChildRecord.Action> ACTION = RowTypes.of(ChildRecord.Action.class);

    @Inject
    Actions actions;

    @Inject
    Recording recording;

    @Inject
    Correcting correcting;

    @Inject
    TellingOwners owners;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Somebody else does it from now on, by the same day; who had it before is kept with the reason.
     *
     * @throws FormRefused if nobody is named, it is in these hands already, or nothing is left to do
     * @throws kith.record.ChangedMeanwhile if somebody else changed it since
     */
    @Allowed(Permission.RECORD_ACTION)
    public Saved handOver(ChildId child, Submission form, Seen seen, ActionOwner to, String why) {
        ChildRecord.Action before = recording.row(actions, child, seen.row()).said();
        Saved saved = handOver(child, seen, to, why);
        owners.tellNew(child, before, recording.row(actions, child, seen.row()));
        return saved;
    }

    /** As the other, for one of many actions that one form hands over together; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_ACTION)
    public Saved handOver(ChildId child, Seen seen, ActionOwner to, String why) {
        ChildRecord.Action held = open(child, seen);
        FormRefused.unlessSaid("owner", to.name(), "refused.action.owner");
        if (to.isSame(ActionOwner.of(held))) {
            throw FormRefused.of("owner", "refused.action.same", to.name());
        }
        actions.correct(child, seen, to.takes(held), correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /**
     * Its owner is asked how it stands. The action stays as it is; who asked and in which words is in the trail and in the owner's inbox.
     *
     * @throws FormRefused if nothing is asked, nothing is left to do, or the owner has no account in Kith
     */
    @Allowed(Permission.RECORD_ACTION)
    public Saved remind(ChildId child, Submission form, Seen seen, String words) {
        ChildRecord.Action held = open(child, seen);
        FormRefused.unlessSaid("words", words, "refused.action.words");
        if (held.ownerRef() == null) {
            throw FormRefused.of("words", "refused.action.noAccount", held.owner());
        }
        trail.why(words);
        owners.remind(child, recording.row(actions, child, seen.row()), words);
        return Saved.row(child, seen.row());
    }

    /**
     * It was done.
     *
     * @param on when; today at the latest
     * @param evidence what shows it, in words
     */
    @Allowed(Permission.RECORD_ACTION)
    public Saved done(ChildId child, Submission form, Seen seen, LocalDate on, String evidence) {
        return done(child, seen, on, evidence);
    }

    /** As the other, for one of many that a review looks at; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_ACTION)
    public Saved done(ChildId child, Seen seen, LocalDate on, String evidence) {
        ChildRecord.Action held = open(child, seen);
        Dates.done("doneOn", on, today.date());
        FormRefused.unlessSaid("evidence", evidence, "refused.action.evidence");
        actions.goOn(child, seen, ACTION.with(ACTION.with(held, "done_on", on), "evidence", evidence));
        return Saved.row(child, seen.row());
    }

    /** It will not be done. */
    @Allowed(Permission.RECORD_ACTION)
    public Saved notDone(ChildId child, Submission form, Seen seen, String reason) {
        return notDone(child, seen, reason);
    }

    /** As the other, for one of many that a review looks at; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_ACTION)
    public Saved notDone(ChildId child, Seen seen, String reason) {
        ChildRecord.Action held = open(child, seen);
        FormRefused.unlessSaid("notDoneReason", reason, "refused.action.notDone");
        trail.why(reason);
        actions.goOn(child, seen, ACTION.with(held, "not_done_reason", reason));
        return Saved.row(child, seen.row());
    }

    /** It is to be done after all: what was said of its end is kept with the reason why it was wrong. */
    @Allowed(Permission.RECORD_ACTION)
    public Saved reopen(ChildId child, Submission form, Seen seen, String why) {
        ChildRecord.Action held = held(child, seen);
        if (isOpen(held)) {
            throw FormRefused.of("why", "refused.action.open");
        }
        ChildRecord.Action open = ACTION.with(ACTION.with(held, "done_on", null), "not_done_reason", null);
        actions.correct(child, seen, ACTION.with(open, "evidence", null), correcting.because(why));
        return Saved.row(child, seen.row());
    }

    private ChildRecord.Action open(ChildId child, Seen seen) {
        ChildRecord.Action held = held(child, seen);
        if (!isOpen(held)) {
            throw FormRefused.of("what", "refused.action.closed");
        }
        return held;
    }

    private ChildRecord.Action held(ChildId child, Seen seen) {
        Held<ChildRecord.Action> row = recording.row(actions, child, seen.row());
        trail.detail(Objects.toString(row.said().ordinal()));
        return row.said();
    }

    private boolean isOpen(ChildRecord.Action action) {
        return ActionState.of(action, today.date()).isOpen();
    }
}
