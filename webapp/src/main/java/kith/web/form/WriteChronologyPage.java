package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.chronology.WritingChronology;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;

/** Writing an entry into a child's chronology, correcting one, and taking one back. */
@Named
@RequestScoped
public class WriteChronologyPage extends ChildFormPage {

    @Inject
    private WritingChronology writing;

    private Held<ChildRecord.ChronologyEntry> held;

    @Override
    public String getForm() {
        return "chronology";
    }

    @Override
    protected String shownOn() {
        return "chronology";
    }

    @Override
    protected void open(long row) {
        held = writing.entry(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (held == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(held.said());
        fields.put("version", Integer.toString(held.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.ChronologyEntry entry = (ChildRecord.ChronologyEntry) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "happenedOn", entry.happenedOn());
        fields.put("words", entry.words());
        fields.put("account", entry.account() == null ? "" : entry.account());
        fields.put("source", entry.source() == null ? "" : entry.source());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        WritingChronology.Told told = new WritingChronology.Told(
                answers.pastDay("happenedOn", "chronology.happenedOn.missing"),
                answers.words("words", "chronology.words.missing"),
                answers.words("account"),
                answers.words("source"));
        String why = held == null ? null : answers.words("why", "form.why.missing");
        if (answers.wrong()) {
            return null;
        }
        return held == null ? writing.add(child(), form, told) : writing.correct(child(), form, seen(row()), told, why);
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : writing.takeBack(child(), submission(), seen(row()), why);
        });
    }
}
