package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord.ReviewDecision;
import kith.chairing.ChairedReview;
import kith.chairing.ChairingReviews;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Address;
import kith.web.Choice;

/** Keeping that the child challenges a decision of a review. */
@Named
@RequestScoped
public class ChallengeReviewPage extends ChildFormPage {

    @Inject
    private ChairingReviews chairing;

    private List<ReviewDecision> decisions = List.of();

    @Override
    public String getForm() {
        return "challenge-review";
    }

    @Override
    protected String shownOn() {
        return "review";
    }

    @Override
    public String getBack() {
        return at().toString();
    }

    @Override
    protected Address after(Saved saved) {
        return at();
    }

    private Address at() {
        return Address.of("/child/review").with("child", getChild()).with("row", getRow());
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        ChairedReview review = chairing.review(child(), row).said();
        decisions = review.worked() == null ? List.of() : review.worked().decisions();
    }

    @Override
    protected Map<String, String> fresh() {
        return new LinkedHashMap<>();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Integer decision = answers.number("decision", 1, Integer.MAX_VALUE, "challenge.decision.missing");
        if (decision == null && !answers.wrong()) {
            answers.refuse("decision", text.get("challenge.decision.missing"));
        }
        String words = answers.words("words", "challenge.words.missing");
        return answers.wrong() ? null : chairing.challenge(child(), form, row(), decision, words);
    }

    /** What the review decided. */
    public List<Choice> getDecisions() {
        return decisions.stream()
                .map(decision -> new Choice(Integer.toString(decision.ordinal()), decision.what(), false))
                .toList();
    }
}
