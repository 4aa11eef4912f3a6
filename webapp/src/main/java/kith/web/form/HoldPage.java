package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.casework.HoldingDuties;
import kith.check.Verdict;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;

/** Putting the health assessment on hold while a child refuses it, ending or correcting that, and taking it back. */
@Named
@RequestScoped
public class HoldPage extends RowFormPage<ChildRecord.Hold> {

    @Inject
    private HoldingDuties holding;

    private Verdict paused;

    @Override
    public String getForm() {
        return "hold";
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    protected void open() {
        super.open();
        paused = holding.pausedByLaw(child());
    }

    @Override
    protected Held<ChildRecord.Hold> read(long row) {
        return holding.held(child(), row);
    }

    /** What the law says of it, and where. */
    public String getLaw() {
        String sentence = text.wording().sentence(paused.why());
        return paused.authority() == null
                ? sentence
                : text.of("form.refused", sentence, text.wording().citation(paused.authority()));
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Hold row = (ChildRecord.Hold) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "fromOn", row.fromOn());
        put(fields, "untilOn", row.untilOn());
        fields.put("refusedByChild", "yes");
        fields.put("understands", "yes");
        fields.put("reason", row.reason());
        return fields;
    }

    /** Read as a row; what the officer ticked is asked for again when it is sent. */
    @Override
    protected ChildRecord.Hold said(Answers answers) {
        LocalDate from = answers.pastDay("fromOn", "hold.fromOn.missing");
        answers.usual("fromOn", from, today().minusMonths(1), today());
        return new ChildRecord.Hold(
                "HEALTH_ASSESSMENT",
                from,
                answers.day("untilOn", "hold.untilOn.missing"),
                null,
                answers.words("reason", "hold.reason.missing"));
    }

    /** An earlier last day alone ends the hold; everything else is a correction and needs a reason. */
    @Override
    protected Saved send(Submission form, Answers answers) {
        if (held() != null && answers.words("why") == null) {
            ChildRecord.Hold said = said(answers);
            ChildRecord.Hold row = held().said();
            boolean earlier = said.untilOn() != null && said.untilOn().isBefore(row.untilOn());
            if (earlier && row.fromOn().equals(said.fromOn()) && row.reason().equals(said.reason())) {
                return answers.wrong() ? null : holding.end(child(), form, seen(row()), said.untilOn());
            }
        }
        return super.send(form, answers);
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Hold said) {
        return holding.hold(child(), form, refused(said));
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Hold said, String why) {
        return holding.correct(child(), form, seen, refused(said), why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return holding.takeBack(child(), form, seen, why, whyLate());
    }

    private HoldingDuties.Refused refused(ChildRecord.Hold said) {
        return new HoldingDuties.Refused(
                said.fromOn(),
                said.untilOn(),
                answers().ticked("refusedByChild"),
                answers().ticked("understands"),
                said.reason());
    }
}
