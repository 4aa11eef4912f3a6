package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kith.care.AgreeingMoves;
import kith.care.PlacementEnd;
import kith.care.Placing;
import kith.caserecord.ChildRecord.Placement;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;

/** A placement ended, and it is not known yet where the child lives next. */
@Named
@RequestScoped
public class EndPlacementPage extends CareFormPage {

    @Inject
    private Placing placing;

    @Inject
    private AgreeingMoves agreeing;

    @Override
    public String getForm() {
        return "end-placement";
    }

    @Override
    protected Map<String, String> fresh() {
        if (isAgreeing()) {
            return fields(theirs().said());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("changeReason", "");
        ConsideredFields.put(fields, null, null);
        putHeld(fields, placement());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "toOn", (Placement) said);
        return fields;
    }

    /** What stands in the fields about the end of a placement; the last day has the name given. */
    static void put(Map<String, String> fields, String lastDay, Placement ended) {
        put(fields, lastDay, ended.toOn());
        fields.put("changeReason", Objects.requireNonNullElse(ended.changeReason(), ""));
        fields.put("endedAtOnce", ended.endedAtOnce() ? "yes" : "");
        put(fields, "endNotifiedOn", ended.endNotifiedOn());
    }

    @Override
    protected Held<Placement> theirs() {
        Held<Placement> row = named(ChildPlacements::placements);
        return row == null || row.said().toOn() == null ? null : row;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("toOn", "endPlacement.toOn.missing");
        String reason = answers.words("changeReason", "move.reason.missing");
        boolean atOnce = answers.ticked("endedAtOnce");
        LocalDate told = atOnce ? answers.day("endNotifiedOn") : null;
        PlacementEnd end = new PlacementEnd(reason, atOnce, told, ConsideredFields.read(answers));
        Held<Placement> stay = placement();
        if (stay != null && on != null) {
            confirmShortBreak(answers, "toOn", stay.id(), stay.said().fromOn(), on);
        }
        String why = isAgreeing() ? answers.words("why", "form.why.missing") : null;
        return takeEnding(
                answers,
                () -> isAgreeing()
                        ? agreeing.end(child(), form, held(), on, end, why, whyLate())
                        : placing.end(child(), form, held(), on, end, whyLate()));
    }
}
