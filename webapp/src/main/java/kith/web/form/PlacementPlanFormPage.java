package kith.web.form;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.form.Saved;
import kith.placementplan.PlacementPlanSummary;
import kith.placementplan.WritingPlacementPlans;
import kith.web.Address;

/** A form about one version of a placement's plan. */
public abstract class PlacementPlanFormPage extends ChildFormPage {

    @Inject
    protected WritingPlacementPlans writing;

    private PlacementPlanSummary plan;

    @Override
    protected String shownOn() {
        return "placement-plan";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        plan = writing.plan(child(), row);
    }

    /** The version. */
    protected final PlacementPlanSummary plan() {
        return plan;
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Integer.toString(plan.plan().version()));
        return fields;
    }

    @Override
    public String getBack() {
        return Address.of("/child/placement-plan")
                .with("child", getChild())
                .with("row", getRow())
                .toString();
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/placement-plan").with("child", getChild()).with("row", saved.row());
    }
}
