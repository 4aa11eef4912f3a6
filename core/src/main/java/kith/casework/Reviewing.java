package kith.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.check.Participation;
import kith.child.CaseChanged;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.meeting.KeepingRecords;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.review.Reviews;

/**
 * Recording reviews of a child's case (the Care Planning, Placement and Case Review (England) Regulations 2010, regs 32 to
 * 38, and their like in the other nations).
 */
@Step
@SavesOnce
public class Reviewing {

    @Inject
    Reviews reviews;

    @Inject
    KeepingMeetings meetings;

    @Inject
    KeepingBookings bookings;

    @Inject
    KeepingRecords records;

    @Inject
    WholeCase cases;

    @Inject
    OfficersCouncil council;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records a review that was held, complete or to go on. What was booked for it is over and says who came.
     *
     * @param whyLate why it was held after its date, or null
     * @throws ReviewAlreadyRecorded if a review on the same day is recorded
     * @throws NextReviewTooLate if the next day agreed on is past the limit
     * @throws FormRefused if the law or the return does not take it, or it closes and nobody is the child's reviewing officer
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved record(ChildId child, Submission form, HeldReview said, String whyLate) {
        return record(child, said, whyLate);
    }

    /** As the other, for a step that records what was said at it too; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved record(ChildId child, HeldReview said, String whyLate) {
        check(child, said, null);
        Held<ChildRecord.Review> added = reviews.add(child, said.row(null));
        meetings.add(child, said);
        bookings.held(child, said.heldOn(), false);
        bookings.attended(child, said, null);
        trail.detail(said.heldOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.review", said.heldOn()), whyLate));
        return Saved.row(child, added.id());
    }

    /**
     * Records that an open review went on: another meeting, its adjournment or its completion. What was recorded before was
     * right, so no reason is asked.
     *
     * @throws FormRefused if it is complete already, then it can only be corrected; or if it was worked through, then it goes on there
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved goOn(ChildId child, Submission form, Seen seen, HeldReview said, String whyLate) {
        checkUntold(child, seen);
        return goOn(child, seen, said, whyLate);
    }

    /** As the other, for a step that records what was said at it too; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved goOn(ChildId child, Seen seen, HeldReview said, String whyLate) {
        ChildRecord.Review standing = row(child, seen.row()).said();
        if (standing.completedOn() != null || !standing.heldOn().equals(said.heldOn())) {
            throw FormRefused.of("heldOn", "refused.review.open", standing.heldOn());
        }
        check(child, said, seen.row());
        reviews.goOn(child, seen, said.row(standing));
        meetings.add(child, said);
        bookings.held(child, said.heldOn(), true);
        bookings.attended(child, said, null);
        trail.detail(said.heldOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.review.wentOn", said.heldOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /**
     * Corrects a review and its meetings; what they said before is kept with the reason.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved correct(ChildId child, Submission form, Seen seen, HeldReview said, String why, String whyLate) {
        checkUntold(child, seen);
        return correct(child, seen, said, why, whyLate);
    }

    /** As the other, for a step that corrects what was said at it too; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved correct(ChildId child, Seen seen, HeldReview said, String why, String whyLate) {
        ChildRecord.Review standing = row(child, seen.row()).said();
        check(child, said, seen.row());
        Correction correction = correcting.because(why);
        reviews.correct(child, seen, said.row(standing), correction);
        meetings.correct(child, standing.heldOn(), said, correction);
        records.moved(child, standing.heldOn(), said.heldOn(), correction);
        bookings.moved(child, standing.heldOn(), said.heldOn());
        boolean changed = bookings.attended(child, said, correction);
        if (changed && row(child, seen.row()).version() == seen.version()) {
            reviews.renew(child, seen);
        }
        trail.detail(said.heldOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.review.corrected", said.heldOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /** Takes back a review that should not have been recorded, with its meetings; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        checkUntold(child, seen);
        return takeBack(child, seen, why);
    }

    /** As the other, for a step that takes back what followed from it too; whoever calls it holds the case. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved takeBack(ChildId child, Seen seen, String why) {
        LocalDate day = row(child, seen.row()).said().heldOn();
        Correction correction = correcting.because(why);
        meetings.takeBack(child, day, correction);
        records.takeBack(child, day, correction);
        bookings.released(child, day);
        reviews.takeBack(child, seen, correction);
        trail.detail(day.toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.review.takenBack", day)));
        return Saved.row(child, seen.row());
    }

    /** One review with its meetings, to be looked at, to go on or to be corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<HeldReview> review(ChildId child, long id) {
        Held<ChildRecord.Review> row = row(child, id);
        return new Held<>(row.id(), row.version(), meetings.held(child, row.said()));
    }

    /** Who must all agree before a review is held without a meeting: those closest to the child, as far as they are known. */
    @Allowed(Permission.READ_CHILD)
    public List<ChildRecord.ReviewAgreement> everyone(ChildId child) {
        return rules(child, null).everyone();
    }

    /**
     * What to know while a review is being recorded.
     *
     * @param said what was typed so far; it has at least its day
     * @param seen the row as the officer saw it, null for a new review
     */
    @Allowed(Permission.READ_CHILD)
    public ReviewAdvice advise(ChildId child, Seen seen, HeldReview said) {
        ReviewRules rules =
                rules(child, seen == null ? null : row(child, seen.row()).said());
        LocalDate bornOn = rules.record().child().bornOn();
        int age = council.answers()
                .number(NumberQuestion.PARTICIPATION_AGE)
                .map(Ruling::value)
                .orElse(Participation.CODED_FROM);
        return new ReviewAdvice(
                rules.limit(said).orElse(null),
                said.heldOn().isBefore(bornOn.plusYears(Participation.CODED_FROM)),
                Participation.expected(council.law(), bornOn, said.heldOn(), age),
                rules.withoutMeeting(said.heldOn(), rules.everyone()));
    }

    /** What was worked through goes on there, so that its decisions and whoever must be told are not forgotten. */
    private void checkUntold(ChildId child, Seen seen) {
        LocalDate heldOn = row(child, seen.row()).said().heldOn();
        if (records.of(child, heldOn).isPresent()) {
            throw FormRefused.of("heldOn", "refused.review.worked", heldOn);
        }
    }

    private void check(ChildId child, HeldReview said, Long except) {
        ChildRecord.Review standing = except == null ? null : row(child, except).said();
        rules(child, standing).check(said);
        reviews.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .filter(held -> held.said().heldOn().equals(said.heldOn()))
                .findFirst()
                .ifPresent(held -> {
                    throw new ReviewAlreadyRecorded(held);
                });
    }

    private ReviewRules rules(ChildId child, ChildRecord.Review standing) {
        return new ReviewRules(cases.of(child), standing, council.policy(), council.answers(), today.date());
    }

    private Held<ChildRecord.Review> row(ChildId child, long id) {
        return reviews.row(child, id).orElseThrow(() -> new NotFound("review", id));
    }
}
