package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.Placing;
import kith.caserecord.ChildRecord.Placement;
import kith.codes.CodeLists;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;

/** More about the placement that goes on; and the correction of any placement, with a reason. */
@Named
@RequestScoped
public class PlacementPage extends CareFormPage {

    @Inject
    private Placing placing;

    private Held<Placement> stay;

    @Override
    public String getForm() {
        return "placement";
    }

    @Override
    protected void open() {
        super.open();
        if (!isCorrecting()) {
            stay = placement();
        }
    }

    @Override
    protected void open(long row) {
        stay = row(care().placements(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (stay != null) {
            fields.putAll(fields(stay.said()));
            putHeld(fields, stay);
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Placement held = (Placement) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "fromOn", held.fromOn());
        put(fields, "toOn", held.toOn());
        fields.put("changeReason", held.changeReason() == null ? "" : held.changeReason());
        fields.put("endedAtOnce", held.endedAtOnce() ? "yes" : "");
        StayFields.put(fields, held);
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        return isCorrecting() ? correct(form, answers) : goOn(form, answers);
    }

    private Saved correct(Submission form, Answers answers) {
        LocalDate from = answers.pastDay("fromOn", "placement.fromOn.missing");
        Placement said = StayFields.read(
                answers, from, answers.day("toOn"), answers.words("changeReason"), answers.ticked("endedAtOnce"));
        confirmShortBreak(answers, said.toOn() == null ? "fromOn" : "toOn", row(), from, said.toOn());
        String why = answers.words("why", "form.why.missing");
        return take(answers, () -> placing.correct(child(), form, seen(row()), said, why, whyLate()));
    }

    /** Of the placement itself nothing is asked here; it stays as it is. */
    private Saved goOn(Submission form, Answers answers) {
        if (stay == null) {
            answers.refuse(null, text.get("care.livesNowhere"));
            return null;
        }
        getTyped().put("type", stay.said().type());
        Placement said = StayFields.read(answers, null, null, null, stay.said().endedAtOnce());
        return take(answers, () -> placing.goOn(child(), form, held(), said, whyLate()));
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> placing.takeBack(child(), submission(), seen(row()), why));
        });
    }

    /** Whether there is a placement to say something of. */
    public boolean isPossible() {
        return stay != null;
    }

    /** Whether it is with foster carers. */
    public boolean isFoster() {
        return stay != null
                && CodeLists.nearest("placement-type", stay.said().type()).startsWith("U");
    }

    /** Whether it is with a parent. */
    public boolean isWithParents() {
        return stay != null
                && CodeLists.nearest("placement-type", stay.said().type()).equals("P1");
    }
}
