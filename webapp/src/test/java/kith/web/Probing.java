package kith.web;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.record.ChildId;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.Trail;

/** A step of the tests' own: asks for a child in the bluntest way there is, so that only the guard stands between. */
@Step
public class Probing {

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Inject
    private Trail trail;

    @Inject
    private RecordEntries entries;

    @Allowed(Permission.READ_CHILD)
    public String nameOf(ChildId child) {
        List<?> names = em.createNativeQuery("select given_name from child where id = ?1")
                .setParameter(1, child.value())
                .getResultList();
        if (names.isEmpty()) {
            throw new NotFound("child", child.value());
        }
        trail.detail("probed");
        trail.why("asked for by a test");
        return (String) names.get(0);
    }

    @Allowed(Permission.READ_CHILD)
    public List<RecordEntry> trailOf(ChildId child) {
        return entries.about(child, 0, 100_000);
    }

    @Allowed(Permission.SEE_COUNCIL)
    public List<String> councilsSeen() {
        List<?> seen =
                em.createNativeQuery("select distinct council from child").getResultList();
        return seen.stream().map(String.class::cast).toList();
    }

    @Allowed(Permission.SEE_COUNCIL)
    public String failAfterWriting() throws Exception {
        em.createNativeQuery("update child set upn = 'written'").executeUpdate();
        throw new Exception("after writing");
    }

    @Allowed(Permission.SEE_COUNCIL)
    public Object ask(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.isEmpty() ? null : rows.get(0);
    }

    @Allowed(Permission.SEE_COUNCIL)
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    public String forgotToSayToWhom() {
        return "anybody";
    }
}
