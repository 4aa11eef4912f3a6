package kith.web.form;

import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/**
 * A form that adds a row to a child's record, or corrects one or takes one back.
 *
 * @param <R> what the form says
 */
public abstract class RowFormPage<R extends Record> extends ChildFormPage {
    private Held<R> held;

    /** Reads the row that is corrected. */
    protected abstract Held<R> read(long row);

    /** Reads the answers; where something is wrong it may answer anything. */
    protected abstract R said(Answers answers);

    /** Adds a row. */
    protected abstract Saved add(Submission form, R said);

    /** Corrects the row. */
    protected abstract Saved correct(Submission form, Seen seen, R said, String why);

    /** Takes the row back. */
    protected abstract Saved withdraw(Submission form, Seen seen, String why);

    @Override
    protected void open(long row) {
        held = read(row);
    }

    /** The row that is corrected; null where the form adds one. */
    protected Held<R> held() {
        return held;
    }

    @Override
    protected Map<String, String> fresh() {
        if (held == null) {
            return asked();
        }
        Map<String, String> fields = fields(held.said());
        fields.put("version", Integer.toString(held.version()));
        return fields;
    }

    /** What the address that led here asks for, such as which plan. */
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        String kind = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("kind");
        fields.put("kind", kind == null ? "" : kind);
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        R said = said(answers);
        String why = held == null ? null : answers.words("why", "form.why.missing");
        if (answers.wrong()) {
            return null;
        }
        return held == null ? add(form, said) : correct(form, seen(row()), said, why);
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : withdraw(submission(), seen(row()), why);
        });
    }

    /** What stands in a field for a text that may be missing. */
    protected static String plain(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The members of an enum as answers, each with its text. */
    protected final List<Choice> choices(String family, Enum<?>... members) {
        return choices(family, Stream.of(members).map(Enum::name));
    }

    /** Codes as answers, each with its text. */
    protected final List<Choice> choices(String family, Stream<String> codes) {
        return codes.map(code -> new Choice(code, text.get(family + code), false))
                .toList();
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }
}
