package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord.ProtectionPlan;
import kith.casework.DecidingProtection;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording a child protection plan, deciding whether it goes on, correcting it and taking it back. */
@Named
@RequestScoped
public class ProtectionPlanPage extends RowFormPage<ProtectionPlan> {

    @Inject
    private DecidingProtection deciding;

    @Inject
    private ReadingRecord reading;

    private String made;

    @Override
    public String getForm() {
        return "protection-plan";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    /** The address may name the plan by its day. */
    @Override
    protected void open() {
        if (!isCorrecting() && made != null && !made.isEmpty()) {
            reading.reviews(child()).protectionPlans().stream()
                    .filter(row -> row.said().madeOn().toString().equals(made))
                    .findFirst()
                    .ifPresent(row -> setRow(Long.toString(row.id())));
        }
        super.open();
    }

    @Override
    protected Held<ProtectionPlan> read(long row) {
        return deciding.plan(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ProtectionPlan plan = (ProtectionPlan) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "madeOn", plan.madeOn());
        put(fields, "reviewedOn", plan.reviewedOn());
        put(fields, "goesOn", plan.goesOn());
        put(fields, "decidedOn", plan.decidedOn());
        fields.put("decidedBy", plain(plan.decidedBy()));
        fields.put("reason", plain(plan.reason()));
        put(fields, "endedOn", plan.endedOn());
        return fields;
    }

    @Override
    protected ProtectionPlan said(Answers answers) {
        LocalDate madeOn = answers.pastDay("madeOn", "protection.madeOn.missing");
        Boolean goesOn = answers.yesOrNo("goesOn");
        LocalDate decidedOn = goesOn == null ? null : answers.pastDay("decidedOn", "protection.decidedOn.missing");
        return new ProtectionPlan(
                madeOn,
                answers.day("reviewedOn"),
                answers.day("endedOn"),
                decidedOn,
                goesOn,
                goesOn == null ? null : answers.words("decidedBy", "protection.decidedBy.missing"),
                answers.words("reason"));
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        if (held() != null && answers.words("why") == null) {
            ProtectionPlan said = said(answers);
            return answers.wrong() ? null : deciding.decide(child(), form, seen(row()), said, whyLate());
        }
        return super.send(form, answers);
    }

    @Override
    protected Saved add(Submission form, ProtectionPlan said) {
        return deciding.record(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ProtectionPlan said, String why) {
        return deciding.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return deciding.takeBack(child(), form, seen, why);
    }

    /** Whether it goes on. */
    public List<Choice> getDecisions() {
        return List.of(
                new Choice("yes", text.get("protection.goesOn.yes"), false),
                new Choice("no", text.get("protection.goesOn.no"), false));
    }

    /** The day of the plan, where the address names it so. */
    public String getMade() {
        return made;
    }

    public void setMade(String made) {
        this.made = made;
    }
}
