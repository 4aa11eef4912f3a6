package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.caserecord.ChildRecord;
import kith.casework.AskingForReviews;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording that a review before its date was asked for, with the answer where the reviewing officer gives it at once. */
@Named
@RequestScoped
public class AskReviewPage extends RowFormPage<ChildRecord.ReviewRequest> {
    private static final String OFFICER = "REVIEWING_OFFICER";
    private static final String EVENT = "EVENT";
    private static final List<String> ASKERS =
            List.of("CHILD", "PARENT", "CARER", "SOCIAL_WORKER", OFFICER, "OTHER", EVENT);
    private static final List<String> CAUSES =
            List.of("WISH", "SAFEGUARDING", "BREAKDOWN", "ABSENCE", "CHANGE", "OTHER");

    @Inject
    private AskingForReviews asking;

    @Inject
    private CurrentOfficer current;

    @Override
    public String getForm() {
        return "review-request";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected Held<ChildRecord.ReviewRequest> read(long row) {
        return asking.request(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        String cause = sent("cause");
        boolean raised = CAUSES.contains(cause);
        fields.put("asker", raised ? EVENT : "");
        fields.put("cause", raised ? cause : "");
        if (raised) {
            put(fields, "askedOn", today());
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.ReviewRequest row = (ChildRecord.ReviewRequest) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("asker", row.asker());
        fields.put("askedBy", plain(row.askedBy()));
        fields.put("cause", row.cause());
        fields.put("words", row.words());
        put(fields, "askedOn", row.askedOn());
        return fields;
    }

    @Override
    protected ChildRecord.ReviewRequest said(Answers answers) {
        String asker = answers.oneOf("asker", Set.copyOf(ASKERS), "askReview.asker.missing");
        String cause = answers.oneOf("cause", Set.copyOf(CAUSES), "askReview.cause.missing");
        LocalDate askedOn = answers.pastDay("askedOn", "askReview.askedOn.missing");
        answers.usual("askedOn", askedOn, today().minusMonths(3), today());
        return new ChildRecord.ReviewRequest(
                askedOn,
                asker,
                cause,
                answers.words("askedBy"),
                answers.words("words", "askReview.words.missing"),
                null,
                null,
                isAnswers() ? answers.day("broughtTo") : null,
                isAnswers() ? answers.words("answer") : null,
                null);
    }

    /** Whether whoever fills it in may answer at once. */
    public boolean isAnswers() {
        return !isCorrecting() && current.get().may(Permission.BRING_FORWARD);
    }

    @Override
    protected Saved add(Submission form, ChildRecord.ReviewRequest said) {
        return asking.ask(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.ReviewRequest said, String why) {
        return asking.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return asking.takeBack(child(), form, seen, why);
    }

    /** Who can have asked; as the reviewing officer only that officer. */
    public List<Choice> getAskers() {
        boolean officer = current.get().may(Permission.BRING_FORWARD);
        return choices("askReview.asker.", ASKERS.stream().filter(asker -> officer || !asker.equals(OFFICER)));
    }

    /** Why it can be asked for. */
    public List<Choice> getCauses() {
        return choices("askReview.cause.", CAUSES.stream());
    }
}
