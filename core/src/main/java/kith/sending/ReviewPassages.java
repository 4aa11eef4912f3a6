package kith.sending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.ReviewDecision;
import kith.caserecord.ChildRecord.ReviewItem;
import kith.caserecord.ChildRecord.ReviewRecord;
import kith.chairing.ReviewTopic;
import kith.meeting.WorkedReview;
import kith.paper.Paper;
import kith.paper.Paper.Block;
import kith.planning.CarePlanPart;
import kith.redaction.Passage;
import kith.redaction.Passage.Tells;

/**
 * Puts a review into the passages of a paper: its record for those around the child, and for the child a letter. What the child said
 * in private and the chair's note on conflict stand in neither.
 */
final class ReviewPassages {
    /** What a topic gives away, whatever is said of it. */
    private static final Map<String, Tells> TELLS = Map.of(
            "placement", Tells.PLACE,
            "carers-views", Tells.PLACE,
            "education", Tells.DAILY_LIFE,
            "contact", Tells.DAILY_LIFE);

    private final PaperText text;
    private final ToldReview told;
    private final ReviewRecord record;
    private final List<Passage> passages = new ArrayList<>();

    ReviewPassages(PaperText text, ToldReview told) {
        this.text = text;
        this.told = told;
        record = told.worked().record();
    }

    /** The record of the review. */
    List<Passage> whole() {
        add("meeting", meeting(), Set.of());
        add("decisions", decisions(), Set.of());
        add("earlier", earlier(), Set.of());
        plan();
        told.worked()
                .items(WorkedReview.TOPIC)
                .sorted(Comparator.comparingInt(ReviewPassages::order))
                .forEach(this::topic);
        add("answers", answers(), Set.of());
        add("child-rights", rights(), Set.of());
        add("welfare", words(record.welfareWords()), Set.of());
        return passages;
    }

    private static int order(ReviewItem item) {
        return Stream.of(ReviewTopic.values())
                .filter(topic -> topic.code().equals(item.code()))
                .mapToInt(ReviewTopic::ordinal)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Block> meeting() {
        List<String> points = new ArrayList<>();
        points.add(text.of("review.heldOn", told.review().heldOn()));
        if (told.review().completedOn() != null
                && !told.review().completedOn().equals(told.review().heldOn())) {
            points.add(text.of("review.completedOn", told.review().completedOn()));
        }
        point(points, "review.chair", record.chair());
        point(points, "review.otherChair", record.otherChairReason());
        point(points, "review.came", told.came());
        point(points, "review.also", record.alsoThere());
        point(points, "review.apologised", told.apologised());
        point(points, "review.away", told.away());
        if (Boolean.FALSE.equals(record.childAttended())) {
            point(points, "review.childAway", record.childAwayReason());
        }
        if (record.childViews() != null) {
            points.add(text.of("review.views." + record.childViews()));
        }
        point(points, "review.madeFriendly", record.madeFriendly());
        return List.of(new Paper.Points(points));
    }

    private void point(List<String> points, String key, String words) {
        if (words != null && !words.isBlank()) {
            points.add(text.of(key, words));
        }
    }

    private List<Block> decisions() {
        List<ReviewDecision> decided = told.worked().decisions();
        if (decided.isEmpty()) {
            return List.of(new Paper.Words(text.of("review.decisions.none")));
        }
        String everybody = text.of("review.decidedBy.all");
        return List.of(new Paper.Table(
                text.of("review.decisions"),
                List.of(text.of("lines.what"), text.of("lines.who"), text.of("lines.by"), text.of("review.decidedBy")),
                decided.stream()
                        .map(one -> List.of(
                                one.what(),
                                one.owner(),
                                text.day(one.dueOn()),
                                Objects.requireNonNullElse(one.decidedBy(), everybody)))
                        .toList()));
    }

    private List<Block> earlier() {
        List<List<String>> rows = told.worked()
                .items(WorkedReview.ACTION)
                .filter(item -> told.actions().containsKey(item.code()) && item.outcome() != null)
                .map(item -> List.of(
                        told.actions().get(item.code()).what(),
                        text.of("review.action." + item.outcome()),
                        Objects.requireNonNullElse(item.words(), "")))
                .toList();
        return table("review.earlier", List.of("lines.what", "review.became", "review.how"), rows);
    }

    /** Parts that give away something are passages of their own kind, so that the others stay for whoever may not know it. */
    private void plan() {
        add("plan", parts("plan", part -> PlanPassages.tells(part) == null), Set.of());
        add("plan-place", parts("plan-place", part -> PlanPassages.tells(part) == Tells.PLACE), Set.of(Tells.PLACE));
        add(
                "plan-days",
                parts("plan-days", part -> PlanPassages.tells(part) == Tells.DAILY_LIFE),
                Set.of(Tells.DAILY_LIFE));
        if (record.planAgreed() != null) {
            add(
                    "plan-agreed",
                    words(text.of(record.planAgreed() ? "review.agreed.yes" : "review.agreed.no")),
                    Set.of());
        }
    }

    /** In the order of the plan. */
    private List<Block> parts(String passage, Predicate<String> which) {
        List<List<String>> rows = told.worked()
                .items(WorkedReview.PART)
                .filter(item -> item.outcome() != null && which.test(item.code()))
                .sorted(Comparator.comparing(item -> CarePlanPart.place(item.code())))
                .map(item -> List.of(
                        part(item.code()),
                        text.of("review.part." + item.outcome()),
                        Objects.requireNonNullElse(item.words(), "")))
                .toList();
        return table("review." + passage, List.of("review.part", "review.outcome", "review.why"), rows);
    }

    private String part(String code) {
        return text.has("part." + code) ? text.of("part." + code) : code;
    }

    private void topic(ReviewItem item) {
        String key = "topic." + item.code();
        if (item.words() != null && text.has(key)) {
            Tells tells = TELLS.get(item.code());
            passages.add(new Passage(
                    item.code(), text.of(key), words(item.words()), tells == null ? Set.of() : Set.of(tells)));
        }
    }

    private List<Block> answers() {
        List<List<String>> rows = told.answers().entrySet().stream()
                .map(entry -> List.of(entry.getKey(), answer(entry.getValue())))
                .toList();
        return table("review.answers", List.of("review.question", "review.answer"), rows);
    }

    private String answer(String kept) {
        return text.has("review.answer." + kept) ? text.of("review.answer." + kept) : kept;
    }

    private List<Block> rights() {
        List<String> points = new ArrayList<>();
        if (record.rightsToldOn() != null) {
            points.add(text.of("review.rightsTold", record.rightsToldOn()));
        }
        if (record.advocate() != null) {
            points.add(text.of("review.advocate." + record.advocate()));
        }
        return points.isEmpty() ? List.of() : List.of(new Paper.Points(points));
    }

    /** The letter to the child: what became of what it said last time, what it said now, what happens next and who does it. */
    List<Passage> letter() {
        letter("did", did());
        letter("said", words(told.worked().topic("wishes")));
        letter("will", will());
        letter("plan", changes());
        if (told.review().nextAgreedOn() != null) {
            letter(
                    "next-review",
                    words(text.of("child.review.next.on", told.review().nextAgreedOn())));
        }
        letter("unhappy", words(text.of("child.review.unhappy.words")));
        return passages;
    }

    private List<Block> did() {
        List<Block> blocks = new ArrayList<>();
        String wished = told.before() == null ? null : told.before().topic("wishes");
        if (wished != null) {
            blocks.add(new Paper.Words(text.of("child.review.lastTime", wished)));
        }
        List<String> points = told.worked()
                .items(WorkedReview.ACTION)
                .filter(item -> told.actions().containsKey(item.code()) && item.outcome() != null)
                .map(item -> text.of(
                        "child.review.action." + item.outcome(),
                        told.actions().get(item.code()).what(),
                        Objects.requireNonNullElse(item.words(), "")))
                .toList();
        if (!points.isEmpty()) {
            blocks.add(new Paper.Points(points));
        }
        return blocks;
    }

    private List<Block> will() {
        List<ReviewDecision> decided = told.worked().decisions();
        return decided.isEmpty()
                ? words(text.of("child.review.will.none"))
                : List.of(new Paper.Points(decided.stream()
                        .map(one -> text.of("child.review.will.one", one.what(), one.owner(), one.dueOn()))
                        .toList()));
    }

    private List<Block> changes() {
        List<String> changed = told.worked()
                .items(WorkedReview.PART)
                .filter(item -> "CHANGE".equals(item.outcome()) && text.has("child.part." + item.code()))
                .map(item -> text.of("child.part." + item.code()))
                .toList();
        if (changed.isEmpty()) {
            return words(text.of("child.review.plan.stays"));
        }
        return List.of(new Paper.Words(text.of("child.review.plan.changes")), new Paper.Points(changed));
    }

    private void letter(String code, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            passages.add(new Passage(code, text.of("child.review." + code), blocks, Set.of()));
        }
    }

    private void add(String code, List<Block> blocks, Set<Tells> tells) {
        if (!blocks.isEmpty()) {
            passages.add(new Passage(code, text.of("review." + code), blocks, tells));
        }
    }

    private List<Block> table(String caption, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Paper.Table(
                        text.of(caption), columns.stream().map(text::of).toList(), rows));
    }

    private static List<Block> words(String words) {
        return Stream.ofNullable(words)
                .filter(one -> !one.isBlank())
                .<Block>map(Paper.Words::new)
                .toList();
    }
}
