package kith.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.record.ByChild;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/**
 * A child's rows of one kind, each a length of time, with what a step changes about them: on paper until they are written, so
 * that the whole can be looked at first.
 */
final class Rows<R extends Record> {
    private static final String FROM = "from_on";
    private static final String TO = "to_on";
    private static final String REASON = "change_reason";

    private final RowType<R> type;
    private final ByChild<R> store;
    private final List<Held<R>> held;
    private final Map<Long, R> changed = new LinkedHashMap<>();
    private final Set<Long> gone = new LinkedHashSet<>();
    private final List<R> added = new ArrayList<>();
    private Long lastAdded;

    Rows(Class<R> type, ByChild<R> store, List<Held<R>> held) {
        this.type = RowTypes.of(type);
        this.store = store;
        this.held = held;
    }

    /**
     * The row that an officer saw.
     *
     * @throws ChangedMeanwhile if it has another version by now, or is gone
     */
    Held<R> at(Seen seen) {
        Held<R> row = held.stream()
                .filter(candidate -> candidate.id() == seen.row())
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile(null));
        if (row.version() != seen.version()) {
            throw new ChangedMeanwhile(row);
        }
        return row;
    }

    /** The rows as they stood before the step. */
    List<Held<R>> held() {
        return held;
    }

    /** The rows that have no end, as they stood before the step. */
    List<Held<R>> open() {
        return held.stream().filter(row -> to(row.said()) == null).toList();
    }

    /** Everything the child would have after the step. */
    List<R> all() {
        List<R> all = new ArrayList<>(added);
        for (Held<R> row : held) {
            if (!gone.contains(row.id())) {
                all.add(changed.getOrDefault(row.id(), row.said()));
            }
        }
        return all;
    }

    void add(R said) {
        added.add(said);
    }

    void change(Held<R> row, R said) {
        changed.put(row.id(), said);
    }

    /** Says when a row ended; its other columns stay as they are. */
    void end(Held<R> row, LocalDate on) {
        change(row, type.with(changed.getOrDefault(row.id(), row.said()), TO, on));
    }

    /**
     * Changes a row, and with its first and last day those of the rows that it follows and that follow it.
     *
     * @param chain the rows that can follow each other
     */
    void correct(Held<R> row, R said, Predicate<R> chain) {
        change(row, said);
        for (Held<R> other : others(row, chain)) {
            if (from(said) != null && Objects.equals(to(other.said()), from(row.said()))) {
                end(other, from(said));
            }
            if (to(row.said()) != null && to(said) != null && from(other.said()).equals(to(row.said()))) {
                change(other, type.with(other.said(), FROM, to(said)));
            }
        }
    }

    /** Takes a row out; the rows that it followed go on in its stead. */
    void takeBack(Held<R> row, Predicate<R> chain) {
        gone.add(row.id());
        for (Held<R> other : others(row, chain)) {
            if (from(row.said()).equals(to(other.said()))) {
                R longer = type.with(other.said(), TO, to(row.said()));
                change(other, type.names().contains(REASON) ? type.with(longer, REASON, reason(row.said())) : longer);
            }
        }
    }

    /** What began on a day begins on another instead. */
    void beginLater(LocalDate before, LocalDate now) {
        held.stream()
                .filter(row -> before.equals(from(row.said())))
                .forEach(row -> change(row, type.with(row.said(), FROM, now)));
    }

    /** What ended on a day ends on another instead, or goes on where that is null. */
    void endLater(LocalDate before, LocalDate now, Predicate<R> which) {
        held.stream()
                .filter(row -> before.equals(to(row.said())) && which.test(row.said()))
                .forEach(row -> end(row, now));
    }

    /** Takes out what began within a length of time. */
    void removeWithin(LocalDate from, LocalDate to) {
        held.stream().filter(row -> isWithin(row.said(), from, to)).forEach(this::remove);
    }

    /**
     * Takes out what began within a length of time; what the first of it followed goes on as the last of it did.
     *
     * @param chain the rows that can follow each other
     */
    void takeBackWithin(LocalDate from, LocalDate to, Predicate<R> chain) {
        List<Held<R>> within = held.stream()
                .filter(row -> chain.test(row.said()) && isWithin(row.said(), from, to))
                .sorted(Comparator.comparing(row -> from(row.said())))
                .toList();
        if (within.isEmpty()) {
            return;
        }
        R first = within.get(0).said();
        R last = within.get(within.size() - 1).said();
        within.forEach(this::remove);
        held.stream()
                .filter(row -> chain.test(row.said()) && !within.contains(row))
                .filter(row -> from(first).equals(to(row.said())))
                .forEach(row -> change(row, type.with(type.with(row.said(), TO, to(last)), REASON, reason(last))));
    }

    private boolean isWithin(R row, LocalDate from, LocalDate to) {
        return !from(row).isBefore(from) && (to == null || !from(row).isAfter(to));
    }

    /** Takes a row out and leaves the others as they are. */
    void remove(Held<R> row) {
        gone.add(row.id());
    }

    private List<Held<R>> others(Held<R> row, Predicate<R> chain) {
        return held.stream()
                .filter(other -> other.id() != row.id() && chain.test(other.said()))
                .toList();
    }

    LocalDate from(R row) {
        return (LocalDate) type.value(row, FROM);
    }

    LocalDate to(R row) {
        return (LocalDate) type.value(row, TO);
    }

    private Object reason(R row) {
        return type.value(row, REASON);
    }

    /** Writes what changed: as a correction where one is given, else because the case went on. */
    void write(ChildId child, Correction correction) {
        for (Held<R> row : held) {
            Seen seen = new Seen(row.id(), row.version());
            R said = changed.get(row.id());
            if (gone.contains(row.id())) {
                store.takeBack(child, seen, correction);
            } else if (said != null && !said.equals(row.said())) {
                write(child, seen, said, correction);
            }
        }
        for (R said : added) {
            lastAdded = store.add(child, said).id();
        }
    }

    private void write(ChildId child, Seen seen, R said, Correction correction) {
        if (correction == null) {
            store.goOn(child, seen, said);
        } else {
            store.correct(child, seen, said, correction);
        }
    }

    /** The number of the row that was added last, null where none was. */
    Long lastAdded() {
        return lastAdded;
    }
}
