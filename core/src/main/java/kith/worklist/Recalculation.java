package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.Duties;
import kith.duty.Policy;
import kith.record.CaseLock;
import kith.record.ChildId;

/**
 * Works out children's due dates again and stores what differs, in the transaction of whoever asks. Doing it twice writes
 * nothing the second time. The number of queries does not grow with the number of children. Only a step may use it.
 */
@ApplicationScoped
public class Recalculation {
    private static final Logger LOG = Logger.getLogger(Recalculation.class.getName());

    @Inject
    Caseload caseload;

    @Inject
    JpaDueDates dueDates;

    @Inject
    JpaChildrenToday childrenToday;

    @Inject
    Policies policies;

    @Inject
    CaseLock cases;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /** Something changed that a due date may depend on; heard in the transaction that changed it. */
    void changed(@Observes CaseChanged event) {
        List<StandingDate> late = recalculate(event.children(), event.reason(), Recalculation::thrown)
                .newlyLate();
        if (event.asksWhyLate() && !late.isEmpty()) {
            noteWhy(late, event.whyLate());
        }
    }

    private void noteWhy(List<StandingDate> late, String why) {
        if (why == null) {
            throw new LateWithoutReason(
                    late.stream().map(LateWithoutReason.Late::of).toList());
        }
        dueDates.noteWhyLate(late, why, current.get().name(), today.now());
    }

    private static void thrown(ChildId child, RuntimeException trouble) {
        throw trouble;
    }

    /**
     * Recalculates these children, all or none.
     *
     * @param reason what changed, kept with the dates that are replaced
     */
    void of(Collection<ChildId> children, Sentence reason) {
        recalculate(children, reason, Recalculation::thrown);
    }

    /**
     * Recalculates those of these children whose due dates can be worked out; the others keep the dates they have, so that one
     * record's trouble is not everyone's.
     *
     * @return the children whose due dates could not be worked out
     */
    Set<ChildId> ofEach(Collection<ChildId> children, Sentence reason) {
        Set<ChildId> left = new HashSet<>();
        recalculate(children, reason, (child, trouble) -> left.add(noted(child, trouble)));
        return left;
    }

    /**
     * Recalculates these children because the council's policy changed: another plugin was read, a setting has come into force, or
     * closure days were entered, corrected or taken back.
     *
     * @return what that did
     */
    public Applied applyPolicy(Collection<ChildId> children) {
        Set<ChildId> left = new HashSet<>();
        Sentence reason = policies.reason();
        DueDateChanges changes = recalculate(children, reason, (child, trouble) -> left.add(noted(child, trouble)));
        return new Applied(
                changes.moved().stream()
                        .map(moved -> new MovedDate(
                                moved.to().child(),
                                moved.to().duty(),
                                moved.to().occasion(),
                                moved.from().dueOn(),
                                moved.to().dueOn(),
                                moved.to().toBeDone()))
                        .filter(moved -> moved.to() != null)
                        .toList(),
                changes.planned(),
                left.size());
    }

    /**
     * What a change of policy did, or would do.
     *
     * @param moved the dates that it moved
     * @param planned how many dates that are still to be done are planned for another day while the day on which they are due
     *     stays
     * @param left how many children's due dates could not be worked out
     */
    public record Applied(List<MovedDate> moved, int planned, int left) {}

    private static ChildId noted(ChildId child, RuntimeException trouble) {
        LOG.log(Level.SEVERE, trouble, () -> "The due dates of child " + child.value() + " could not be worked out.");
        return child;
    }

    private DueDateChanges recalculate(
            Collection<ChildId> children, Sentence reason, BiConsumer<ChildId, RuntimeException> trouble) {
        AsOf asOf = policies.asOf();
        if (children.isEmpty()) {
            return new DueDateChanges(asOf.today(), reason);
        }
        cases.hold(children);
        Map<ChildId, ChildRecord> records = caseload.dated(children);
        DueDateChanges changes = changes(records, asOf, reason, trouble);
        if (!changes.none()) {
            dueDates.write(changes, asOf.today());
        }
        List<ChildToday> now = new ArrayList<>();
        records.forEach((child, record) -> now.add(ChildToday.of(child, record, asOf.today())));
        childrenToday.put(now, asOf.today());
        return changes;
    }

    private DueDateChanges changes(
            Map<ChildId, ChildRecord> records,
            AsOf asOf,
            Sentence reason,
            BiConsumer<ChildId, RuntimeException> trouble) {
        Policy policy = policies.inForce();
        Map<ChildId, List<StandingDate>> worked = new LinkedHashMap<>();
        records.forEach((child, record) -> {
            try {
                worked.put(child, worked(child, record, policy, asOf));
            } catch (RuntimeException e) {
                trouble.accept(child, e);
            }
        });
        // Most dates stay as they are; the explanations of those are not read.
        Map<StandingDate.Mark, Long> standing = dueDates.marks(worked.keySet());
        worked.values().forEach(dates -> dates.removeIf(date -> standing.remove(date.mark()) != null));
        Map<ChildId, List<StandingDate>> others = dueDates.rows(standing.values());
        DueDateChanges changes = new DueDateChanges(asOf.today(), reason);
        worked.forEach((child, dates) -> changes.compare(others.getOrDefault(child, List.of()), dates));
        return changes;
    }

    private static List<StandingDate> worked(ChildId child, ChildRecord record, Policy policy, AsOf asOf) {
        return Duties.of(FactsOf.record(record), policy, asOf.today()).stream()
                .map(duty -> StandingDate.of(child, duty))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
