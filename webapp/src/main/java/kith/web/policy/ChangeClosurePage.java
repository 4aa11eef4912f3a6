package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.access.NotFound;
import kith.closure.ClosureEntry;
import kith.closure.ClosureId;
import kith.closure.KeepingClosures;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Address;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Entering, correcting and taking back days on which the council is closed. */
@Named
@RequestScoped
public class ChangeClosurePage extends FormPage {

    @Inject
    private KeepingClosures closures;

    private String row;
    private ClosureEntry entry;

    @Override
    public String getForm() {
        return "closure";
    }

    @Override
    public String getSubject() {
        return isCorrecting() ? "row=" + row : "";
    }

    @Override
    public String getBack() {
        return "/closures";
    }

    @Override
    protected void open() {
        entry = isCorrecting() ? closures.entry(id()) : null;
    }

    private ClosureId id() {
        try {
            return new ClosureId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("closure", row);
        }
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        LocalDate from = entry == null ? null : entry.days().from();
        LocalDate until = entry == null ? null : entry.days().until();
        put(fields, "from", from);
        put(fields, "until", until);
        fields.put("reason", entry == null ? "" : entry.days().reason());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate from = answers.day("from", "closures.from.missing");
        LocalDate until = answers.day("until");
        String reason = answers.words("reason", "closures.reason.missing");
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        return isCorrecting()
                ? closures.correct(id(), form, from, until, reason, why)
                : closures.enter(form, from, until, reason);
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : closures.takeBack(id(), submission(), why);
        });
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/closures");
    }

    /** Whether an entry is corrected; otherwise days are entered. Also told while Faces takes the form apart. */
    public boolean isCorrecting() {
        String asked = row == null ? sent("row") : row;
        return asked != null && !asked.isEmpty();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
