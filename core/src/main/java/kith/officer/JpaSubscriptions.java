package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kith.access.Officer;
import kith.access.Tenancy;
import kith.record.StaffId;

/** Subscriptions. Made and ended inside a step; asked for by a program that has not signed in, in a transaction of its own. */
@ApplicationScoped
class JpaSubscriptions implements Subscriptions {

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Inject
    private Tenancy tenancy;

    @Inject
    private JpaStaff staff;

    /**
     * What an address leads to.
     *
     * @param officer whose diary it is; empty if the address was ended or the account is closed
     */
    record Found(Optional<Officer> officer) {}

    @Override
    public Optional<Subscription> of(StaffId id) {
        List<?> rows = em.createNativeQuery(
                        "select made_at, asked_at from diary_subscription where staff_id = ?1 and ended_at is null")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(row -> subscription((Object[]) row)).findFirst();
    }

    private static Subscription subscription(Object[] row) {
        return new Subscription(JpaSignIns.instant(row[0]), row[1] == null ? null : JpaSignIns.instant(row[1]));
    }

    @Override
    public String make(StaffId id, Instant now) {
        end(id, now);
        String token = OneTimeLink.newToken();
        em.createNativeQuery("insert into diary_subscription (council, id, staff_id, token_hash, made_at) "
                        + "values (current_setting('app.council'), nextval('row_id'), ?1, ?2, ?3)")
                .setParameter(1, id.value())
                .setParameter(2, OneTimeLink.hash(token))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return token;
    }

    @Override
    public void end(StaffId id, Instant now) {
        em.createNativeQuery("update diary_subscription set ended_at = ?2 where staff_id = ?1 and ended_at is null")
                .setParameter(1, id.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** What the address with this secret leads to; empty if there never was one. Notes when it was asked for. */
    @Transactional
    Optional<Found> ask(String token, Instant now) {
        String hash = OneTimeLink.hash(token);
        tenancy.forLink(hash);
        List<?> rows = em.createNativeQuery(
                        "select council, staff_id, ended_at is not null from diary_subscription where token_hash = ?1")
                .setParameter(1, hash)
                .getResultList();
        return rows.stream().map(row -> found((Object[]) row, hash, now)).findFirst();
    }

    private Found found(Object[] row, String hash, Instant now) {
        if ((Boolean) row[2]) {
            return new Found(Optional.empty());
        }
        String council = (String) row[0];
        tenancy.enter(council);
        em.createNativeQuery("update diary_subscription set asked_at = ?2 where token_hash = ?1")
                .setParameter(1, hash)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return new Found(staff.read(council, new StaffId(((Number) row[1]).longValue())));
    }
}
