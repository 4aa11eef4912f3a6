package kith.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One kind of record that children have, such as their placements: plain records in and out, never a managed row. Only a
 * step may use it: it needs the step's transaction and council, and without them it reads and writes nothing.
 *
 * @param <R> the record, equal when it says the same
 */
public interface ByChild<R> {

    /** The order in which a child's rows stand, by the names of the record's parts, such as {@code fromOn, code}. */
    String order();

    /** What is held of one child, in order. Everything held of many children is read at once by the caseload. */
    List<R> held(ChildId child);

    /**
     * Makes what is held of these children equal to what is said: rows are found again by their natural key and added,
     * amended or removed; a row that already says the same stays untouched.
     *
     * @param said everything there is of each child; a child with an empty list loses its rows, a child that is not a key
     *     keeps them
     * @return the children for whom anything changed
     */
    Set<ChildId> enter(Map<ChildId, List<R>> said);

    /** What is held of one child, in order, with what is needed to correct it. */
    List<Held<R>> rows(ChildId child);

    /** One row of a child, empty if the child has no such row. */
    Optional<Held<R>> row(ChildId child, long id);

    /** Adds a row to a child. */
    Held<R> add(ChildId child, R said);

    /**
     * Corrects a row; what it said before is kept.
     *
     * @param seen the row as the officer saw it
     * @throws ChangedMeanwhile if the row has another version by now, or is gone
     */
    Held<R> correct(ChildId child, Seen seen, R said, Correction correction);

    /**
     * Changes a row because the case went on, such as a placement that ended; what it said was right and is not kept apart.
     *
     * @throws ChangedMeanwhile if the row has another version by now, or is gone
     */
    Held<R> goOn(ChildId child, Seen seen, R said);

    /**
     * Takes a row back that should never have been recorded; what it said is kept.
     *
     * @throws ChangedMeanwhile if the row has another version by now, or is gone
     */
    void takeBack(ChildId child, Seen seen, Correction correction);

    /**
     * Notes that what belongs to a row changed while the row itself says the same, so that nobody corrects both at once unawares.
     *
     * @throws ChangedMeanwhile if the row has another version by now, or is gone
     */
    void renew(ChildId child, Seen seen);

    /**
     * Makes the rows that belong to something, such as the items of a visit, say what is said. A row is found again by its key;
     * one that changes or goes keeps what it said.
     *
     * @param belongs which of the child's rows belong to it
     * @param key what tells these rows apart
     * @param correction why they change; null where the case went on or none can stand yet, so that nothing is kept apart
     * @return whether anything changed
     */
    default boolean settle(
            ChildId child, Predicate<R> belongs, Function<R, ?> key, List<R> said, Correction correction) {
        if (correction == null) {
            List<R> standing = held(child);
            if (said.isEmpty() && standing.stream().noneMatch(belongs)) {
                return false;
            }
            List<R> all = new ArrayList<>(standing);
            all.removeIf(belongs);
            all.addAll(said);
            return !enter(Map.of(child, all)).isEmpty();
        }
        Map<Object, R> wanted = new LinkedHashMap<>();
        said.forEach(row -> wanted.put(key.apply(row), row));
        boolean changed = false;
        for (Held<R> standing : rows(child)) {
            if (belongs.test(standing.said())) {
                R now = wanted.remove(key.apply(standing.said()));
                Seen seen = new Seen(standing.id(), standing.version());
                if (now == null) {
                    takeBack(child, seen, correction);
                } else {
                    correct(child, seen, now, correction);
                }
                changed |= !standing.said().equals(now);
            }
        }
        wanted.values().forEach(row -> add(child, row));
        return changed || !wanted.isEmpty();
    }
}
