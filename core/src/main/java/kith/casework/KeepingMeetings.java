package kith.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.review.ReviewAgreements;
import kith.review.ReviewMeetings;

/** Keeps a review's meetings as the review says, or who agreed to do without one. */
@ApplicationScoped
class KeepingMeetings {
    @Inject
    ReviewMeetings meetings;

    @Inject
    ReviewAgreements agreements;

    /** A review as it is recorded. */
    HeldReview held(ChildId child, ChildRecord.Review review) {
        List<ChildRecord.ReviewAgreement> agreed =
                agreements.held(child).stream().filter(of(review.heldOn())).toList();
        return HeldReview.of(review, of(child, review.heldOn()), agreed);
    }

    private static Predicate<ChildRecord.ReviewAgreement> of(LocalDate review) {
        return one -> one.reviewHeldOn().equals(review);
    }

    /** The days of a review's meetings, in order. */
    List<LocalDate> of(ChildId child, LocalDate review) {
        return rows(child, review).map(row -> row.said().heldOn()).toList();
    }

    /** Adds the meetings that a review has by now, and who agreed to do without one. */
    void add(ChildId child, HeldReview said) {
        List<LocalDate> standing = of(child, said.heldOn());
        said.meetings().stream()
                .filter(day -> !standing.contains(day))
                .forEach(day -> meetings.add(child, new ChildRecord.ReviewMeeting(said.heldOn(), day)));
        settle(child, said.heldOn(), said.agreements(), null);
    }

    private void settle(
            ChildId child, LocalDate review, List<ChildRecord.ReviewAgreement> said, Correction correction) {
        agreements.settle(child, of(review), ChildRecord.ReviewAgreement::name, said, correction);
    }

    /** Makes the meetings those of a corrected review; each one that changes keeps what it said. */
    void correct(ChildId child, LocalDate before, HeldReview said, Correction correction) {
        List<Held<ChildRecord.ReviewMeeting>> standing = rows(child, before).toList();
        for (Held<ChildRecord.ReviewMeeting> row : standing) {
            LocalDate day = row.said().heldOn();
            if (!said.meetings().contains(day)) {
                meetings.takeBack(child, seen(row), correction);
            } else if (!before.equals(said.heldOn())) {
                meetings.correct(child, seen(row), new ChildRecord.ReviewMeeting(said.heldOn(), day), correction);
            }
        }
        settle(child, before, said.agreements(), correction);
        add(child, said);
    }

    /** Takes all meetings of a review back. */
    void takeBack(ChildId child, LocalDate review, Correction correction) {
        rows(child, review)
                .collect(Collectors.toList())
                .forEach(row -> meetings.takeBack(child, seen(row), correction));
        settle(child, review, List.of(), correction);
    }

    private Stream<Held<ChildRecord.ReviewMeeting>> rows(ChildId child, LocalDate review) {
        return meetings.rows(child).stream()
                .filter(row -> row.said().reviewHeldOn().equals(review));
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
