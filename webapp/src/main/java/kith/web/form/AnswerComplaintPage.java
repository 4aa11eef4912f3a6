package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.NotFound;
import kith.complaint.Complaint;
import kith.complaint.ComplaintId;
import kith.complaint.ComplaintRow;
import kith.complaint.KeepingComplaints;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Address;
import kith.web.Choice;

/** Answering a complaint, which closes it. */
@Named
@RequestScoped
public class AnswerComplaintPage extends FormPage {
    private static final Set<String> OUTCOMES =
            Arrays.stream(Complaint.Outcome.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    private KeepingComplaints keeping;

    private String row;
    private ComplaintRow held;

    @Override
    public String getForm() {
        return "answer-complaint";
    }

    @Override
    public String getSubject() {
        return "row=" + row;
    }

    @Override
    public String getBack() {
        return Address.of("/complaint").with("row", row).toString();
    }

    @Override
    protected void open() {
        held = keeping.complaint(id()).row();
    }

    private ComplaintId id() {
        try {
            return new ComplaintId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("complaint", row);
        }
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "answeredOn", today());
        fields.put("version", Integer.toString(held.held().version()));
        return fields;
    }

    /** What somebody else changed meanwhile stands above the form; here is nothing of it to choose from. */
    @Override
    protected Map<String, String> fields(Record said) {
        return new LinkedHashMap<>();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("answeredOn", "complaint.answeredOn.missing");
        String outcome = answers.oneOf("outcome", OUTCOMES, "complaint.outcome.missing");
        String words = answers.words("answer", "complaint.answer.missing");
        return answers.wrong()
                ? null
                : keeping.answer(form, id(), seen(id().value()), on, Complaint.Outcome.valueOf(outcome), words);
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/complaint").with("row", row);
    }

    /** What the complaint says. */
    public Complaint getSaid() {
        return held == null ? null : held.said();
    }

    /** What can come of it. */
    public List<Choice> getOutcomes() {
        return Arrays.stream(Complaint.Outcome.values())
                .map(one -> new Choice(one.name(), text.get("complaint.outcome." + one), false))
                .toList();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
