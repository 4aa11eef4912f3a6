package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlanLines extends JpaByChild<PlanLine, ChildRecord.PlanLine> implements PlanLines {
    JpaPlanLines() {
        super(
                PlanLine.class,
                PlanLine::new,
                "r.planVersion, r.part, r.ordinal",
                line -> List.of(line.planVersion(), line.part(), line.ordinal()));
    }

    @Override
    public List<ChildRecord.PlanLine> of(ChildId child, int version) {
        return some(child, "r.planVersion = :planVersion", Map.of("planVersion", version)).stream()
                .map(PlanLine::toRecord)
                .toList();
    }

    @Override
    public void write(ChildId child, int version, String part, List<ChildRecord.PlanLine> said) {
        Map<String, Object> which = Map.of("planVersion", version, "part", part);
        enter(child, some(child, "r.planVersion = :planVersion and r.part = :part", which), said);
        entities.flush();
    }
}
