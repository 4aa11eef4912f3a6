package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.casework.BookedReview;
import kith.casework.BookingReviews;
import kith.casework.HeldReview;
import kith.casework.ReviewAdvice;
import kith.casework.ReviewAlreadyRecorded;
import kith.casework.Reviewing;
import kith.check.Participation;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording a review, going on with an open one, correcting one, and taking one back. */
@Named
@RequestScoped
public class RecordReviewPage extends RowFormPage<HeldReview> {
    @Inject
    private Reviewing reviewing;

    @Inject
    private HeldReviewFields heldFields;

    @Inject
    private BookingReviews booking;

    private BookedReview booked;
    private ShownReviewAdvice advice;

    @Override
    public String getForm() {
        return "review";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected void open() {
        super.open();
        heldFields.open(child(), held() == null ? null : held().said());
    }

    @Override
    protected Held<HeldReview> read(long row) {
        return reviewing.review(child(), row);
    }

    /** Whether the review that is open goes on, so that no reason is needed. */
    public boolean isGoingOn() {
        return held() != null && held().said().completedOn() == null;
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", HeldReviewFields.COMPLETE);
        if (booked != null && !booked.meetsOn().isAfter(today())) {
            put(fields, "heldOn", booked.meetsOn());
        }
        heldFields.putThere(fields, getInvited());
        return fields;
    }

    @Override
    protected void stay() {
        super.stay();
        booked = booking.standing(child())
                .filter(standing -> standing.booking().isRest() == isGoingOn())
                .orElse(null);
    }

    /** Who was invited to the meeting that was booked; none where none was, or an earlier review is corrected. */
    public List<ChildRecord.Invitee> getInvited() {
        boolean over = isCorrecting() && !isGoingOn();
        return booked == null || over
                ? List.of()
                : booked.invitees().stream()
                        .filter(invitee -> invitee.invitation().equals("INVITED"))
                        .toList();
    }

    /** Those of them besides the child, of whom it is asked apart whether it came. */
    public List<ChildRecord.Invitee> getOthersInvited() {
        return HeldReviewFields.asked(getInvited());
    }

    /** For when it was booked, in a sentence. */
    public String getBooked() {
        return text.of("review.booked", booked.meetsOn());
    }

    /** What somebody else saved meanwhile is a row without its meetings, so it is read again with them. */
    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        heldFields.put(
                fields, said instanceof HeldReview known ? known : read(row()).said());
        return fields;
    }

    @Override
    protected HeldReview said(Answers answers) {
        if (booked == null) {
            stay();
        }
        return heldFields.said(answers, who(), getInvited());
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        try {
            if (isGoingOn() && answers.words("why") == null) {
                HeldReview said = said(answers);
                return answers.wrong() ? null : reviewing.goOn(child(), form, seen(row()), said, whyLate());
            }
            return super.send(form, answers);
        } catch (ReviewAlreadyRecorded already) {
            answers.refuse(
                    "heldOn",
                    text.of("review.already", already.recorded().said().heldOn()));
            return null;
        }
    }

    @Override
    protected Saved add(Submission form, HeldReview said) {
        return reviewing.record(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, HeldReview said, String why) {
        return reviewing.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return reviewing.takeBack(child(), form, seen, why);
    }

    /** Says what follows from what was typed so far, without saving it. */
    public void advise() {
        stay();
        Answers answers = answers();
        HeldReview said = said(answers);
        if (said.heldOn() != null) {
            ReviewAdvice advised = reviewing.advise(child(), held() == null ? null : seen(row()), said);
            advice = heldFields.shown(advised, answers, who(), said.heldOn());
        }
    }

    /** What follows from what was typed so far; null where that is too little. */
    public ShownReviewAdvice getAdvice() {
        return advice;
    }

    /** Those who must all agree before it is held without a meeting. */
    public List<Choice> getEveryone() {
        return heldFields.everyone();
    }

    /** What became of the review. */
    public List<Choice> getOutcomes() {
        return choices("review.outcome.", HeldReviewFields.OUTCOMES.stream());
    }

    /** How the child's views reached the review. */
    public List<Choice> getViews() {
        return choices("review.views.", Participation.Views.values());
    }

    /** The return's codes. */
    public List<Choice> getCodes() {
        return heldFields.codes();
    }
}
