package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.access.Role;
import kith.access.TeamId;
import kith.care.Allocating;
import kith.care.CareContradicted;
import kith.caserecord.ChildRecord.Allocation;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPeople;
import kith.overview.ReadingRecord;
import kith.record.Held;
import kith.record.StaffId;
import kith.web.Address;
import kith.web.Choice;

/** Somebody else becomes the child's social worker or reviewing officer; an allocation is corrected or taken back. */
@Named
@RequestScoped
public class AllocatePage extends ChildFormPage {

    @Inject
    private Allocating allocating;

    @Inject
    private ReadingRecord reading;

    @Inject
    private CareChoices choices;

    private String role;
    private ChildPeople people;
    private Held<Allocation> allocation;

    @Override
    public String getForm() {
        return "allocate";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + (isCorrecting() ? "" : "&role=" + getRole());
    }

    @Override
    protected String shownOn() {
        return "people";
    }

    /** The overview shows at once that every date stands as it did. */
    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/overview").with("child", getChild());
    }

    @Override
    protected void open() {
        people = reading.people(child());
        super.open();
    }

    @Override
    protected void open(long row) {
        allocation = CareFormPage.row(people.allocations(), row);
        role = allocation.said().role();
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("worker", "");
        fields.put("changeReason", "");
        if (isCorrecting()) {
            fields.putAll(fields(allocation.said()));
            fields.put("version", Integer.toString(allocation.version()));
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Allocation held = (Allocation) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("worker", "");
        put(fields, "fromOn", held.fromOn());
        put(fields, "toOn", held.toOn());
        fields.put("changeReason", Objects.requireNonNullElse(held.changeReason(), ""));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate from = answers.pastDay("fromOn", "allocate.fromOn.missing");
        String reason = answers.words("changeReason");
        StaffId staff = isOfTeam() ? null : StartFields.staff(answers, "worker");
        if (staff == null && !isCorrecting()) {
            answers.words("worker", "allocate.worker.missing");
        }
        LocalDate to = isCorrecting() ? answers.day("toOn") : null;
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        try {
            return isCorrecting()
                    ? allocating.correct(child(), form, seen(row()), staff, from, to, reason, why, whyLate())
                    : isOfTeam()
                            ? allocating.transfer(child(), form, team(answers), from)
                            : allocating.allocate(
                                    child(), form, Role.valueOf(getRole()), staff, from, reason, whyLate());
        } catch (CareContradicted refused) {
            Contradicted.tell(refused, answers, getTyped(), text);
            return null;
        }
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return why == null ? null : allocating.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** Who can be chosen. */
    public List<Choice> getColleagues() {
        if (isOfTeam()) {
            return choices.getTeams();
        }
        return isOfOfficer() ? choices.getOfficers() : choices.getWorkers();
    }

    private static TeamId team(Answers answers) {
        String id = answers.words("worker");
        return id == null || !id.matches("\\d{1,18}") ? null : new TeamId(Long.parseLong(id));
    }

    /** Whether it is about the team, which can be another than the social worker's. */
    public boolean isOfTeam() {
        return getRole().equals("TEAM");
    }

    /** What the form does. */
    public String getHeading() {
        if (isCorrecting()) {
            return text.get("allocate.correct");
        }
        return text.get(isOfTeam() ? "allocate.team" : isOfOfficer() ? "allocate.officer" : "allocate.worker");
    }

    /** Whether it is about the reviewing officer and not the social worker. */
    public boolean isOfOfficer() {
        return getRole().equals("REVIEWING_OFFICER");
    }

    /** Who it is now, in a sentence. */
    public String getNow() {
        return people.allocations().stream()
                .map(Held::said)
                .filter(said -> said.toOn() == null && said.role().equals(getRole()))
                .map(said -> text.of(
                        "allocate.now", Objects.requireNonNullElse(said.workerName(), said.workerRef()), said.fromOn()))
                .findFirst()
                .orElse(text.get("allocate.nobody"));
    }

    public String getRole() {
        return "REVIEWING_OFFICER".equals(role) || "TEAM".equals(role) ? role : "SOCIAL_WORKER";
    }

    public void setRole(String role) {
        this.role = role;
    }
}
