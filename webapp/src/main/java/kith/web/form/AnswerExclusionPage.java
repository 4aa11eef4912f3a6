package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Choice;

/** Agreeing, in the own account, that somebody is kept from a review, or declining it. */
@Named
@RequestScoped
public class AnswerExclusionPage extends ExclusionPage {

    @Override
    public String getForm() {
        return "answer-exclusion";
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Boolean agrees = answers.yesOrNo("agrees", "exclusion.agrees.missing");
        String reason = answers.words("reason", "exclusion.reason.missing");
        return answers.wrong() ? null : excluding.answer(child(), form, seen(row()), agrees, reason);
    }

    public List<Choice> getAnswers() {
        return List.of(
                new Choice("yes", text.get("exclusion.agrees.yes"), false),
                new Choice("no", text.get("exclusion.agrees.no"), false));
    }
}
