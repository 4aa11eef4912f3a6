package kith.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.child.Children;
import kith.record.ChildId;

/**
 * The case records of the council of the step that asks. Only a step may use it: without the step's transaction and council
 * it reads and writes nothing. The number of queries does not grow with the number of children, so ask for many at once.
 */
@ApplicationScoped
public class Caseload {
    @Inject
    Children children;

    @Inject
    Rooms rooms;

    @Inject
    JpaHeldRows heldRows;

    /** Everything held of these children, those found, in order of their numbers. */
    public Map<ChildId, ChildRecord> held(Collection<ChildId> ids) {
        return held(ids, rooms.all());
    }

    /** What is held of these children that a due date may depend on; the other lists are empty. */
    public Map<ChildId, ChildRecord> dated(Collection<ChildId> ids) {
        return held(ids, rooms.dated());
    }

    /**
     * What is held of one child of some kinds; the other lists are empty.
     *
     * @return empty if the council has no such child
     */
    public Optional<ChildRecord> held(ChildId id, Set<Class<? extends Record>> kinds) {
        List<Room<?>> asked =
                rooms.all().stream().filter(room -> kinds.contains(room.type())).toList();
        return Optional.ofNullable(held(List.of(id), asked).get(id));
    }

    private Map<ChildId, ChildRecord> held(Collection<ChildId> ids, List<Room<?>> kinds) {
        Map<ChildId, ChildRecord.Child> found = children.details(ids);
        Map<ChildId, Map<Class<?>, List<Record>>> rows = heldRows.of(found.keySet(), kinds);
        Map<ChildId, ChildRecord> records = new LinkedHashMap<>();
        found.forEach((child, details) -> records.put(child, RowTypes.record(details, rows.get(child))));
        return records;
    }

    /**
     * Makes what is held of these children equal to their records, whole: a row that a record lacks is removed. Children
     * are found again by their numbers. What already says the same stays untouched, so entering twice changes nothing. Fires
     * no event: whoever enters tells what changed and why.
     *
     * @return the ids of all of them and which were added or changed
     */
    public Children.Entered enter(Collection<ChildRecord> records) {
        Children.Entered entered =
                children.enter(records.stream().map(ChildRecord::child).toList());
        Set<ChildId> changed = new HashSet<>(entered.changed());
        rooms.all().forEach(room -> changed.addAll(room.enter(records, entered.ids())));
        changed.removeAll(entered.added());
        return new Children.Entered(entered.ids(), entered.added(), changed);
    }

    /** Everything held of these numbers, those found. */
    public Map<String, ChildRecord> byNumber(Collection<String> numbers) {
        Map<String, ChildRecord> records = new LinkedHashMap<>();
        held(children.byNumber(numbers).values()).values().forEach(record -> records.put(record.number(), record));
        return records;
    }
}
