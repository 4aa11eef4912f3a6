package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.AgreeingMoves;
import kith.care.PlacementEnd;
import kith.care.Placing;
import kith.caserecord.ChildRecord.Placement;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.ChangedMeanwhile;
import kith.record.Held;
import kith.record.Seen;

/** The child moves: one placement ends and the next begins. Where none goes on, the next begins. */
@Named
@RequestScoped
public class MovePage extends CareFormPage {

    @Inject
    private Placing placing;

    @Inject
    private AgreeingMoves agreeing;

    @Override
    public String getForm() {
        return "move";
    }

    @Override
    protected Map<String, String> fresh() {
        if (isAgreeing()) {
            return fields(null);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        StayFields.fresh(fields);
        fields.put("changeReason", "");
        ConsideredFields.put(fields, null, null);
        fields.put("type", "");
        fields.put("provider", "");
        putHeld(fields, placement());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (next() != null) {
            StayFields.put(fields, next().said());
            put(fields, "fromOn", next().said().fromOn());
        }
        if (left() != null) {
            EndPlacementPage.put(fields, "fromOn", left().said());
        }
        return fields;
    }

    private Held<Placement> left() {
        return named(ChildPlacements::placements);
    }

    private boolean isFromNowhere() {
        return getTyped().getOrDefault("on", "").isEmpty();
    }

    /** What somebody else recorded after the placement that the form ends, or where the child lived nowhere. */
    private Held<Placement> next() {
        if (isFromNowhere()) {
            return placement();
        }
        LocalDate on = left() == null ? null : left().said().toOn();
        return going(ChildPlacements::placements, stay -> stay.fromOn().equals(on)).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Held<?> theirs() {
        if (isFromNowhere()) {
            return placement();
        }
        return left() == null || left().said().toOn() == null ? null : left();
    }

    @Override
    protected void readAgain() {
        super.readAgain();
        if (next() != null) {
            getTyped().put("next", Long.toString(next().id()));
            getTyped().put("nextVersion", Integer.toString(next().version()));
        }
    }

    @Override
    public boolean isConsidering() {
        return isLiving() && super.isConsidering();
    }

    /** Whether the child lives somewhere that the move ends. */
    public boolean isLiving() {
        return !isFromNowhere();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("fromOn", "move.fromOn.missing");
        answers.usual("fromOn", on, today().minusMonths(1), today());
        String reason = isLiving() ? answers.words("changeReason", "move.reason.missing") : null;
        boolean atOnce = answers.ticked("endedAtOnce");
        LocalDate told = atOnce ? answers.day("endNotifiedOn") : null;
        Placement next = StayFields.read(answers, on, null, null, false);
        confirmShortBreak(answers, "fromOn", null, on, null);
        PlacementEnd end = new PlacementEnd(reason, atOnce, told, ConsideredFields.read(answers));
        String why = isAgreeing() ? answers.words("why", "form.why.missing") : null;
        return takeEnding(answers, () -> save(form, end, next, why));
    }

    private Saved save(Submission form, PlacementEnd end, Placement stay, String why) {
        if (isAgreeing()) {
            Seen left = isLiving() ? held() : null;
            return agreeing.move(child(), form, left, end, nextSeen(), stay, why, whyLate());
        }
        if (isLiving()) {
            return placing.move(child(), form, held(), end, stay, whyLate());
        }
        if (placement() != null) {
            throw new ChangedMeanwhile(placement());
        }
        return placing.place(child(), form, stay, whyLate());
    }

    private Seen nextSeen() {
        String next = getTyped().getOrDefault("next", "");
        String version = getTyped().getOrDefault("nextVersion", "");
        return next.matches("\\d{1,18}") && version.matches("\\d{1,9}")
                ? new Seen(Long.parseLong(next), Integer.parseInt(version))
                : null;
    }
}
