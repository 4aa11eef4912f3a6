package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.casework.AskingForReviews;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.Choice;
import kith.web.ReviewRequestWords;

/** The reviewing officer answers whether a review is held before its date. */
@Named
@RequestScoped
public class AnswerReviewRequestPage extends ChildFormPage {

    @Inject
    private AskingForReviews asking;

    @Inject
    private ReviewRequestWords words;

    private Held<ChildRecord.ReviewRequest> request;

    @Override
    public String getForm() {
        return "answer-review-request";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        request = asking.request(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = fields(request.said());
        fields.put("version", Integer.toString(request.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.ReviewRequest row = (ChildRecord.ReviewRequest) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "agreed", row.waits() ? null : row.broughtTo() != null);
        put(fields, "broughtTo", row.broughtTo());
        fields.put("answer", row.answer() == null ? "" : row.answer());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Boolean agreed = answers.yesOrNo("agreed", "askReview.agreed.missing");
        LocalDate to = Boolean.TRUE.equals(agreed) ? answers.day("broughtTo", "askReview.broughtTo.missing") : null;
        String answer = Boolean.FALSE.equals(agreed)
                ? answers.words("answer", "askReview.answer.missing")
                : answers.words("answer");
        String why = isAnswered() ? answers.words("why", "form.why.missing") : null;
        return answers.wrong() ? null : asking.answer(child(), form, seen(row()), to, answer, why);
    }

    /** Whether it was answered before. */
    public boolean isAnswered() {
        return request != null && !request.said().waits();
    }

    /** What is asked; empty while a form is taken apart. */
    public String getAsked() {
        return request == null ? "" : words.asked(request.said());
    }

    /** In the words of whoever asked. */
    public String getWords() {
        return request == null ? "" : request.said().words();
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return words.yesNo();
    }
}
