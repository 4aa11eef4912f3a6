package kith.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/**
 * The children of the council of the step that asks, as plain records. Only a step may use it: without the step's
 * transaction and council it reads and writes nothing.
 */
public interface Children {

    /**
     * What entering children did.
     *
     * @param ids each child entered, by number
     * @param added the children that were not known before
     * @param changed the children of whom something else was known before
     */
    record Entered(Map<String, ChildId> ids, Set<ChildId> added, Set<ChildId> changed) {}

    /** The details of these children, those found, in order of their numbers. One query for all. */
    Map<ChildId, ChildRecord.Child> details(Collection<ChildId> children);

    /** The ids of children by their numbers, those found. One query for all. */
    Map<String, ChildId> byNumber(Collection<String> numbers);

    /**
     * The next children in order of their ids.
     *
     * @param after the last one already seen, or null to begin
     * @param most how many at most
     */
    List<ChildId> next(ChildId after, int most);

    /** Adds children or amends those whose number is already known; a child of whom the same is known stays untouched. */
    Entered enter(Collection<ChildRecord.Child> said);

    /** Who a child is, with what is needed to correct it; empty if the council has no such child. */
    Optional<Held<ChildRecord.Child>> held(ChildId child);

    /**
     * Corrects who a child is; what was said before is kept.
     *
     * @param seen the child's own row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if it has another version by now
     */
    void correct(ChildId child, Seen seen, ChildRecord.Child said, Correction correction);

    /** A kind of record that an import may not carry. */
    enum Kind {
        VISITS,
        PLANS,
        HEALTH
    }

    /**
     * Staff recorded something of a kind on a day. Where nothing of that kind was known before, its records are complete from
     * that day on; else nothing changes.
     */
    void recordsBegin(ChildId child, Kind kind, LocalDate day);
}
