package kith.complaint;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.CarerConcern;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.duedate.Sentence;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Audience;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * Keeping what carers are concerned about. Agencies' handbooks: the carer discusses it with the supervising social worker first, who
 * tries to resolve it; then it can go to the reviewing officer.
 */
@Step
@SavesOnce
public class KeepingConcerns {
    private static final RowType<CarerConcern> CONCERN = RowTypes.of(CarerConcern.class);
    private static final Recording.Of<CarerConcern> RECORDED =
            new Recording.Of<>("reason.concern", CarerConcern::raisedOn, CarerConcern::ordinal);

    @Inject
    CarerConcerns concerns;

    @Inject
    Recording recording;

    @Inject
    Telling telling;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /**
     * Records a concern; it goes to the supervising social worker first.
     *
     * @throws FormRefused if it went to none and nobody says why
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, CarerConcern said) {
        check(said);
        int next = concerns.held(child).stream()
                        .mapToInt(CarerConcern::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        CarerConcern mine = CONCERN.with(said, "recorded_by", officer.get().name());
        return recording.add(RECORDED, concerns, child, CONCERN.with(mine, "ordinal", next), null);
    }

    /** Corrects a concern; what it said before is kept with the reason. What became of it stays. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(ChildId child, Submission form, Seen seen, CarerConcern said, String why) {
        check(said);
        CarerConcern held = concern(child, seen.row()).said();
        CarerConcern now = new CarerConcern(
                held.ordinal(),
                said.raisedOn(),
                said.carer(),
                said.concern(),
                said.supervisor(),
                said.supervisorOn(),
                said.notSupervisorReason(),
                held.supervisorAnswer(),
                held.officerOn(),
                held.closedOn(),
                held.answer(),
                held.recordedBy());
        return recording.correct(RECORDED, concerns, child, seen, now, why, null);
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, concerns, child, seen, why);
    }

    /**
     * Passes a concern to the reviewing officer.
     *
     * @param answer what the supervising social worker answered; needed where one was told
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved toOfficer(ChildId child, Submission form, Seen seen, LocalDate on, String answer) {
        CarerConcern held = open(child, seen);
        if (held.officerOn() != null) {
            throw FormRefused.of("on", "refused.concern.passed", held.officerOn());
        }
        Dates.done("on", on, held.supervisorOn() == null ? held.raisedOn() : held.supervisorOn(), today.date());
        if (held.supervisorOn() != null) {
            FormRefused.unlessSaid("supervisorAnswer", answer, "refused.concern.supervisorAnswer");
        }
        CarerConcern passed = CONCERN.with(CONCERN.with(held, "officer_on", on), "supervisor_answer", answer);
        Saved saved = recording.goOn(RECORDED, concerns, child, seen, passed, null);
        Sentence what = Sentence.of("message.concern", held.carer(), on);
        telling.tell(new Message(MessageKind.CONCERN, child, seen.row(), what), Audience.REVIEWING_OFFICER);
        return saved;
    }

    /** Closes a concern, wherever it is. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved close(ChildId child, Submission form, Seen seen, LocalDate on, String answer) {
        CarerConcern held = open(child, seen);
        Dates.done("on", on, held.officerOn() == null ? held.raisedOn() : held.officerOn(), today.date());
        FormRefused.unlessSaid("answer", answer, "refused.concern.answer");
        CarerConcern closed = CONCERN.with(CONCERN.with(held, "closed_on", on), "answer", answer);
        return recording.goOn(RECORDED, concerns, child, seen, closed, null);
    }

    /** One concern, to be looked at or gone on with. */
    @Allowed(Permission.READ_CHILD)
    public Held<CarerConcern> concern(ChildId child, long id) {
        return recording.row(concerns, child, id);
    }

    private CarerConcern open(ChildId child, Seen seen) {
        CarerConcern held = concern(child, seen.row()).said();
        if (held.closedOn() != null) {
            throw FormRefused.of(null, "refused.concern.closed", held.closedOn());
        }
        return held;
    }

    private void check(CarerConcern said) {
        Dates.done("raisedOn", said.raisedOn(), today.date());
        FormRefused.unlessSaid("carer", said.carer(), "refused.concern.carer");
        FormRefused.unlessSaid("concern", said.concern(), "refused.concern.concern");
        if (said.notSupervisorReason() == null) {
            FormRefused.unlessSaid("supervisor", said.supervisor(), "refused.concern.supervisor");
            Dates.done("supervisorOn", said.supervisorOn(), said.raisedOn(), today.date());
        }
    }
}
