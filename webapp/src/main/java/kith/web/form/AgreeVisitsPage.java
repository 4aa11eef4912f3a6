package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.care.AgreeingVisits;
import kith.caserecord.ChildRecord.Placement;
import kith.check.SixMonthlyVisits;
import kith.check.Verdict;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.Address;
import kith.web.Choice;

/** The child's agreement to visits six months apart, with the tests of the law one by one; and its withdrawal. */
@Named
@RequestScoped
public class AgreeVisitsPage extends CareFormPage {

    @Inject
    private AgreeingVisits agreeing;

    private Map<SixMonthlyVisits.Condition, Verdict> tests = Map.of();

    /**
     * A test of the law.
     *
     * @param words what it asks and what stands
     * @param met whether it is met
     */
    public record Tested(String words, boolean met) {}

    @Override
    public String getForm() {
        return "agree-visits";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/visits").with("child", getChild());
    }

    @Override
    protected void stay() {
        super.stay();
        if (tests.isEmpty()) {
            tests = agreeing.tests(child());
        }
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        putHeld(fields, placement());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        return new LinkedHashMap<>();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate day =
                answers.pastDay("day", isAgreed() ? "agreeVisits.withdrawn.missing" : "agreeVisits.day.missing");
        if (isAgreed()) {
            return take(answers, () -> agreeing.withdraw(child(), form, held(), day));
        }
        boolean understands = Boolean.TRUE.equals(answers.yesOrNo("understands", "agreeVisits.understands.missing"));
        boolean agrees = Boolean.TRUE.equals(answers.yesOrNo("agrees", "agreeVisits.agrees.missing"));
        return take(answers, () -> agreeing.agree(child(), form, held(), day, understands, agrees));
    }

    /** The tests that the placement must meet, one by one. */
    public List<Tested> getTests() {
        return tests.values().stream()
                .map(verdict ->
                        new Tested(text.wording().sentence(verdict.why()), verdict.answer() == Verdict.Answer.ALLOWED))
                .toList();
    }

    /** Whether every test that does not rest on the child itself is met. */
    public boolean isPossible() {
        return placement() != null
                && tests.values().stream().allMatch(verdict -> verdict.answer() == Verdict.Answer.ALLOWED);
    }

    /** Whether there is something to save; a form that was sent is there while Faces takes it apart, before its page is read. */
    public boolean isAsking() {
        return isPossible() || isAgreed() || FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether the child has agreed and not withdrawn it. */
    public boolean isAgreed() {
        Held<Placement> stay = placement();
        return stay != null
                && stay.said().visitsAgreedFrom() != null
                && stay.said().visitsAgreementWithdrawnOn() == null;
    }

    /** What stands, in a sentence. */
    public String getStanding() {
        Held<Placement> stay = placement();
        if (stay == null || stay.said().visitsAgreedFrom() == null) {
            return text.get("agreeVisits.none");
        }
        LocalDate withdrawn = stay.said().visitsAgreementWithdrawnOn();
        return withdrawn == null
                ? text.of("agreeVisits.agreed", stay.said().visitsAgreedFrom())
                : text.of("agreeVisits.withdrawn", stay.said().visitsAgreedFrom(), withdrawn);
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }
}
