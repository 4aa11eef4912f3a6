package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord;
import kith.dispute.RaisedDispute;
import kith.dispute.ResolvingDisputes;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.Choice;
import kith.web.DisputeWords;

/** What becomes of a dispute: the council acts, it goes to a later stage, Cafcass is turned to, it is closed. */
@Named
@RequestScoped
public class FollowDisputePage extends FollowingPage<FollowDisputePage.Kind> {
    private static final List<String> OUTCOMES = List.of("RESOLVED", "PARTLY", "NOT_RESOLVED", "WITHDRAWN");

    /** What is recorded. */
    public enum Kind {
        ACT,
        TAKE_ON,
        REFER,
        CLOSE
    }

    @Inject
    private ResolvingDisputes resolving;

    @Inject
    private DisputeWords words;

    @Inject
    private ActionOwners owners;

    private Held<RaisedDispute> dispute;

    public FollowDisputePage() {
        super(Kind.class);
    }

    @Override
    public String getForm() {
        return "follow-dispute";
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected Held<?> held() {
        return dispute;
    }

    @Override
    protected void open(long row) {
        dispute = resolving.dispute(child(), row);
        owners.openColleagues();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("on", "followDispute.on.missing");
        return switch (getWhat()) {
            case ACT -> {
                String action = answers.words("action", "followDispute.action.missing");
                yield answers.wrong() ? null : resolving.act(child(), form, seen(row()), on, action);
            }
            case TAKE_ON -> takeOn(form, answers, on);
            case REFER -> {
                String why = answers.words("cafcassWhy", "followDispute.cafcassWhy.missing");
                yield answers.wrong() ? null : resolving.refer(child(), form, seen(row()), on, why);
            }
            case CLOSE -> {
                String outcome = answers.oneOf("outcome", Set.copyOf(OUTCOMES), "followDispute.outcome.missing");
                String said = answers.words("outcomeWords", "followDispute.outcomeWords.missing");
                yield answers.wrong()
                        ? null
                        : resolving.close(child(), form, seen(row()), on, outcome, said, whyLate());
            }
        };
    }

    private Saved takeOn(Submission form, Answers answers, LocalDate on) {
        Set<String> later = getStages().stream().map(Choice::value).collect(Collectors.toSet());
        String answer = answers.words("answer", "followDispute.answer.missing");
        String stage = answers.oneOf("stage", later, "followDispute.stage.missing");
        ActionOwner owner = owners.read(answers, "");
        return answers.wrong()
                ? null
                : resolving.takeOn(
                        child(), form, seen(row()), stage, on, owner, answer, answers.words("skipped"), whyLate());
    }

    /** What the page is about. */
    public String getTitle() {
        return text.get("followDispute.title." + getWhat());
    }

    /** What was raised. */
    public ChildRecord.Dispute getSaid() {
        return dispute == null ? null : dispute.said().dispute();
    }

    /** Where it is now. */
    public String getNow() {
        return dispute == null ? "" : words.told(dispute.said().at());
    }

    /** What the button says. */
    public String getButton() {
        return text.get("followDispute.save." + getWhat());
    }

    /** The stages that are still to come, each with who answers for it in the council. */
    public List<Choice> getStages() {
        return dispute == null
                ? List.of()
                : words.after(dispute.said().dispute().stage());
    }

    /** Who can answer for a stage. */
    public List<Choice> getOwners() {
        return owners.choices();
    }

    /** What can come of it. */
    public List<Choice> getOutcomes() {
        return OUTCOMES.stream()
                .map(one -> new Choice(one, text.get("dispute.outcome." + one), false))
                .toList();
    }
}
