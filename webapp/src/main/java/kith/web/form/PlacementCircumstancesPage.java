package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.care.DescribingPlacements;
import kith.caserecord.ChildRecord.PlacementCircumstances;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** What else is to be known of a placement: distance, school, approvals, whether it broke down. */
@Named
@RequestScoped
public class PlacementCircumstancesPage extends PlacedFormPage {
    private static final List<String> APPROVERS = List.of("NOMINATED_OFFICER", "DIRECTOR");
    private static final int FAR = 999;

    @Inject
    private DescribingPlacements describing;

    @Override
    public String getForm() {
        return "placement-circumstances";
    }

    private Held<PlacementCircumstances> known() {
        return livedIn() == null
                ? null
                : going(ChildPlacements::circumstances, one -> one.placedOn()
                                .equals(livedIn().said().fromOn()))
                        .stream()
                        .findFirst()
                        .orElse(null);
    }

    @Override
    protected Map<String, String> fresh() {
        if (known() == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(known().said());
        putHeld(fields, known());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        PlacementCircumstances row = (PlacementCircumstances) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("miles", row.miles() == null ? "" : row.miles().toString());
        fields.put("school", row.school() == null ? "" : row.school());
        put(fields, "outOfArea", row.outOfArea());
        put(fields, "atDistance", row.atDistance());
        put(fields, "areaApprovedOn", row.areaApprovedOn());
        fields.put("areaApprovedBy", row.areaApprovedBy() == null ? "" : row.areaApprovedBy());
        put(fields, "schoolingBroken", row.schoolingBroken());
        put(fields, "schoolingApprovedOn", row.schoolingApprovedOn());
        put(fields, "brokeDown", row.brokeDown());
        fields.put("breakdownReason", row.breakdownReason() == null ? "" : row.breakdownReason());
        put(fields, "disruptionMeetingOn", row.disruptionMeetingOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        if (livedIn() == null) {
            answers.refuse(null, text.get("followPlacement.none"));
            return null;
        }
        PlacementCircumstances said = new PlacementCircumstances(
                livedIn().said().fromOn(),
                answers.number("miles", 0, FAR, "circumstances.miles.wrong"),
                answers.words("school"),
                answers.yesOrNo("outOfArea"),
                answers.yesOrNo("atDistance"),
                answers.day("areaApprovedOn"),
                answers.anyOf("areaApprovedBy", APPROVERS),
                answers.yesOrNo("schoolingBroken"),
                answers.day("schoolingApprovedOn"),
                answers.yesOrNo("brokeDown"),
                answers.words("breakdownReason"),
                answers.day("disruptionMeetingOn"));
        boolean first = getTyped().getOrDefault("on", "").isEmpty();
        String why = first ? null : answers.words("why", "form.why.missing");
        Seen seen = first ? null : held();
        return take(answers, () -> describing.describe(child(), form, seen, said, why));
    }

    /** Whether something is said already, which is changed with a reason. */
    public boolean isAgain() {
        return !getTyped().getOrDefault("on", "").isEmpty();
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }

    /** Who can approve a place outside the area. */
    public List<Choice> getApprovers() {
        return APPROVERS.stream()
                .map(who -> new Choice(who, text.get("circumstances.by." + who), false))
                .toList();
    }
}
