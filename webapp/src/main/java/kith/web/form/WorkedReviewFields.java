package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.ReviewDecision;
import kith.caserecord.ChildRecord.ReviewItem;
import kith.chairing.ReviewAgenda;
import kith.chairing.ReviewTopic;
import kith.meeting.WorkedReview;
import kith.plugin.FormQuestion;

/**
 * The fields that say what was said and decided at a review. Of each topic, part of the plan and earlier action there is a field, such
 * as {@code topic-health}, {@code part-education} and {@code action-3}; decisions have numbered ones.
 */
@RequestScoped
public class WorkedReviewFields {
    /** So many decisions can be typed at once. */
    static final int MOST = 12;

    private static final Set<String> ACTION = Set.of("DONE", "STILL_TO_DO", "NOT_DONE");
    private static final Set<String> PART = Set.of("KEEP", "CHANGE");
    private static final Set<String> TALK = Set.of("TALKED", "REFUSED", "NOT_APPROPRIATE");
    private static final Set<String> ADVOCATE = Set.of("HAS", "WANTS", "DOES_NOT_WANT", "NOT_NEEDED");
    private static final Set<String> VIEWS = Set.of("SPOKE", "ADVOCATE", "OTHERWISE", "NONE");

    @Inject
    private ActionOwners owners;

    @Inject
    private CouncilQuestions questions;

    @Inject
    private CurrentOfficer officer;

    void put(Map<String, String> fields, WorkedReview said) {
        ChildRecord.ReviewRecord record = said.record();
        fields.put("chair", plain(record.chair()));
        fields.put("otherChairReason", plain(record.otherChairReason()));
        fields.put("alsoThere", plain(record.alsoThere()));
        FormPage.put(fields, "attended", record.childAttended());
        fields.put("childAwayReason", plain(record.childAwayReason()));
        fields.put("views", plain(record.childViews()));
        fields.put("privateTalk", plain(record.privateTalk()));
        fields.put("privateTalkWords", plain(record.privateTalkWords()));
        fields.put("madeFriendly", plain(record.madeFriendly()));
        fields.put("advocate", plain(record.advocate()));
        FormPage.put(fields, "rightsToldOn", record.rightsToldOn());
        FormPage.put(fields, "planAgreed", record.planAgreed());
        fields.put("conflictNote", plain(record.conflictNote()));
        FormPage.put(fields, "welfare", record.welfare());
        fields.put("welfareWords", plain(record.welfareWords()));
        said.items(WorkedReview.TOPIC).forEach(item -> fields.put("topic-" + item.code(), plain(item.words())));
        Stream.of(WorkedReview.PART, WorkedReview.ACTION).flatMap(said::items).forEach(item -> {
            String field = field(item.kind(), item.code());
            fields.put(field, plain(item.outcome()));
            fields.put(field + "-why", plain(item.words()));
        });
        said.decisions().forEach(decision -> put(fields, decision));
        questions.put(fields, FormQuestion.Form.REVIEW, "", said.answers());
    }

    private void put(Map<String, String> fields, ReviewDecision decision) {
        String place = "-" + decision.ordinal();
        fields.put("what" + place, decision.what());
        owners.put(fields, new ActionOwner(decision.owner(), decision.ownerPart(), decision.ownerRef()), place);
        FormPage.put(fields, "by" + place, decision.dueOn());
        fields.put("of" + place, plain(decision.planPart()));
        fields.put("with" + place, plain(decision.decidedBy()));
    }

    /**
     * @param before what was said before, null where nothing was; answers to questions that are asked no more are kept
     */
    WorkedReview said(Answers answers, LocalDate heldOn, ReviewAgenda agenda, WorkedReview before) {
        return new WorkedReview(
                record(answers, heldOn),
                items(answers, heldOn, agenda, before),
                decisions(answers, heldOn),
                questions.read(answers, FormQuestion.Form.REVIEW, "", before == null ? Map.of() : before.answers()));
    }

    private ChildRecord.ReviewRecord record(Answers answers, LocalDate heldOn) {
        return new ChildRecord.ReviewRecord(
                heldOn,
                answers.words("chair"),
                answers.words("otherChairReason"),
                answers.yesOrNo("attended"),
                answers.words("childAwayReason"),
                answers.anyOf("views", VIEWS),
                answers.anyOf("privateTalk", TALK),
                answers.words("privateTalkWords"),
                answers.words("madeFriendly"),
                answers.words("alsoThere"),
                answers.anyOf("advocate", ADVOCATE),
                answers.day("rightsToldOn"),
                answers.yesOrNo("planAgreed"),
                answers.words("conflictNote"),
                answers.yesOrNo("welfare"),
                answers.words("welfareWords"),
                officer.get().name());
    }

    /** What the agenda asks; what it asks no more, such as a part of an earlier plan, stays as it was. */
    private static List<ReviewItem> items(Answers answers, LocalDate heldOn, ReviewAgenda agenda, WorkedReview before) {
        List<ReviewItem> items = new ArrayList<>();
        for (ReviewTopic topic : agenda.topics()) {
            add(
                    items,
                    new ReviewItem(
                            heldOn, WorkedReview.TOPIC, topic.code(), null, answers.words("topic-" + topic.code())));
        }
        agenda.parts()
                .forEach(part -> add(
                        items,
                        marked(answers, heldOn, WorkedReview.PART, part.part().code(), PART)));
        agenda.actions()
                .forEach(action -> add(
                        items,
                        marked(answers, heldOn, WorkedReview.ACTION, Integer.toString(action.ordinal()), ACTION)));
        if (before != null) {
            before.items().stream()
                    .filter(item -> !item.kind().equals(WorkedReview.CHALLENGE) && !isAsked(agenda, item))
                    .map(item -> new ReviewItem(heldOn, item.kind(), item.code(), item.outcome(), item.words()))
                    .forEach(items::add);
        }
        return items;
    }

    private static boolean isAsked(ReviewAgenda agenda, ReviewItem item) {
        return switch (item.kind()) {
            case WorkedReview.TOPIC ->
                agenda.topics().stream().anyMatch(topic -> topic.code().equals(item.code()));
            case WorkedReview.PART ->
                agenda.parts().stream().anyMatch(part -> part.part().code().equals(item.code()));
            default ->
                agenda.actions().stream()
                        .anyMatch(action -> Integer.toString(action.ordinal()).equals(item.code()));
        };
    }

    private static void add(List<ReviewItem> items, ReviewItem item) {
        if (item.outcome() != null || item.words() != null) {
            items.add(item);
        }
    }

    private static ReviewItem marked(
            Answers answers, LocalDate heldOn, String kind, String code, Collection<String> outcomes) {
        String field = field(kind, code);
        return new ReviewItem(heldOn, kind, code, answers.anyOf(field, outcomes), answers.words(field + "-why"));
    }

    private static String field(String kind, String code) {
        return kind.toLowerCase(Locale.ROOT) + "-" + code;
    }

    private List<ReviewDecision> decisions(Answers answers, LocalDate heldOn) {
        List<ReviewDecision> decisions = new ArrayList<>();
        for (int at = 1; at <= MOST; at++) {
            String place = "-" + at;
            if (isAny(answers, place)) {
                ActionOwner owner = owners.read(answers, place);
                decisions.add(new ReviewDecision(
                        heldOn,
                        decisions.size() + 1,
                        answers.words("what" + place, "action.what.missing"),
                        owner == null ? null : owner.name(),
                        owner == null ? null : owner.part(),
                        owner == null ? null : owner.reference(),
                        answers.day("by" + place, "action.dueOn.missing"),
                        answers.words("of" + place),
                        answers.words("with" + place)));
            }
        }
        return decisions;
    }

    private static boolean isAny(Answers answers, String place) {
        return Stream.of("what" + place, "owner" + place, "by" + place + "-day")
                .anyMatch(field -> answers.words(field) != null);
    }

    /** The last place at which a decision stands. */
    int last(Map<String, String> typed) {
        return IntStream.rangeClosed(1, MOST)
                .filter(at -> !typed.getOrDefault("what-" + at, "").isBlank())
                .max()
                .orElse(0);
    }

    private static String plain(String words) {
        return Objects.toString(words, "");
    }
}
