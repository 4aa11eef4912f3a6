package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.overview.ChildPlans;
import kith.overview.ReadingRecord;
import kith.record.ChildId;

/** A child's plans and what was decided to be done. */
@Named
@RequestScoped
public class PlanPage extends ChildPage<ChildPlans> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    @Override
    ChildPlans open(ChildId child) {
        return reading.plans(child);
    }

    /** What is due of the plans. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().clocks().open());
    }

    /** Which plan. */
    public String kind(ChildRecord.Plan plan) {
        return text.get("plan.kind." + plan.kind());
    }

    /** Whether an action was done. */
    public String done(ChildRecord.Action action) {
        if (action.doneOn() != null) {
            return text.day(action.doneOn());
        }
        return action.notDoneReason() == null
                ? text.get("plan.action.open")
                : text.of("plan.action.not", action.notDoneReason());
    }

    /** From when plans are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.plans.none")
                : text.of("known.plans", getShown().knownFrom());
    }
}
