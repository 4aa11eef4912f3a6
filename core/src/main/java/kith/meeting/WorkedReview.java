package kith.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;

/**
 * What was said and decided at one review.
 *
 * @param record what was said of it as a whole
 * @param items what it looked at: topics, parts of the plan, earlier actions, and what the child challenged since
 * @param decisions what it decided, in order
 * @param answers to the council's own questions, by their codes
 */
public record WorkedReview(
        ChildRecord.ReviewRecord record,
        List<ChildRecord.ReviewItem> items,
        List<ChildRecord.ReviewDecision> decisions,
        Map<String, String> answers) {
    /** Kinds of items. */
    public static final String TOPIC = "TOPIC";

    public static final String PART = "PART";
    public static final String ACTION = "ACTION";
    public static final String CHALLENGE = "CHALLENGE";

    private static final RowType<ChildRecord.ReviewRecord> RECORD = RowTypes.of(ChildRecord.ReviewRecord.class);
    private static final RowType<ChildRecord.ReviewItem> ITEM = RowTypes.of(ChildRecord.ReviewItem.class);
    private static final RowType<ChildRecord.ReviewDecision> DECISION = RowTypes.of(ChildRecord.ReviewDecision.class);
    private static final String REVIEW = "review_held_on";

    public WorkedReview {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        answers = Map.copyOf(answers);
    }

    /** The same as that of a review on a day. */
    WorkedReview on(LocalDate heldOn) {
        return new WorkedReview(
                RECORD.with(record, REVIEW, heldOn),
                items.stream().map(item -> ITEM.with(item, REVIEW, heldOn)).toList(),
                decisions.stream()
                        .map(decision -> DECISION.with(decision, REVIEW, heldOn))
                        .toList(),
                answers);
    }

    /** The items of a kind, in the order of their rows. */
    public Stream<ChildRecord.ReviewItem> items(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind));
    }

    /** What it says of one thing; empty where it says nothing. */
    public Optional<ChildRecord.ReviewItem> item(String kind, String code) {
        return items(kind).filter(item -> item.code().equals(code)).findFirst();
    }

    /** What it says on a topic, null where it says nothing. */
    public String topic(String code) {
        return item(TOPIC, code).map(ChildRecord.ReviewItem::words).orElse(null);
    }
}
