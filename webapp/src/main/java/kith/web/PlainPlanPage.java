package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kith.overview.ChildPlans;
import kith.overview.ReadingRecord;
import kith.planning.CarePlanSummary;
import kith.planning.PartSummary;
import kith.record.ChildId;

/** A care plan in plain words, for the child to read and keep. */
@Named
@RequestScoped
public class PlainPlanPage extends ChildPage<ChildPlans> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingPlans showing;

    @Inject
    private Text text;

    private List<ShownPart> parts = List.of();

    @Override
    ChildPlans open(ChildId child) {
        ChildPlans plans = reading.plans(child, null);
        CarePlanSummary plan = plans.carePlan().shown();
        parts = plan == null ? List.of() : plain(plan);
        return plans;
    }

    private List<ShownPart> plain(CarePlanSummary plan) {
        List<ShownPart> plain = new ArrayList<>();
        for (PartSummary part : plan.parts()) {
            if (part.written()) {
                plain.add(plain(part));
            }
        }
        return plain;
    }

    private ShownPart plain(PartSummary part) {
        String key = "carePlan.plain." + part.part().code();
        return new ShownPart(
                part.part().code(),
                text.containsKey(key) ? text.get(key) : showing.heading(part.part()),
                showing.plain(part),
                part.lines().stream()
                        .map(line -> new ShownPart.Line(line.what(), line.who(), text.day(line.byOn())))
                        .toList(),
                false,
                true,
                "");
    }

    /** The parts that say anything, under plain headings. */
    public List<ShownPart> getParts() {
        return parts;
    }
}
