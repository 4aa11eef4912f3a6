package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.access.NotFound;
import kith.care.FollowingPlacements;
import kith.caserecord.ChildRecord.Placement;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;

/**
 * One thing that follows a placement: that it was told, a parent assessed, a temporary approval over. The address names the
 * placement by its first day; where it names none, it is the one that goes on.
 */
@Named
@RequestScoped
public class FollowPlacementPage extends CareFormPage {

    /** What is recorded. */
    public enum Kind {
        TOLD,
        END_TOLD,
        ASSESSED,
        APPROVED
    }

    @Inject
    private FollowingPlacements following;

    private String kind;
    private String placed;
    private Held<Placement> stay;

    @Override
    public String getForm() {
        return "follow-placement";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + "&kind=" + getWhat() + "&placed=" + (placed == null ? "" : placed);
    }

    @Override
    protected void open() {
        super.open();
        boolean named = placed != null && !placed.isEmpty();
        stay = named
                ? going(
                                ChildPlacements::placements,
                                one -> one.fromOn().toString().equals(placed))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("placement", placed))
                : placement();
    }

    @Override
    protected Map<String, String> fresh() {
        if (stay == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(stay.said());
        putHeld(fields, stay);
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Placement row = (Placement) said;
        Map<String, String> fields = new LinkedHashMap<>();
        switch (getWhat()) {
            case TOLD -> put(fields, "notifiedOn", row.notifiedOn());
            case END_TOLD -> put(fields, "endNotifiedOn", row.endNotifiedOn());
            case ASSESSED -> {
                put(fields, "assessedOn", row.assessedOn());
                put(fields, "decidedOn", row.decidedOn());
            }
            case APPROVED -> {
                put(fields, "approvedOn", row.approvedOn());
                fields.put("approvalExtended", row.approvalExtended() ? "yes" : "");
            }
        }
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        return switch (getWhat()) {
            case TOLD -> {
                LocalDate on = answers.pastDay("notifiedOn", "followPlacement.notifiedOn.missing");
                yield take(answers, () -> following.told(child(), form, held(), on, whyLate()));
            }
            case END_TOLD -> {
                LocalDate on = answers.pastDay("endNotifiedOn", "followPlacement.endNotifiedOn.missing");
                yield take(answers, () -> following.toldOfEnd(child(), form, held(), on, whyLate()));
            }
            case ASSESSED -> {
                LocalDate on = answers.pastDay("assessedOn", "followPlacement.assessedOn.missing");
                LocalDate decided = answers.day("decidedOn");
                yield take(answers, () -> following.assessed(child(), form, held(), on, decided, whyLate()));
            }
            case APPROVED -> approved(form, answers);
        };
    }

    private Saved approved(Submission form, Answers answers) {
        boolean extended = answers.ticked("approvalExtended");
        LocalDate on =
                extended ? answers.day("approvedOn") : answers.day("approvedOn", "followPlacement.approvedOn.missing");
        return take(answers, () -> following.approved(child(), form, held(), on, extended, whyLate()));
    }

    /** Whether there is such a placement. */
    public boolean isFound() {
        return stay != null;
    }

    /** Which placement it is about, in a sentence. */
    public String getAbout() {
        return text.of(
                "followPlacement.of",
                stay.said().fromOn(),
                text.code("placement-type", stay.said().type()));
    }

    /** What is recorded; where the address does not say, that those who must be told were told. */
    public Kind getWhat() {
        for (Kind one : Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return Kind.TOLD;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The first day of the placement, where the address names it so. */
    public String getPlaced() {
        return placed;
    }

    public void setPlaced(String placed) {
        this.placed = placed;
    }
}
