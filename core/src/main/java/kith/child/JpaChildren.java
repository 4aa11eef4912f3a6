package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;

@ApplicationScoped
class JpaChildren implements Children {
    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Inject
    EarlierRows earlierRows;

    @Override
    public Map<ChildId, ChildRecord.Child> details(Collection<ChildId> children) {
        Map<ChildId, ChildRecord.Child> details = new LinkedHashMap<>();
        if (children.size() == 1) {
            // Found again without a query where the transaction has asked before.
            Child child = entities.find(Child.class, children.iterator().next().value());
            return child == null ? details : Map.of(child.id(), child.toRecord());
        }
        if (!children.isEmpty()) {
            entities.createQuery("select c from Child c where c.id in :ids order by c.number", Child.class)
                    .setParameter("ids", children.stream().map(ChildId::value).toList())
                    .getResultList()
                    .forEach(child -> details.put(child.id(), child.toRecord()));
        }
        return details;
    }

    @Override
    public Map<String, ChildId> byNumber(Collection<String> numbers) {
        return rows(numbers).values().stream().collect(Collectors.toMap(Child::number, Child::id));
    }

    @Override
    public List<ChildId> next(ChildId after, int most) {
        return entities
                .createQuery("select c.id from Child c where c.id > :after order by c.id", Long.class)
                .setParameter("after", after == null ? Long.MIN_VALUE : after.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    @Override
    public Entered enter(Collection<ChildRecord.Child> said) {
        Map<String, Child> rows =
                rows(said.stream().map(ChildRecord.Child::number).toList());
        Map<String, ChildId> ids = new HashMap<>();
        Set<ChildId> added = new HashSet<>();
        Set<ChildId> changed = new HashSet<>();
        for (ChildRecord.Child details : said) {
            Child row = rows.get(details.number());
            if (row == null) {
                row = add(details);
                added.add(row.id());
            } else if (!row.toRecord().equals(details)) {
                row.amend(details);
                changed.add(row.id());
            }
            ids.put(details.number(), row.id());
        }
        return new Entered(ids, added, changed);
    }

    @Override
    public Optional<Held<ChildRecord.Child>> held(ChildId child) {
        return Optional.ofNullable(entities.find(Child.class, child.value())).map(Child::held);
    }

    @Override
    public void correct(ChildId child, Seen seen, ChildRecord.Child said, Correction correction) {
        Child row = entities.find(Child.class, child.value());
        Held<ChildRecord.Child> before = row.held();
        if (before.version() != seen.version()) {
            throw new ChangedMeanwhile(before);
        }
        if (!before.said().equals(said)) {
            earlierRows.keep(child, before, false, correction);
            row.amend(said);
            entities.flush();
        }
    }

    @Override
    public void recordsBegin(ChildId child, Kind kind, LocalDate day) {
        Child row = entities.find(Child.class, child.value());
        if (row != null && row.recordsBegin(kind, day)) {
            entities.flush();
        }
    }

    /** Flushed by {@link #enter}'s caller through the next query; the child must stand before what refers to it. */
    private Child add(ChildRecord.Child details) {
        Child row = new Child();
        row.amend(details);
        entities.persist(row);
        return row;
    }

    private Map<String, Child> rows(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select c from Child c where c.number in :numbers", Child.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Child::number, Function.identity()));
    }
}
