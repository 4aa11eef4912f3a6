package kith.exchange;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.incoming.Incoming;
import kith.incoming.Reading;
import kith.incoming.Refusal;
import kith.record.ChildId;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.StaffId;
import kith.record.Trail;

/**
 * Taking over what was handed in, child by child, in small transactions. Kith's own work: a node takes an import under a
 * lease, and if it dies another goes on where it stopped. Taking the same children over again changes nothing.
 */
@Step
public class TakingOver {
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    JpaImports imports;

    @Inject
    Caseload caseload;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    RecordEntries entries;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /** Takes the oldest import that waits, or that a node has left, for this node. */
    @Allowed(Permission.IMPORT)
    public Optional<TakenImport> take() {
        return imports.take(today.now(), LEASE);
    }

    /** What was handed in. */
    @Allowed(Permission.IMPORT)
    public byte[] content(TakenImport taken) {
        return imports.content(taken.id());
    }

    /** Notes what was read and what was refused, before the first child is taken over. */
    @Allowed(Permission.IMPORT)
    public void read(TakenImport taken, Reading reading, int children) {
        imports.read(taken, reading, children);
        trail.detail(taken.fileName() + ", " + children + " children");
    }

    /**
     * Takes some children over, all of them or none, with their due dates.
     *
     * @param children what was handed in of each child, oldest first, by number
     */
    @Allowed(Permission.IMPORT)
    public void takeOver(TakenImport taken, Map<String, List<Incoming>> children) {
        Map<String, ChildRecord> held = caseload.byNumber(children.keySet());
        List<ChildRecord> records = new ArrayList<>();
        children.forEach((number, said) -> records.add(record(held.get(number), said)));
        Children.Entered entered = caseload.enter(records);
        Map<Sentence, Set<ChildId>> changed = changed(entered, children);
        changed.forEach((reason, ids) -> caseChanged.fire(new CaseChanged(ids, reason)));
        note(taken, entered);
        int added = entered.added().size();
        int amended = entered.changed().size();
        Instant until = today.now().plus(LEASE);
        imports.progress(taken, added, amended, children.size() - added - amended, 0, until);
        imports.renewStatistics();
        trail.detail(added + " added, " + amended + " changed of " + children.size() + " children");
    }

    private static ChildRecord record(ChildRecord held, List<Incoming> said) {
        ChildRecord record = held;
        for (Incoming incoming : said) {
            record = incoming.onto(record);
        }
        return record;
    }

    private static Map<Sentence, Set<ChildId>> changed(Children.Entered entered, Map<String, List<Incoming>> children) {
        Map<Sentence, Set<ChildId>> changed = new LinkedHashMap<>();
        entered.ids().forEach((number, id) -> {
            if (entered.added().contains(id) || entered.changed().contains(id)) {
                List<Incoming> said = children.get(number);
                Sentence reason = said.get(said.size() - 1).reason();
                changed.computeIfAbsent(reason, r -> new HashSet<>()).add(id);
            }
        });
        return changed;
    }

    /** Each child's own entry in the trail, in the name of who handed the import in. */
    private void note(TakenImport taken, Children.Entered entered) {
        StaffId by = taken.requestedBy() == null ? null : new StaffId(taken.requestedBy());
        Set<ChildId> touched = new HashSet<>(entered.added());
        touched.addAll(entered.changed());
        for (ChildId child : touched) {
            Trail.Note note = new Trail.Note(child, taken.fileName(), null);
            entries.add(new RecordEntry(today.now(), by, taken.requestedByName(), "TakingOver.takeOver", note));
        }
    }

    /** Notes that a child could not be taken over, with a sentence that says so; the others go on. */
    @Allowed(Permission.IMPORT)
    public void refuse(TakenImport taken, List<Refusal> refusals) {
        imports.refuse(taken.id(), refusals);
        imports.progress(taken, 0, 0, 0, 1, today.now().plus(LEASE));
    }

    /** Ends an import. */
    @Allowed(Permission.IMPORT)
    public void end(TakenImport taken, ImportSummary.State state, String problem) {
        imports.end(taken, state, problem, today.now());
        trail.detail(taken.fileName() + ", " + state.name());
    }
}
