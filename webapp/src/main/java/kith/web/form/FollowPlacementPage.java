package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.FollowingPlacements;
import kith.caserecord.ChildRecord.Placement;
import kith.form.Saved;
import kith.form.Submission;

/**
 * One thing that follows a placement: that notice of its end was given, a parent assessed, a temporary approval over.
 */
@Named
@RequestScoped
public class FollowPlacementPage extends PlacedFormPage {

    /** What is recorded. */
    public enum Kind {
        END_TOLD,
        ASSESSED,
        APPROVED
    }

    @Inject
    private FollowingPlacements following;

    private String kind;

    @Override
    public String getForm() {
        return "follow-placement";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + "&kind=" + getWhat();
    }

    @Override
    protected Map<String, String> fresh() {
        if (livedIn() == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(livedIn().said());
        putHeld(fields, livedIn());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Placement row = (Placement) said;
        Map<String, String> fields = new LinkedHashMap<>();
        switch (getWhat()) {
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

    /** What is recorded; where the address does not say, that notice of the end was given. */
    public Kind getWhat() {
        for (Kind one : Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return Kind.END_TOLD;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
