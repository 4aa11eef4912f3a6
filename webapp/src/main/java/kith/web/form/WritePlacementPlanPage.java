package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.caserecord.ChildRecord.PlacementPlan;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.placementplan.PlacementPlanSummary;
import kith.web.Address;
import kith.web.Choice;

/**
 * Writing a version of a placement's plan. The address names the version, or the placement of which the next is begun: that one
 * begins with what the one before it says.
 */
@Named
@RequestScoped
public class WritePlacementPlanPage extends PlacementPlanFormPage {
    private static final RowType<PlacementPlan> PLAN = RowTypes.of(PlacementPlan.class);
    private static final List<String> WHO = List.of("CARER", "PARENT", "COUNCIL", "ASK");

    @Inject
    private ReadingRecord reading;

    private String placed;

    @Override
    public String getForm() {
        return "placement-plan";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + (isCorrecting() ? "" : "&placed=" + placed);
    }

    @Override
    public String getBack() {
        return isCorrecting()
                ? super.getBack()
                : Address.of("/child/placements").with("child", getChild()).toString();
    }

    /** Without a version it begins the next of the placement that the address names. */
    @Override
    protected boolean isOfARow() {
        return false;
    }

    @Override
    protected Map<String, String> fresh() {
        if (isCorrecting()) {
            Map<String, String> fields = fields(plan().plan().said());
            fields.putAll(super.fresh());
            return fields;
        }
        return reading.placements(child()).plans().stream()
                .filter(plan -> plan.plan().said().placedOn().equals(placedOn()))
                .findFirst()
                .map(plan -> fields(plan.plan().said()))
                .orElseGet(LinkedHashMap::new);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        columns().forEach(column -> {
            Object words = PLAN.value((PlacementPlan) said, column);
            fields.put(column, words == null ? "" : words.toString());
        });
        return fields;
    }

    private static Stream<String> columns() {
        return Stream.concat(PlacementPlanSummary.PARTS.stream(), PlacementPlanSummary.DECISIONS.stream());
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        PlacementPlan said = said(answers);
        return isCorrecting() ? writing.write(child(), form, seen(row()), said) : writing.begin(child(), form, said);
    }

    private PlacementPlan said(Answers answers) {
        Object[] values = new Object[PLAN.columns().size()];
        values[PLAN.names().indexOf("placed_on")] =
                isCorrecting() ? plan().plan().said().placedOn() : placedOn();
        values[PLAN.names().indexOf("number")] = 0;
        PlacementPlanSummary.PARTS.forEach(part -> values[PLAN.names().indexOf(part)] = answers.words(part));
        PlacementPlanSummary.DECISIONS.forEach(decision -> {
            values[PLAN.names().indexOf(decision)] = answers.anyOf(decision, WHO);
        });
        return PLAN.row(values);
    }

    private LocalDate placedOn() {
        try {
            return LocalDate.parse(placed);
        } catch (DateTimeParseException | NullPointerException e) {
            throw new NotFound("placement", placed);
        }
    }

    /** The parts, by name and label. */
    public List<Choice> getParts() {
        return labels("placementPlan.part.", PlacementPlanSummary.PARTS);
    }

    /** What somebody has to decide, by name and label. */
    public List<Choice> getDecisions() {
        return labels("placementPlan.decision.", PlacementPlanSummary.DECISIONS);
    }

    /** Who may decide. */
    public List<Choice> getWho() {
        return labels("placementPlan.who.", WHO);
    }

    private List<Choice> labels(String family, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, text.get(family + code), false))
                .toList();
    }

    /** The first day of the placement of which the next version is begun. */
    public String getPlaced() {
        return placed;
    }

    public void setPlaced(String placed) {
        this.placed = placed;
    }
}
