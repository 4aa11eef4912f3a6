package kith.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** How a room keeps its rows of a child; a room's store says which rows, in which order and what tells them apart. */
public abstract class JpaByChild<E extends ChildRow<R>, R extends Record> implements ByChild<R> {
    @PersistenceContext(unitName = "kith")
    protected EntityManager entities;

    @Inject
    EarlierRows earlierRows;

    private final Class<E> rowType;
    private final Supplier<E> newRow;
    private final String inOrder;
    private final Function<R, Object> naturalKey;
    private volatile boolean named;

    /**
     * @param inOrder the row's fields in order, such as {@code r.fromOn, r.code}
     * @param naturalKey what tells two rows of one child apart; the same as the table's unique index
     */
    protected JpaByChild(Class<E> rowType, Supplier<E> newRow, String inOrder, Function<R, Object> naturalKey) {
        this.rowType = rowType;
        this.newRow = newRow;
        this.inOrder = inOrder;
        this.naturalKey = naturalKey;
    }

    @Override
    public String order() {
        return inOrder.replace("r.", "");
    }

    @Override
    public List<R> held(ChildId child) {
        return ofOne(child, "read").map(ChildRow::toRecord).toList();
    }

    private Stream<E> ofOne(ChildId child, String how) {
        if (!named) {
            nameQueriesOfOne();
            named = true;
        }
        return entities.createNamedQuery(nameOfOne(how), rowType)
                .setParameter("child", child.value())
                .getResultStream();
    }

    /** What is asked at each save is made ready once: a named query keeps its SQL, one over several children cannot. */
    private void nameQueriesOfOne() {
        String ofOne = "select r from " + rowType.getSimpleName() + " r where r.childId = :child order by " + inOrder;
        EntityManagerFactory factory = entities.getEntityManagerFactory();
        factory.addNamedQuery(nameOfOne("read"), onlyRead(entities.createQuery(ofOne, rowType)));
        factory.addNamedQuery(nameOfOne("rows"), entities.createQuery(ofOne, rowType));
    }

    private String nameOfOne(String how) {
        return rowType.getSimpleName() + ".ofOne." + how;
    }

    /** Each change was flushed by whoever made it, so that nothing needs to be looked for before the query. */
    private static <T> TypedQuery<T> onlyRead(TypedQuery<T> query) {
        return query.setHint(QueryHints.MAINTAIN_CACHE, HintValues.FALSE).setFlushMode(FlushModeType.COMMIT);
    }

    @Override
    public Set<ChildId> enter(Map<ChildId, List<R>> said) {
        Set<ChildId> changed = new HashSet<>();
        Map<ChildId, List<E>> held = rows(said.keySet(), query -> query);
        held.forEach((child, rows) -> {
            if (enter(child, rows, said.get(child))) {
                changed.add(child);
            }
        });
        // Let go of: otherwise each later query of the transaction would look through them all for changes.
        entities.flush();
        held.values().forEach(rows -> rows.forEach(entities::detach));
        return changed;
    }

    @Override
    public List<Held<R>> rows(ChildId child) {
        return ofOne(child, "rows").map(ChildRow::held).toList();
    }

    @Override
    public Optional<Held<R>> row(ChildId child, long id) {
        return find(child, id).map(ChildRow::held);
    }

    @Override
    public Held<R> add(ChildId child, R said) {
        E row = newRow.get();
        row.belongsTo(child);
        row.amend(said);
        entities.persist(row);
        entities.flush();
        return row.held();
    }

    @Override
    public Held<R> correct(ChildId child, Seen seen, R said, Correction correction) {
        E row = unchanged(child, seen);
        if (row.toRecord().equals(said)) {
            return row.held();
        }
        earlierRows.keep(child, row.held(), false, correction);
        return amended(row, said);
    }

    @Override
    public Held<R> goOn(ChildId child, Seen seen, R said) {
        return amended(unchanged(child, seen), said);
    }

    @Override
    public void takeBack(ChildId child, Seen seen, Correction correction) {
        E row = unchanged(child, seen);
        earlierRows.keep(child, row.held(), true, correction);
        entities.remove(row);
        entities.flush();
    }

    @Override
    public void renew(ChildId child, Seen seen) {
        E row = unchanged(child, seen);
        entities.createQuery("update " + rowType.getSimpleName() + " r set r.version = r.version + 1 where r.id = :id")
                .setParameter("id", seen.row())
                .executeUpdate();
        entities.refresh(row);
    }

    private Held<R> amended(E row, R said) {
        row.amend(said);
        entities.flush();
        return row.held();
    }

    private E unchanged(ChildId child, Seen seen) {
        E row = find(child, seen.row()).orElseThrow(() -> new ChangedMeanwhile(null));
        if (row.held().version() != seen.version()) {
            throw new ChangedMeanwhile(row.held());
        }
        return row;
    }

    private Optional<E> find(ChildId child, long id) {
        return entities
                .createQuery(
                        "select r from " + rowType.getSimpleName() + " r where r.id = :id and r.childId = :child",
                        rowType)
                .setParameter("id", id)
                .setParameter("child", child.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Some of a child's rows, in order.
     *
     * @param which what tells them from the others, such as {@code r.planVersion = :planVersion}
     * @param values by the names in it
     */
    protected final List<E> some(ChildId child, String which, Map<String, Object> values) {
        return rows(List.of(child), which, query -> {
                    values.forEach(query::setParameter);
                    return query;
                })
                .get(child);
    }

    /** As {@link #some}, with what is needed to correct each. */
    protected final List<Held<R>> someHeld(ChildId child, String which, Map<String, Object> values) {
        return some(child, which, values).stream().map(ChildRow::held).toList();
    }

    /** Changes a row that the officer saw as it stands; it has another version afterwards, even where it says the same. */
    protected final Held<R> goOn(E row, Seen seen, R said) {
        if (row.held().version() != seen.version()) {
            throw new ChangedMeanwhile(row.held());
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return amended(row, said);
    }

    /**
     * Makes some of a child's rows equal to what is said.
     *
     * @param rows as {@link #some} answered them
     */
    protected final boolean enter(ChildId child, List<E> rows, List<R> said) {
        Map<Object, Deque<E>> byKey = new HashMap<>();
        for (E row : rows) {
            byKey.computeIfAbsent(naturalKey.apply(row.toRecord()), key -> new ArrayDeque<>())
                    .add(row);
        }
        boolean changed = false;
        for (R record : said) {
            Deque<E> same = byKey.get(naturalKey.apply(record));
            changed |= same == null || same.isEmpty() ? rows.add(entered(child, record)) : amend(same.remove(), record);
        }
        for (Deque<E> gone : byKey.values()) {
            gone.forEach(entities::remove);
            changed |= !gone.isEmpty();
        }
        return changed;
    }

    private E entered(ChildId child, R record) {
        E row = newRow.get();
        row.belongsTo(child);
        row.amend(record);
        entities.persist(row);
        return row;
    }

    private boolean amend(E row, R record) {
        if (Objects.equals(row.toRecord(), record)) {
            return false;
        }
        row.amend(record);
        return true;
    }

    private Map<ChildId, List<E>> rows(Collection<ChildId> children, UnaryOperator<TypedQuery<E>> how) {
        return rows(children, "1 = 1", how);
    }

    private Map<ChildId, List<E>> rows(Collection<ChildId> children, String which, UnaryOperator<TypedQuery<E>> how) {
        Map<ChildId, List<E>> rows = new LinkedHashMap<>();
        children.forEach(child -> rows.put(child, new ArrayList<>()));
        if (!rows.isEmpty()) {
            how.apply(entities.createQuery(
                            "select r from " + rowType.getSimpleName() + " r where r.childId in :children and " + which
                                    + " order by " + inOrder,
                            rowType))
                    .setParameter(
                            "children",
                            rows.keySet().stream().map(ChildId::value).toList())
                    .getResultList()
                    .forEach(row -> rows.get(row.child()).add(row));
        }
        return rows;
    }
}
