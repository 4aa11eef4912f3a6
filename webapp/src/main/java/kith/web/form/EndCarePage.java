package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.care.CareContradicted;
import kith.care.CareEnd;
import kith.care.CeasingCare;
import kith.caserecord.ChildRecord.Adoption;
import kith.caserecord.ChildRecord.Period;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;
import kith.web.Choice;

/** Being looked after ends: decided, approved, done; corrected or taken back. */
@Named
@RequestScoped
public class EndCarePage extends CareFormPage {

    @Inject
    private CeasingCare ceasing;

    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final String MISSING = "end.adoption.missing";

    @Inject
    private CareChoices choices;

    private Held<Period> period;

    @Override
    public String getForm() {
        return "end-care";
    }

    @Override
    protected void open() {
        super.open();
        if (!isCorrecting()) {
            period = going(ChildPlacements::periods, open -> open.toOn() == null).stream()
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    protected void open(long row) {
        period = row(care().periods(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (period != null) {
            fields.putAll(fields(period.said()));
            putHeld(fields, period);
            ConsideredFields.put(fields, null, null);
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Period held = (Period) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "toOn", held.toOn());
        fields.put("endReason", held.endReason() == null ? "" : held.endReason());
        put(fields, "ceasingDecidedOn", held.ceasingDecidedOn());
        put(fields, "ceasingApprovedOn", held.ceasingApprovedOn());
        care().adoptions().stream()
                .filter(row -> row.said().adoptedOn().equals(held.toOn()))
                .findFirst()
                .ifPresent(row -> put(fields, row.said()));
        return fields;
    }

    private static void put(Map<String, String> fields, Adoption adoption) {
        put(fields, "decidedOn", adoption.decidedOn());
        put(fields, "matchedOn", adoption.matchedOn());
        put(fields, "fosterCarer", adoption.fosterCarer());
        fields.put("adopters", Objects.toString(adoption.adopters(), ""));
        fields.put("adoptersSex", Objects.toString(adoption.adoptersSex(), ""));
        fields.put("adoptersStatus", Objects.toString(adoption.adoptersStatus(), ""));
    }

    /** How the child was adopted; null where it did not end so. The return asks for every part of it. */
    private Adoption adoption(Answers answers, LocalDate on, String reason) {
        if (on == null || reason == null || !ADOPTED.contains(reason) || !isReturned()) {
            return null;
        }
        return new Adoption(
                on,
                answers.day("decidedOn", MISSING),
                answers.day("matchedOn", MISSING),
                answers.yesOrNo("fosterCarer", MISSING),
                answers.oneOf("adopters", Set.of("1", "2"), MISSING) == null
                        ? null
                        : Integer.valueOf(answers.words("adopters")),
                answers.words("adoptersSex", MISSING),
                answers.words("adoptersStatus", MISSING));
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.day("toOn");
        LocalDate decided = answers.day("ceasingDecidedOn");
        LocalDate approved = answers.day("ceasingApprovedOn");
        String reason = answers.words("endReason");
        CareEnd end = new CareEnd(
                on, reason, decided, approved, adoption(answers, on, reason), ConsideredFields.read(answers));
        if (isCorrecting()) {
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> ceasing.correct(child(), form, seen(row()), end, why, whyLate()));
        }
        boolean onlyDecided = on == null && reason == null && decided != null;
        return take(
                answers,
                () -> onlyDecided
                        ? ceasing.decide(child(), form, held(), decided, approved, whyLate())
                        : ceasing.cease(child(), form, held(), end, whyLate()));
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> ceasing.takeBack(child(), submission(), seen(row()), why));
        });
    }

    /** Whether the child is looked after, or was in the period that is corrected. */
    public boolean isPossible() {
        return period != null;
    }

    /** Whether the council returns its adoptions: England's do. */
    public boolean isReturned() {
        return choices.getForeign().isEmpty();
    }

    /** One adopter or two. */
    public List<Choice> getAdopters() {
        return List.of(
                new Choice("1", text.get("end.adoption.adopters.1"), false),
                new Choice("2", text.get("end.adoption.adopters.2"), false));
    }

    /** What the law asks for if it is decided today. */
    public String getApproval() {
        if (period == null || period.said().toOn() != null) {
            return "";
        }
        try {
            return text.wording().sentence(ceasing.approval(child(), today()).why());
        } catch (CareContradicted | kith.access.NotAllowed none) {
            // Nothing can be said of it, or not to this officer; the step says so when it is asked.
            return "";
        }
    }
}
