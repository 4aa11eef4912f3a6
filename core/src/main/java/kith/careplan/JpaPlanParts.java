package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.JpaByChild;
import kith.record.Seen;

@ApplicationScoped
class JpaPlanParts extends JpaByChild<PlanPart, ChildRecord.PlanPart> implements PlanParts {
    private static final String OF_VERSION = "r.planVersion = :planVersion";
    private static final String ONE = OF_VERSION + " and r.part = :part";

    JpaPlanParts() {
        super(PlanPart.class, PlanPart::new, "r.planVersion, r.part", part -> List.of(part.planVersion(), part.part()));
    }

    @Override
    public List<Held<ChildRecord.PlanPart>> of(ChildId child, int version) {
        return someHeld(child, OF_VERSION, Map.of("planVersion", version));
    }

    @Override
    public Optional<Held<ChildRecord.PlanPart>> of(ChildId child, int version, String part) {
        return someHeld(child, ONE, Map.of("planVersion", version, "part", part)).stream()
                .findFirst();
    }

    @Override
    public Held<ChildRecord.PlanPart> write(ChildId child, Seen seen, ChildRecord.PlanPart said) {
        List<PlanPart> standing = some(child, ONE, Map.of("planVersion", said.planVersion(), "part", said.part()));
        return standing.isEmpty() ? add(child, said) : goOn(standing.get(0), seen, said);
    }
}
