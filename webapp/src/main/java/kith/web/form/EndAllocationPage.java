package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kith.care.Allocating;
import kith.care.CareContradicted;
import kith.caserecord.ChildRecord.Allocation;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.record.Held;

/**
 * Somebody no longer works with a child who is no longer looked after, and nobody follows. Where a colleague ended it meanwhile,
 * what the two agree on corrects that.
 */
@Named
@RequestScoped
public class EndAllocationPage extends ChildFormPage {

    @Inject
    private Allocating allocating;

    @Inject
    private ReadingRecord reading;

    private Held<Allocation> allocation;

    @Override
    public String getForm() {
        return "end-allocation";
    }

    @Override
    protected String shownOn() {
        return "people";
    }

    @Override
    protected void open(long row) {
        allocation = CareFormPage.row(reading.people(child()).allocations(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (allocation != null) {
            fields.putAll(fields(allocation.said()));
            fields.put("version", Integer.toString(allocation.version()));
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Allocation held = (Allocation) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "toOn", held.toOn());
        fields.put("changeReason", Objects.requireNonNullElse(held.changeReason(), ""));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("toOn", "endAllocation.toOn.missing");
        String reason = answers.words("changeReason");
        String why = isEnded() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        try {
            return isEnded()
                    ? allocating.correct(
                            child(), form, seen(row()), null, allocation.said().fromOn(), on, reason, why, whyLate())
                    : allocating.end(child(), form, seen(row()), on, reason);
        } catch (CareContradicted refused) {
            Contradicted.tell(refused, answers, getTyped(), text);
            return null;
        }
    }

    /** Whether it has ended already, as the officer saw. */
    public boolean isEnded() {
        return allocation != null
                && allocation.said().toOn() != null
                && Integer.toString(allocation.version()).equals(getTyped().get("version"));
    }

    /** Whether there is an allocation to end. */
    public boolean isFound() {
        return allocation != null;
    }

    /** Whether it is the reviewing officer's and not the social worker's. */
    public boolean isOfOfficer() {
        return allocation != null && allocation.said().role().equals("REVIEWING_OFFICER");
    }

    /** Who works with the child since when, in a sentence. */
    public String getAbout() {
        Allocation said = allocation.said();
        return text.of(
                "endAllocation.about",
                text.get("people.role." + said.role()),
                Objects.requireNonNullElse(said.workerName(), said.workerRef()),
                said.fromOn());
    }
}
