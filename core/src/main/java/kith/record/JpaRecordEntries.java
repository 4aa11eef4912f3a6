package kith.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaRecordEntries implements RecordEntries {

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Override
    public void add(RecordEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<RecordEntry> about(ChildId child, int first, int count) {
        return em.createQuery(
                        "select e from RecordEntry e where e.childId = :child order by e.at desc, e.id desc",
                        RecordEntry.class)
                .setParameter("child", child.value())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public List<RecordEntry> about(ChildId child, EntryView which, int first, int count) {
        return em.createQuery(
                        "select e from RecordEntry e where e.childId = :child" + those(which)
                                + " order by e.at desc, e.id desc",
                        RecordEntry.class)
                .setParameter("child", child.value())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public long countAbout(ChildId child, EntryView which) {
        return em.createQuery("select count(e) from RecordEntry e where e.childId = :child" + those(which), Long.class)
                .setParameter("child", child.value())
                .getSingleResult();
    }

    private static String those(EntryView which) {
        return switch (which) {
            case ALL -> "";
            case READ -> " and e.what like 'Reading%'";
            case CHANGED -> " and e.what not like 'Reading%'";
        };
    }

    @Override
    public long countAbout(ChildId child) {
        return em.createQuery("select count(e) from RecordEntry e where e.childId = :child", Long.class)
                .setParameter("child", child.value())
                .getSingleResult();
    }
}
