package kith.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kith.caserecord.ChildRecord;
import kith.formanswer.AnsweredForm;
import kith.formanswer.KeepingAnswers;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/** Keeps the record of a review beside the row that says when it was held, and corrects it with that. Only a step may use it. */
@ApplicationScoped
public class KeepingRecords {
    @Inject
    ReviewRecords records;

    @Inject
    ReviewItems items;

    @Inject
    ReviewDecisions decisions;

    @Inject
    KeepingAnswers answers;

    /** What was said at a review, empty where only the day it was held is recorded. */
    public Optional<WorkedReview> of(ChildId child, LocalDate heldOn) {
        return records.held(child).stream()
                .filter(record -> record.reviewHeldOn().equals(heldOn))
                .findFirst()
                .map(record -> new WorkedReview(
                        record,
                        items.held(child).stream().filter(item(heldOn)).toList(),
                        decisions.held(child).stream().filter(decision(heldOn)).toList(),
                        answers.of(child, AnsweredForm.review(heldOn))));
    }

    /** Adds something to what a review looked at. */
    public void add(ChildId child, ChildRecord.ReviewItem said) {
        items.add(child, said);
    }

    /**
     * Makes the record of a review say what is said. What the child challenged stays.
     *
     * @param correction why it changes; null where the review goes on, so that what was said before was right
     * @return whether anything changed
     */
    public boolean settle(ChildId child, WorkedReview said, Correction correction) {
        LocalDate heldOn = said.record().reviewHeldOn();
        Predicate<ChildRecord.ReviewItem> worked =
                item(heldOn).and(one -> !one.kind().equals(WorkedReview.CHALLENGE));
        boolean changed = records.settle(
                child,
                record -> record.reviewHeldOn().equals(heldOn),
                ChildRecord.ReviewRecord::reviewHeldOn,
                List.of(said.record()),
                correction);
        changed |= items.settle(child, worked, KeepingRecords::key, said.items(), correction);
        changed |= decisions.settle(
                child, decision(heldOn), ChildRecord.ReviewDecision::ordinal, said.decisions(), correction);
        AnsweredForm form = AnsweredForm.review(heldOn);
        return answers.settle(child, form, form, said.answers(), correction) || changed;
    }

    /** The day of a review was corrected: its record follows. */
    public void moved(ChildId child, LocalDate before, LocalDate now, Correction correction) {
        if (!before.equals(now)) {
            of(child, before).ifPresent(standing -> {
                WorkedReview moved = standing.on(now);
                records.rows(child).stream()
                        .filter(row -> row.said().reviewHeldOn().equals(before))
                        .forEach(row -> records.correct(child, seen(row), moved.record(), correction));
                items.settle(child, item(before), KeepingRecords::key, moved.items(), correction);
                decisions.settle(
                        child, decision(before), ChildRecord.ReviewDecision::ordinal, moved.decisions(), correction);
                answers.settle(
                        child, AnsweredForm.review(before), AnsweredForm.review(now), moved.answers(), correction);
            });
        }
    }

    /** A review was taken back: its record goes with it and is kept with the reason. */
    public void takeBack(ChildId child, LocalDate heldOn, Correction correction) {
        records.settle(
                child,
                record -> record.reviewHeldOn().equals(heldOn),
                ChildRecord.ReviewRecord::reviewHeldOn,
                List.of(),
                correction);
        items.settle(child, item(heldOn), KeepingRecords::key, List.of(), correction);
        decisions.settle(child, decision(heldOn), ChildRecord.ReviewDecision::ordinal, List.of(), correction);
        AnsweredForm form = AnsweredForm.review(heldOn);
        answers.settle(child, form, form, Map.of(), correction);
    }

    private static Predicate<ChildRecord.ReviewItem> item(LocalDate heldOn) {
        return item -> item.reviewHeldOn().equals(heldOn);
    }

    private static Predicate<ChildRecord.ReviewDecision> decision(LocalDate heldOn) {
        return decision -> decision.reviewHeldOn().equals(heldOn);
    }

    private static String key(ChildRecord.ReviewItem item) {
        return item.kind() + " " + item.code();
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
