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

/**
 * Keeping a complaint, and correcting one. An address may name the child whom it is about, {@code number}, and the review whose
 * decision the child challenges, {@code review}.
 */
@Named
@RequestScoped
public class KeepComplaintPage extends FormPage {
    private static final Set<String> COMPLAINANTS =
            Arrays.stream(Complaint.Complainant.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    private KeepingComplaints keeping;

    private String row;
    private String number;
    private String review;
    private ComplaintRow held;

    @Override
    public String getForm() {
        return "complaint";
    }

    @Override
    public String getSubject() {
        return isCorrecting() ? "row=" + row : number == null || number.isBlank() ? "" : "number=" + number;
    }

    @Override
    public String getBack() {
        return isCorrecting() ? Address.of("/complaint").with("row", row).toString() : "/complaints";
    }

    @Override
    protected void open() {
        if (isCorrecting()) {
            held = keeping.complaint(id()).row();
        }
    }

    private ComplaintId id() {
        try {
            return new ComplaintId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("complaint", row);
        }
    }

    /** Whether a complaint is corrected rather than kept anew. Also told while Faces takes a form apart. */
    public boolean isCorrecting() {
        String asked = row == null ? sent("row") : row;
        return asked != null && !asked.isEmpty();
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (held == null) {
            put(fields, "receivedOn", today());
            fields.put("number", number == null ? "" : number);
            fields.put("reviewHeldOn", review == null ? "" : review);
            return fields;
        }
        fields.putAll(fields(held.said()));
        fields.put("number", held.childNumber() == null ? "" : held.childNumber());
        fields.put("version", Integer.toString(held.held().version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Complaint complaint = (Complaint) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "receivedOn", complaint.receivedOn());
        fields.put("complainant", complaint.complainant().name());
        fields.put("name", complaint.name());
        fields.put("contact", RowFormPage.plain(complaint.contact()));
        fields.put("about", complaint.about());
        fields.put("wants", RowFormPage.plain(complaint.wants()));
        fields.put("reviewHeldOn", RowFormPage.plain(complaint.reviewHeldOn()));
        put(fields, "advocateOffered", complaint.advocateOffered());
        fields.put("handler", complaint.handler());
        put(fields, "acknowledgedOn", complaint.acknowledgedOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate receivedOn = answers.pastDay("receivedOn", "complaint.receivedOn.missing");
        String complainant = answers.oneOf("complainant", COMPLAINANTS, "complaint.complainant.missing");
        Complaint said = new Complaint(
                null,
                receivedOn,
                complainant == null ? null : Complaint.Complainant.valueOf(complainant),
                answers.words("name", "complaint.name.missing"),
                answers.words("contact"),
                answers.words("about", "complaint.about.missing"),
                answers.words("wants"),
                day(answers.words("reviewHeldOn")),
                answers.ticked("advocateOffered"),
                answers.words("handler", "complaint.handler.missing"),
                answers.day("acknowledgedOn"),
                null,
                null,
                null,
                null);
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        String about = answers.words("number");
        return isCorrecting()
                ? keeping.correct(form, id(), seen(id().value()), said, about, why)
                : keeping.receive(form, said, about);
    }

    /** A day that the page itself put there; what is none is left out. */
    private static LocalDate day(String words) {
        return words != null && words.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(words) : null;
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/complaint").with("row", saved.row());
    }

    /** Who can complain. */
    public List<Choice> getComplainants() {
        return Arrays.stream(Complaint.Complainant.values())
                .map(one -> new Choice(one.name(), text.get("complaint.complainant." + one), false))
                .toList();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }
}
