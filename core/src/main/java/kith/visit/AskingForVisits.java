package kith.visit;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
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

/** Recording that a visit was asked for, or that a notice of concern about a home came; both ask for a visit soon. */
@Step
@SavesOnce
public class AskingForVisits {
    private static final Recording.Of<ChildRecord.VisitRequest> RECORDED = new Recording.Of<>(
            "reason.visitRequest", ChildRecord.VisitRequest::requestedOn, ChildRecord.VisitRequest::requestedOn);

    @Inject
    VisitRequests requests;

    @Inject
    Today today;

    @Inject
    Recording recording;

    @Inject
    Telling telling;

    /**
     * Records a request for a visit or a notice of concern; the social worker and the managers of the team are told.
     *
     * @param whyLate why it was done after its date, or null
     * @throws FormRefused if the day is still to come, nobody is said to have asked, or the same is recorded
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, ChildRecord.VisitRequest said, String whyLate) {
        check(child, said, null);
        Saved saved = recording.add(RECORDED, requests, child, said, whyLate);
        Sentence what = said.notice()
                ? Sentence.of("message.visit.concern", said.requestedOn())
                : Sentence.of("message.visit.asked", said.requestedOn());
        telling.tell(
                new Message(MessageKind.VISIT, child, saved.row(), what), Audience.SOCIAL_WORKER, Audience.MANAGERS);
        return saved;
    }

    /**
     * Corrects a request for a visit or a notice of concern; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.VisitRequest said, String why, String whyLate) {
        check(child, said, seen.row());
        return recording.correct(RECORDED, requests, child, seen, said, why, whyLate);
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, requests, child, seen, why);
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.VisitRequest> request(ChildId child, long id) {
        return recording.row(requests, child, id);
    }

    private void check(ChildId child, ChildRecord.VisitRequest said, Long except) {
        Dates.done("requestedOn", said.requestedOn(), today.date());
        if (!said.notice() && said.asker() == null) {
            throw FormRefused.of("asker", "refused.request.asker");
        }
        RowType<ChildRecord.VisitRequest> type = RowTypes.of(ChildRecord.VisitRequest.class);
        if (recording
                .against(requests, child, except, other -> type.key(other).equals(type.key(said)))
                .isPresent()) {
            throw FormRefused.of("requestedOn", "refused.request.twice", said.requestedOn());
        }
    }
}
