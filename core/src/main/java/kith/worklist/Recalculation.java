package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.Duties;
import kith.duty.Policy;
import kith.record.ChildId;

/**
 * Works out children's due dates again and stores what differs, in the transaction of whoever asks. Doing it twice writes
 * nothing the second time. The number of queries does not grow with the number of children.
 */
@ApplicationScoped
class Recalculation {
    @Inject
    Caseload caseload;

    @Inject
    JpaDueDates dueDates;

    @Inject
    JpaChildrenToday childrenToday;

    @Inject
    Policies policies;

    /** Something changed that a due date may depend on; heard in the transaction that changed it. */
    void changed(@Observes CaseChanged event) {
        of(event.children(), event.reason());
    }

    /**
     * Recalculates these children.
     *
     * @param reason what changed, kept with the dates that are replaced
     */
    void of(Collection<ChildId> children, Sentence reason) {
        if (children.isEmpty()) {
            return;
        }
        AsOf asOf = policies.asOf();
        Map<ChildId, ChildRecord> records = caseload.held(children);
        DueDateChanges changes = changes(records, asOf, reason);
        if (!changes.none()) {
            dueDates.write(changes, asOf.today());
        }
        List<ChildToday> today = new ArrayList<>();
        records.forEach((child, record) -> today.add(ChildToday.of(child, record, asOf.today())));
        childrenToday.put(today, asOf.today());
    }

    private DueDateChanges changes(Map<ChildId, ChildRecord> records, AsOf asOf, Sentence reason) {
        Policy policy = policies.inForce();
        Map<ChildId, List<StandingDate>> standing = dueDates.standing(records.keySet());
        DueDateChanges changes = new DueDateChanges(asOf.today(), reason);
        records.forEach((child, record) -> changes.compare(
                standing.getOrDefault(child, List.of()),
                Duties.of(FactsOf.record(record), policy, asOf.today()).stream()
                        .map(duty -> StandingDate.of(child, duty))
                        .toList()));
        return changes;
    }
}
