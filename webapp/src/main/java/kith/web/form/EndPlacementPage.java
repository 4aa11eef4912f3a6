package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.PlacementEnd;
import kith.care.Placing;
import kith.form.Saved;
import kith.form.Submission;

/** A placement ended, and it is not known yet where the child lives next. */
@Named
@RequestScoped
public class EndPlacementPage extends CareFormPage {

    @Inject
    private Placing placing;

    @Override
    public String getForm() {
        return "end-placement";
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("changeReason", "");
        putHeld(fields, placement());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("toOn", "endPlacement.toOn.missing");
        String reason = answers.words("changeReason", "move.reason.missing");
        boolean atOnce = answers.ticked("endedAtOnce");
        LocalDate told = atOnce ? answers.day("endNotifiedOn") : null;
        return takeOrReadAgain(
                answers,
                () -> placing.end(child(), form, held(), on, new PlacementEnd(reason, atOnce, told), whyLate()));
    }
}
