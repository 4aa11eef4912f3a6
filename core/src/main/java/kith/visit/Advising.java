package kith.visit;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * Recording advice and support to the child between visits (the Care Planning, Placement and Case Review (England) Regulations
 * 2010, reg 31), and advice to the carer.
 */
@Step
@SavesOnce
public class Advising {
    private static final Recording.Of<ChildRecord.Advice> RECORDED = new Recording.Of<>(
            "reason.advice", ChildRecord.Advice::givenOn, said -> said.recipient() + " " + said.givenOn());

    @Inject
    AdviceGiven advice;

    @Inject
    Recording recording;

    @Inject
    Today today;

    /**
     * Records advice.
     *
     * @throws FormRefused if the day is still to come, or the same is recorded
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, ChildRecord.Advice said) {
        check(child, said, null);
        return recording.add(RECORDED, advice, child, said, null);
    }

    /** Corrects advice; what it said before is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(ChildId child, Submission form, Seen seen, ChildRecord.Advice said, String why) {
        check(child, said, seen.row());
        return recording.correct(RECORDED, advice, child, seen, said, why, null);
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, advice, child, seen, why);
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Advice> advice(ChildId child, long id) {
        return recording.row(advice, child, id);
    }

    private void check(ChildId child, ChildRecord.Advice said, Long except) {
        Dates.done("givenOn", said.givenOn(), today.date());
        boolean twice = recording
                .against(
                        advice,
                        child,
                        except,
                        other -> other.givenOn().equals(said.givenOn())
                                && other.recipient().equals(said.recipient())
                                && other.words().equals(said.words()))
                .isPresent();
        if (twice) {
            throw FormRefused.of("words", "refused.advice.twice", said.givenOn());
        }
    }
}
