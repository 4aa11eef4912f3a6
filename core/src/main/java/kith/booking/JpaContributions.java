package kith.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.ChildId;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaContributions extends JpaByChild<Contribution, ChildRecord.Contribution> implements Contributions {
    JpaContributions() {
        super(
                Contribution.class,
                Contribution::new,
                "r.booking, r.part, r.name",
                RowTypes.of(ChildRecord.Contribution.class)::key);
    }

    @Override
    public Optional<ChildId> childOf(long row) {
        return entities
                .createQuery("select r.childId from Contribution r where r.id = :id", Long.class)
                .setParameter("id", row)
                .getResultList()
                .stream()
                .findFirst()
                .map(ChildId::new);
    }
}
