package kith.carerules;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Allocation;
import kith.codes.CodeLists;

/** Who works with the child: one worker and one reviewing officer at a time, and never one person as both. */
final class AllocationRules {
    private static final String WORKER = "SOCIAL_WORKER";

    private final ChildRecord record;
    private final Contradictions found;

    AllocationRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        List<Allocation> allocations = record.allocations();
        for (int i = 0; i < allocations.size(); i++) {
            Allocation allocation = allocations.get(i);
            found.span("allocation", allocation.fromOn(), allocation.toOn());
            found.notBefore(
                    "allocation.fromOn", allocation.fromOn(), record.child().bornOn(), "refusal.before-birth");
            if (allocation.changeReason() != null
                    && !CodeLists.isKnown("worker-change-reason", allocation.changeReason())) {
                found.add("allocation.changeReason", "refusal.no-code", allocation.changeReason());
            }
            for (Allocation earlier : allocations.subList(0, i)) {
                together(earlier, allocation);
            }
        }
    }

    private void together(Allocation one, Allocation other) {
        if (!Days.overlap(one.fromOn(), one.toOn(), other.fromOn(), other.toOn())) {
            return;
        }
        String name = one.workerName() == null ? one.workerRef() : one.workerName();
        if (one.role().equals(other.role())) {
            String twice =
                    switch (one.role()) {
                        case WORKER -> "refusal.allocation.worker-twice";
                        case "TEAM" -> "refusal.allocation.team-twice";
                        default -> "refusal.allocation.officer-twice";
                    };
            found.add("allocation.fromOn", twice, name, one.fromOn());
        } else if (one.workerRef().equalsIgnoreCase(other.workerRef())) {
            found.add("allocation.worker", "refusal.allocation.not-independent", name);
        }
    }
}
