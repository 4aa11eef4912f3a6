package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.PlacementEnd;
import kith.care.Placing;
import kith.caserecord.ChildRecord.Placement;
import kith.form.Saved;
import kith.form.Submission;

/** The child moves: one placement ends and the next begins. Where none goes on, the next begins. */
@Named
@RequestScoped
public class MovePage extends CareFormPage {

    @Inject
    private Placing placing;

    @Override
    public String getForm() {
        return "move";
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        StayFields.fresh(fields);
        fields.put("changeReason", "");
        fields.put("type", "");
        fields.put("provider", "");
        putHeld(fields, placement());
        return fields;
    }

    /** Whether the child lives somewhere that the move ends. */
    public boolean isLiving() {
        return placement() != null;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("fromOn", "move.fromOn.missing");
        answers.usual("fromOn", on, today().minusMonths(1), today());
        String reason = isLiving() ? answers.words("changeReason", "move.reason.missing") : null;
        boolean atOnce = answers.ticked("endedAtOnce");
        LocalDate told = atOnce ? answers.day("endNotifiedOn") : null;
        Placement next = StayFields.read(answers, on, null, null, false);
        PlacementEnd end = new PlacementEnd(reason, atOnce, told);
        return takeOrReadAgain(
                answers,
                () -> isLiving()
                        ? placing.move(child(), form, held(), end, next, whyLate())
                        : placing.place(child(), form, next, whyLate()));
    }
}
