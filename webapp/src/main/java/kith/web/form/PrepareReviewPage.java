package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.casework.PreparingReviews;
import kith.duty.ChildFacts;
import kith.duty.Readying;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Preparation;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;
import kith.web.ReviewTasks;

/** Recording what was made ready ahead of a review or which paper followed one, correcting that, and taking it back. */
@Named
@RequestScoped
public class PrepareReviewPage extends RowFormPage<ChildRecord.ReviewPreparation> {
    private static final List<String> LAW = List.of(ChildFacts.Preparation.TALK, ChildFacts.Preparation.PAPERS);
    private static final Set<String> NOT_DONE = Set.of("REFUSED", "NOT_APPROPRIATE", "OTHER");
    /** Talks with the child, of which a note is kept: the reviewing officer's, and a visit that a council lists. */
    private static final Set<String> TALKS = Set.of(Readying.PRIVATE_TALK.code(), "visit-the-child");

    private static final String AHEAD = "ahead:";
    private static final String AFTER = "after:";

    @Inject
    private PreparingReviews preparing;

    @Inject
    private ReviewTasks tasks;

    @Override
    public String getForm() {
        return "review-preparation";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected Held<ChildRecord.ReviewPreparation> read(long row) {
        return preparing.preparation(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.ReviewPreparation row = (ChildRecord.ReviewPreparation) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind(row));
        put(fields, "doneOn", row.doneOn());
        fields.put("notDone", plain(row.notDone()));
        fields.put("words", plain(row.words()));
        fields.put("issues", plain(row.issues()));
        fields.put("othersIssues", plain(row.othersIssues()));
        fields.put("goals", plain(row.goals()));
        fields.put("involvement", plain(row.involvement()));
        put(fields, "knowsAdvocate", row.knowsAdvocate());
        return fields;
    }

    @Override
    protected ChildRecord.ReviewPreparation said(Answers answers) {
        String kind = answers.oneOf("kind", kinds(), "preparation.kind.missing");
        LocalDate doneOn = answers.pastDay("doneOn", "preparation.doneOn.missing");
        answers.usual("doneOn", doneOn, today().minusMonths(3), today());
        if (kind == null) {
            return null;
        }
        String code = kind.substring(kind.indexOf(':') + 1);
        boolean talk = TALKS.contains(code);
        return new ChildRecord.ReviewPreparation(
                code,
                doneOn,
                kind.startsWith(AFTER),
                Readying.mayBeLeft(code) ? answers.anyOf("notDone", NOT_DONE) : null,
                LAW.contains(code) ? null : answers.words("words"),
                talk ? answers.words("issues") : null,
                talk ? answers.words("othersIssues") : null,
                talk ? answers.words("goals") : null,
                talk ? answers.words("involvement") : null,
                isAdvocate() ? answers.yesOrNo("knowsAdvocate") : null);
    }

    /** What stands in the form for what a row says: an item of the council's own says whether it leads up to a review. */
    private static String kind(ChildRecord.ReviewPreparation row) {
        boolean own = !LAW.contains(row.kind());
        return own ? (row.afterwards() ? AFTER : AHEAD) + row.kind() : row.kind();
    }

    private Set<String> kinds() {
        return getKinds().stream().map(Choice::value).collect(Collectors.toSet());
    }

    @Override
    protected Saved add(Submission form, ChildRecord.ReviewPreparation said) {
        return preparing.prepare(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.ReviewPreparation said, String why) {
        return preparing.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return preparing.takeBack(child(), form, seen, why);
    }

    private String code() {
        String kind = getTyped().getOrDefault("kind", "");
        return kind.substring(kind.indexOf(':') + 1);
    }

    /** Whether it is a talk with the child, of which a note is kept. */
    public boolean isTalk() {
        return TALKS.contains(code());
    }

    /** Whether the child was asked about an advocate. */
    public boolean isAdvocate() {
        return code().equals(Readying.ADVOCATE.code());
    }

    /** Whether it may be left with a reason. */
    public boolean isLeft() {
        return Readying.mayBeLeft(code());
    }

    /** Whether something is written of it. */
    public boolean isTold() {
        return !code().isEmpty() && !LAW.contains(code());
    }

    /** What is asked of it in words; the strategy is one. */
    public String getWordsLabel() {
        return text.get(code().equals(Readying.STRATEGY.code()) ? "preparation.strategy" : "preparation.words");
    }

    /** Why something that needs the child was not done. */
    public List<Choice> getReasons() {
        return choices("preparation.notDone.", Stream.of("REFUSED", "NOT_APPROPRIATE", "OTHER"));
    }

    /** What can be made ready, and what can follow; with what the row says, should the council name it no more. */
    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>(choices("preparation.kind.", LAW.stream()));
        Readying.recorded().stream()
                .filter(code -> !LAW.contains(code) && tasks.named(code, false).isEmpty())
                .forEach(code -> kinds.add(new Choice(AHEAD + code, text.get("preparation.kind." + code), false)));
        tasks.ahead().forEach(item -> kinds.add(choice(AHEAD, item)));
        tasks.afterwards().forEach(item -> kinds.add(choice(AFTER, item)));
        if (held() != null && kinds.stream().noneMatch(kind -> kind.value().equals(kind(held().said())))) {
            kinds.add(new Choice(kind(held().said()), held().said().kind(), false));
        }
        return kinds;
    }

    private Choice choice(String when, Preparation item) {
        return new Choice(when + item.code(), item.name().in(text.language()), false);
    }
}
