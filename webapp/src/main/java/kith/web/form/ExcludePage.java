package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.exclusion.Excluding;
import kith.exclusion.ExclusionAdvice;
import kith.exclusion.ProposedExclusion;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Choice;
import kith.web.PracticeWords;
import kith.web.ShowingExclusions;

/** Proposing that somebody is kept from a review that is booked; the others who must agree answer in their own accounts. */
@Named
@RequestScoped
public class ExcludePage extends ChildFormPage {

    @Inject
    private Excluding excluding;

    @Inject
    private ShowingExclusions showing;

    private ExclusionAdvice advice;

    @Override
    public String getForm() {
        return "exclude";
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
        advice = excluding.advise(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        return new LinkedHashMap<>();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Integer who = answers.number("who", 1, Integer.MAX_VALUE, "exclusion.who.missing");
        if (who == null && !answers.wrong()) {
            answers.refuse("who", text.get("exclusion.who.missing"));
        }
        String reason = answers.words("reason", "exclusion.reason.missing");
        String views = answers.words("viewsOtherwise", "exclusion.views.missing");
        return answers.wrong()
                ? null
                : excluding.propose(child(), form, row(), new ProposedExclusion(who, reason, views));
    }

    /** Who of those invited may be kept away. */
    public List<Choice> getMayBe() {
        PracticeWords words = new PracticeWords(text);
        return advice == null
                ? List.of()
                : advice.mayBe().stream()
                        .map(one ->
                                new Choice(Integer.toString(one.ordinal()), words.named(one.name(), one.part()), false))
                        .toList();
    }

    /** Who must all agree, and that until then the person is invited. */
    public String getTogether() {
        return advice == null ? "" : text.of("exclusion.together", showing.parts(advice.decide()), advice.meetsOn());
    }

    /** Whether it is for others to propose it. */
    public boolean isForOthers() {
        return advice != null && advice.mine().isEmpty();
    }
}
