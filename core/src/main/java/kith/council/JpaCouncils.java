package kith.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCouncils implements Councils {

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Override
    public List<Council> all() {
        return em.createQuery("select c from Council c order by c.code", Council.class)
                .getResultList();
    }

    @Override
    public Optional<Council> find(String code) {
        return Optional.ofNullable(em.find(Council.class, code));
    }
}
