package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** What becomes of planned visits when visits are recorded, corrected and taken back. */
@ApplicationScoped
class PlansOfVisits {
    @Inject
    PlannedVisits planned;

    /**
     * A visit was made or attempted: what was planned for that day, or the plan it came from, led to it.
     *
     * @param plan the row of one of the children's plans, or null
     */
    void made(Collection<ChildId> children, Long plan, LocalDate on) {
        Map<ChildId, List<Held<PlannedVisit>>> rows = new LinkedHashMap<>();
        children.forEach(child -> rows.put(child, planned.rows(child)));
        String together = rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> plan != null && row.id() == plan)
                .map(row -> row.said().together())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        rows.forEach((child, plans) -> goOn(
                child,
                plans,
                on,
                row -> isOpen(row.said())
                        && (plan != null && row.id() == plan
                                || row.said().plannedOn().equals(on)
                                || together != null
                                        && together.equals(row.said().together()))));
    }

    /** The day of a visit was corrected. */
    void moved(ChildId child, LocalDate before, LocalDate now) {
        if (!before.equals(now)) {
            goOn(
                    child,
                    planned.rows(child),
                    now,
                    row -> before.equals(row.said().visitedOn()));
        }
    }

    /** A visit was taken back: what was planned is to come again. */
    void reopened(ChildId child, LocalDate visited) {
        goOn(child, planned.rows(child), null, row -> visited.equals(row.said().visitedOn()));
    }

    static boolean isOpen(PlannedVisit plan) {
        return plan.visitedOn() == null && plan.cancelledReason() == null;
    }

    private void goOn(
            ChildId child, List<Held<PlannedVisit>> rows, LocalDate visited, Predicate<Held<PlannedVisit>> which) {
        rows.stream()
                .filter(which)
                .forEach(row -> planned.goOn(
                        child,
                        new Seen(row.id(), row.version()),
                        with(row.said(), visited, row.said().cancelledReason())));
    }

    static PlannedVisit with(PlannedVisit plan, LocalDate visited, String cancelled) {
        return new PlannedVisit(
                plan.plannedOn(),
                plan.atTime(),
                plan.visitor(),
                plan.announced(),
                plan.carerWish(),
                visited,
                cancelled,
                plan.together());
    }
}
