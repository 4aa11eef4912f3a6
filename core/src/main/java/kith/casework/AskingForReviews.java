package kith.casework;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.review.ReviewRequests;

/**
 * Asking for a review before its date, and answering. The child, parents, carers and staff may ask; the reviewing officer answers,
 * and what the officer asks for is to be done (the Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(3)).
 */
@Step
@SavesOnce
public class AskingForReviews {
    private static final Recording.Of<ChildRecord.ReviewRequest> RECORDED = new Recording.Of<>(
            "reason.reviewRequest", ChildRecord.ReviewRequest::askedOn, said -> said.asker() + " " + said.askedOn());
    private static final RowType<ChildRecord.ReviewRequest> REQUEST = RowTypes.of(ChildRecord.ReviewRequest.class);

    @Inject
    ReviewRequests requests;

    @Inject
    WholeCase cases;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Recording recording;

    @Inject
    Today today;

    /**
     * Records that somebody asked. Only who may answer asks as the reviewing officer; then it is answered at once.
     *
     * @param said what was asked, with the answer where whoever records it gives one
     * @throws FormRefused if the day is to come, the same is recorded already, or the answer cannot stand
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved ask(ChildId child, Submission form, ChildRecord.ReviewRequest said) {
        check(child, said, null);
        ChildRecord.ReviewRequest asked =
                REQUEST.with(said, "recorded_by", officer.get().name());
        return recording.add(RECORDED, requests, child, answers(said) ? answered(child, asked) : asked, null);
    }

    /** Corrects what was asked; what it said is kept with the reason. The answer stays. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved correct(ChildId child, Submission form, Seen seen, ChildRecord.ReviewRequest said, String why) {
        ChildRecord.ReviewRequest standing = request(child, seen.row()).said();
        ChildRecord.ReviewRequest now = with(standing, said);
        check(child, now, seen.row());
        return recording.correct(RECORDED, requests, child, seen, now, why, null);
    }

    private static ChildRecord.ReviewRequest with(ChildRecord.ReviewRequest standing, ChildRecord.ReviewRequest said) {
        return new ChildRecord.ReviewRequest(
                said.askedOn(),
                said.asker(),
                said.cause(),
                said.askedBy(),
                said.words(),
                standing.answeredOn(),
                standing.answeredBy(),
                standing.broughtTo(),
                standing.answer(),
                standing.recordedBy());
    }

    /** Takes a request back that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, requests, child, seen, why);
    }

    /**
     * Answers a request, or answers it otherwise than before.
     *
     * @param broughtTo by which day the review is to be held, null where it is not brought forward
     * @param answer why; needed where it is not brought forward
     * @param why why another answer is given; null for the first
     * @throws NextReviewTooLate if the day is past the limit of the review
     */
    @Allowed(Permission.BRING_FORWARD)
    public Saved answer(ChildId child, Submission form, Seen seen, LocalDate broughtTo, String answer, String why) {
        ChildRecord.ReviewRequest standing = request(child, seen.row()).said();
        ChildRecord.ReviewRequest said =
                answered(child, REQUEST.with(REQUEST.with(standing, "brought_to", broughtTo), "answer", answer));
        return standing.waits()
                ? recording.goOn(RECORDED, requests, child, seen, said, null)
                : recording.correct(RECORDED, requests, child, seen, said, why, null);
    }

    /** One request, to be looked at, answered or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.ReviewRequest> request(ChildId child, long id) {
        return recording.row(requests, child, id);
    }

    private static boolean answers(ChildRecord.ReviewRequest said) {
        return said.broughtTo() != null || said.answer() != null;
    }

    private void check(ChildId child, ChildRecord.ReviewRequest said, Long except) {
        Dates.done("askedOn", said.askedOn(), today.date());
        boolean officers = said.asker().equals("REVIEWING_OFFICER");
        boolean mayAnswer = officer.get().may(Permission.BRING_FORWARD);
        if (except == null && (officers || answers(said)) && !mayAnswer) {
            throw FormRefused.of("asker", "refused.review-request.officer");
        }
        if (officers && said.broughtTo() == null) {
            throw FormRefused.of("broughtTo", "refused.review-request.by");
        }
        boolean twice = recording
                .against(requests, child, except, other -> REQUEST.key(other).equals(REQUEST.key(said)))
                .isPresent();
        if (twice) {
            throw FormRefused.of("askedOn", "refused.review-request.twice", said.askedOn());
        }
    }

    /** The answer of the officer at work, given today. A review is brought forward to a day that is to come and within its limit. */
    private ChildRecord.ReviewRequest answered(ChildId child, ChildRecord.ReviewRequest said) {
        LocalDate to = said.broughtTo();
        if (to == null && BookingRules.isBlank(said.answer())) {
            throw FormRefused.of("answer", "refused.review-request.answer");
        }
        if (to != null) {
            Dates.notBefore("broughtTo", to, today.date());
            new BookingRules(cases.of(child), council.policy(), council.answers(), today.date()).checkBrought(to);
        }
        ChildRecord.ReviewRequest answered = REQUEST.with(said, "answered_on", today.date());
        return REQUEST.with(answered, "answered_by", officer.get().name());
    }
}
