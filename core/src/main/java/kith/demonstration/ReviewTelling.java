package kith.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Action;
import kith.caserecord.ChildRecord.Review;
import kith.caserecord.ChildRecord.ReviewItem;
import kith.plugin.Limit;

/** Tells what was said and decided at the reviews of the last months. What is told of a child and a day is always the same. */
final class ReviewTelling {
    private static final int MONTHS = 9;
    private static final int PERMANENCE_FROM = 2;
    private static final int TWIN_TRACK_FROM = 3;
    private static final List<String> TOPICS = List.of(
            "changes",
            "plan-progress",
            "placement",
            "safe-well-happy",
            "wellbeing",
            "wishes",
            "views-weighed",
            "parents-views",
            "carers-views",
            "education",
            "health",
            "contact",
            "identity",
            "assessment",
            "gaps",
            "plan-works",
            "permanence",
            "twin-track",
            "aims-now",
            "aims-later",
            "future");

    private static final Map<String, List<String>> WORDS =
            TOPICS.stream().collect(Collectors.toMap(topic -> topic, topic -> Resource.words("topic-" + topic)));

    private final Life life;

    ReviewTelling(Life life) {
        this.life = life;
    }

    void tell() {
        life.reviews.stream()
                .filter(review -> review.heldOn().isAfter(life.end.minusMonths(MONTHS)))
                .forEach(this::tell);
    }

    private void tell(Review review) {
        LocalDate day = review.heldOn();
        boolean attended = review.participation() != null && "PN1 PN2 PN3 PN4".contains(review.participation());
        boolean young = "PN0".equals(review.participation());
        life.reviewRecords.add(new ChildRecord.ReviewRecord(
                day,
                life.household.officer.name(),
                null,
                attended,
                attended
                        ? null
                        : young ? "Too young; the carer spoke of the child." : "Wanted to play football instead.",
                views(review.participation()),
                young ? "NOT_APPROPRIATE" : "TALKED",
                young
                        ? "Seen at play with the carer; too young for a talk."
                        : "Talked of school, the room and what should stay as it is.",
                "The child chose the room and the biscuits; it was short and had a break.",
                "Those who live with the child and work with the child",
                young ? "NOT_NEEDED" : of(day, 3) == 0 ? "HAS" : "DOES_NOT_WANT",
                day,
                number(review) == 1 ? true : null,
                null,
                true,
                "Seen to be well cared for, and says so.",
                life.household.officer.name()));
        topics(review);
        parts(review);
        earlier(review);
        decisions(review);
    }

    private static String views(String participation) {
        return switch (Objects.toString(participation, "PN0")) {
            case "PN1" -> "SPOKE";
            case "PN2", "PN5" -> "ADVOCATE";
            case "PN4", "PN7" -> "NONE";
            default -> "OTHERWISE";
        };
    }

    private int number(Review review) {
        return 1
                + (int) life.reviewsEver.stream()
                        .filter(day -> day.isBefore(review.heldOn()))
                        .count();
    }

    private void topics(Review review) {
        int number = number(review);
        for (String topic : TOPICS) {
            boolean asked =
                    switch (topic) {
                        case "plan-progress" -> number > 1;
                        case "permanence" -> number >= PERMANENCE_FROM;
                        case "twin-track" ->
                            number >= TWIN_TRACK_FROM && !life.situation().atHome();
                        default -> true;
                    };
            if (asked) {
                List<String> words = WORDS.get(topic);
                String said = words.get(of(review.heldOn().plusDays(topic.length()), words.size()));
                life.reviewItems.add(new ReviewItem(review.heldOn(), "TOPIC", topic, null, said));
            }
        }
    }

    /** The parts of the plan that was in force on the day. */
    private void parts(Review review) {
        life.plans.stream()
                .filter(plan -> plan.kind().equals("CARE") && plan.planVersion() != null)
                .filter(plan -> !plan.completedOn().isAfter(review.heldOn()))
                .max(Comparator.comparing(ChildRecord.Plan::completedOn))
                .ifPresent(plan -> life.planParts.stream()
                        .filter(part -> part.planVersion() == plan.planVersion())
                        .forEach(part -> life.reviewItems.add(part(review.heldOn(), part.part()))));
    }

    private ReviewItem part(LocalDate day, String code) {
        boolean change = of(day.plusDays(code.length()), 6) == 0;
        return new ReviewItem(
                day,
                "PART",
                code,
                change ? "CHANGE" : "KEEP",
                change ? "Brought up to date with what was said today." : "It works as it is.");
    }

    /** What became of the actions of the review before. */
    private void earlier(Review review) {
        LocalDate before = life.reviews.stream()
                .map(Review::heldOn)
                .filter(day -> day.isBefore(review.heldOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        life.actions.stream()
                .filter(action -> before != null && before.equals(action.reviewHeldOn()))
                .map(action -> earlier(review.heldOn(), action))
                .forEach(life.reviewItems::add);
    }

    private static ReviewItem earlier(LocalDate day, Action action) {
        boolean done = action.doneOn() != null && !action.doneOn().isAfter(day);
        String outcome = done ? "DONE" : action.notDoneReason() == null ? "STILL_TO_DO" : "NOT_DONE";
        String words = done
                ? Objects.requireNonNullElse(action.evidence(), "Seen to be done.")
                : Objects.requireNonNullElse(action.notDoneReason(), "It takes longer than thought and goes on.");
        return new ReviewItem(day, "ACTION", Integer.toString(action.ordinal()), outcome, words);
    }

    private void decisions(Review review) {
        int place = 0;
        for (Action action : List.copyOf(life.actions)) {
            if (review.heldOn().equals(action.reviewHeldOn())) {
                life.reviewDecisions.add(new ChildRecord.ReviewDecision(
                        review.heldOn(),
                        ++place,
                        action.what(),
                        action.owner(),
                        action.ownerPart(),
                        action.ownerRef(),
                        action.dueOn() == null
                                ? life.scene.days().after(review.heldOn(), Limit.workingDays(20))
                                : action.dueOn(),
                        action.planPart(),
                        null));
            }
        }
    }

    /** Some number below a bound, always the same for the same child and day. */
    private int of(LocalDate day, int bound) {
        return Math.floorMod(Objects.hash(life.number, day.toEpochDay()), bound);
    }
}
