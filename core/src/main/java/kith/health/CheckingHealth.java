package kith.health;

import jakarta.inject.Inject;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.Children;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.formanswer.Answered;
import kith.formanswer.AnsweredForm;
import kith.formanswer.RecordingAnswers;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** Recording on which day a health assessment or a dental check was done. */
@Step
@SavesOnce
public class CheckingHealth {
    private static final String ASSESSMENT = "ASSESSMENT";

    private static final Recording.Of<ChildRecord.Health> RECORDED =
            new Recording.Of<>("reason.health", ChildRecord.Health::doneOn, said -> said.kind() + " " + said.doneOn());

    @Inject
    HealthEvents events;

    @Inject
    Children children;

    @Inject
    Today today;

    @Inject
    Recording recording;

    @Inject
    RecordingAnswers answers;

    /**
     * Records a health assessment or dental check.
     *
     * @param whyLate why it was done after its date, or null
     * @throws FormRefused if the day is still to come, or the same is recorded
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved record(ChildId child, Submission form, Answered<ChildRecord.Health> said, String whyLate) {
        check(child, said.said(), null);
        children.recordsBegin(child, Children.Kind.HEALTH, said.said().doneOn());
        return answers.add(asked(), child, said, whyLate);
    }

    /**
     * Corrects a health assessment or dental check; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved correct(
            ChildId child, Submission form, Seen seen, Answered<ChildRecord.Health> said, String why, String whyLate) {
        check(child, said.said(), seen.row());
        return answers.correct(asked(), child, seen, said, why, whyLate);
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return answers.takeBack(asked(), child, seen, why);
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<Answered<ChildRecord.Health>> event(ChildId child, long id) {
        return answers.row(asked(), child, id);
    }

    private RecordingAnswers.Asked<ChildRecord.Health> asked() {
        return new RecordingAnswers.Asked<>(RECORDED, events, CheckingHealth::form);
    }

    /** A council may ask more of an assessment. */
    private static Optional<AnsweredForm> form(ChildRecord.Health said) {
        return said.kind().equals(ASSESSMENT)
                ? Optional.of(AnsweredForm.healthAssessment(said.doneOn()))
                : Optional.empty();
    }

    private void check(ChildId child, ChildRecord.Health said, Long except) {
        Dates.done("doneOn", said.doneOn(), today.date());
        Dates.notBefore("nextOn", said.nextOn(), said.doneOn());
        if (said.kind().equals("SDQ") && said.score() == null && !said.refused()) {
            throw FormRefused.of("score", "refused.health.score");
        }
        boolean twice = recording
                .against(
                        events,
                        child,
                        except,
                        other -> other.kind().equals(said.kind())
                                && other.doneOn().equals(said.doneOn()))
                .isPresent();
        if (twice) {
            throw FormRefused.of("doneOn", "refused.health.twice", said.doneOn());
        }
    }
}
