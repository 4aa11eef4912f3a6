package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.BeingAway;
import kith.caserecord.ChildRecord.Absence;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;

/** The child is away for a while, or came back; an absence is corrected or taken back. */
@Named
@RequestScoped
public class AbsencePage extends CareFormPage {

    @Inject
    private BeingAway away;

    private Held<Absence> absence;

    @Override
    public String getForm() {
        return "absence";
    }

    @Override
    protected void open(long row) {
        absence = row(care().absences(), row);
    }

    private Held<Absence> going() {
        return going(ChildPlacements::absences, absence -> absence.toOn() == null).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", "");
        if (isCorrecting()) {
            fields.putAll(fields(absence.said()));
            fields.put("version", Integer.toString(absence.version()));
        } else if (isAgreeing()) {
            fields.putAll(fields(theirs().said()));
        } else {
            putHeld(fields, going());
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Absence held = (Absence) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "fromOn", held.fromOn());
        fields.put("type", held.type());
        put(fields, "toOn", held.toOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        if (isComingBack()) {
            LocalDate on = answers.pastDay("toOn", "absence.toOn.missing");
            String why = isAgreeing() ? answers.words("why", "form.why.missing") : null;
            return takeEnding(answers, () -> comeBack(form, on, why));
        }
        LocalDate from = answers.pastDay("fromOn", "absence.fromOn.missing");
        String type = answers.words("type", "absence.type.missing");
        Absence said = new Absence(from, type, answers.day("toOn"));
        if (isCorrecting()) {
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> away.correct(child(), form, seen(row()), said, why, whyLate()));
        }
        return take(answers, () -> away.leave(child(), form, said, whyLate()));
    }

    private Saved comeBack(Submission form, LocalDate on, String why) {
        if (isAgreeing()) {
            Absence left = theirs().said();
            Absence said = new Absence(left.fromOn(), left.type(), on);
            return away.correct(child(), form, held(), said, why, whyLate());
        }
        return away.comeBack(child(), form, held(), on, whyLate());
    }

    @Override
    protected Held<Absence> theirs() {
        Held<Absence> row = isCorrecting() ? null : named(ChildPlacements::absences);
        return row == null || row.said().toOn() == null ? null : row;
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> away.takeBack(child(), submission(), seen(row()), why));
        });
    }

    /** Whether the child is away, so that the return is what is to be recorded. */
    public boolean isComingBack() {
        return !isCorrecting() && left() != null;
    }

    private Held<Absence> left() {
        Held<Absence> opened = named(ChildPlacements::absences);
        return opened == null ? going() : opened;
    }

    /** Why and since when the child is away. */
    public String getAway() {
        Held<Absence> row = left();
        return text.of(
                "absence.away",
                text.code("placement-type", row.said().type()),
                row.said().fromOn());
    }
}
