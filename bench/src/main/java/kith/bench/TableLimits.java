package kith.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The same limits as a decision table on a DMN engine in its usual configuration. */
final class TableLimits implements Function<Asked, LocalDate> {
    private final DMNRuntime engine;
    private final DMNModel model;
    private final List<LocalDate> holidays;

    TableLimits(List<LocalDate> holidays) {
        Resource table = ResourceFactory.newClassPathResource("kith/bench/reviews-and-visits.dmn", TableLimits.class);
        engine = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(table))
                .getOrElseThrow(IllegalStateException::new);
        model = engine.getModels().get(0);
        this.holidays = holidays;
    }

    @Override
    public LocalDate apply(Asked asked) {
        var context = engine.newContext();
        context.set("What", asked.what());
        context.set("Number", asked.number());
        context.set("Footing", asked.footing());
        context.set("Reviewed", asked.reviewed());
        context.set("After year", asked.afterYear());
        context.set("Until 18", asked.until18());
        context.set("Agreed", asked.agreed());
        context.set("From", asked.from());
        context.set("Holidays", holidays);
        var result = engine.evaluateByName(model, context, "Due on");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return (LocalDate) result.getDecisionResultByName("Due on").getResult();
    }
}
