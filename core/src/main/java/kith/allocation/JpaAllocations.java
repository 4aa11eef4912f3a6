package kith.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaAllocations extends JpaByChild<Allocation, ChildRecord.Allocation> implements Allocations {
    JpaAllocations() {
        super(
                Allocation.class,
                Allocation::new,
                "r.fromOn, r.role",
                allocation -> List.of(allocation.role(), allocation.fromOn()));
    }
}
