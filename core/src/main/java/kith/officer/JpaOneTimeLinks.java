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
import kith.access.Tenancy;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.StaffId;
import kith.record.Trail;

/** One-time links. Made inside a step; found and used by somebody who has not signed in yet, in a transaction of its own. */
@ApplicationScoped
class JpaOneTimeLinks implements OneTimeLinks {

    private static final String FIND =
            "select l.council, l.staff_id, s.email, s.name, l.asks_name from one_time_link l "
                    + "join staff s on s.council = l.council and s.id = l.staff_id where l.token_hash = ?1 and l.used_at is null "
                    + "and l.expires_at > ?2 and not s.disabled";

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Inject
    private Tenancy tenancy;

    @Inject
    private RecordEntries entries;

    /** A link that can still be used, and whose it is. */
    record Usable(String council, StaffId staff, Invitation invitation) {}

    @Override
    public OneTimeLink make(StaffId staff, boolean asksName, String madeBy, Instant now) {
        OneTimeLink link = OneTimeLink.make(now);
        em.createNativeQuery("update one_time_link set used_at = ?2 where staff_id = ?1 and used_at is null")
                .setParameter(1, staff.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        em.createNativeQuery(
                        "insert into one_time_link (council, id, staff_id, token_hash, asks_name, made_by, made_at, "
                                + "expires_at) values (current_setting('app.council'), nextval('row_id'), ?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, staff.value())
                .setParameter(2, link.hash())
                .setParameter(3, asksName)
                .setParameter(4, madeBy)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, link.expiresAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return link;
    }

    /** The link with this token, if it can still be used. */
    @Transactional
    Optional<Usable> find(String token, Instant now) {
        return usable(token, now);
    }

    /**
     * Sets name and password with a link, once: of several who try at the same moment one succeeds. Sessions that began
     * before are over.
     *
     * @param name null to leave it
     * @return whether the link could still be used
     */
    @Transactional
    boolean use(String token, String name, String passwordHash, Instant now) {
        Optional<Usable> found = usable(token, now);
        if (found.isEmpty() || !taken(token, now)) {
            return false;
        }
        StaffId staff = found.get().staff();
        if (name != null) {
            em.createNativeQuery("update staff set name = ?2, version = version + 1 where id = ?1")
                    .setParameter(1, staff.value())
                    .setParameter(2, name)
                    .executeUpdate();
        }
        em.createNativeQuery(
                        "update sign_in set password_hash = ?2, failures = 0, sessions_from = ?3 where staff_id = ?1")
                .setParameter(1, staff.value())
                .setParameter(2, passwordHash)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        String who = name == null ? found.get().invitation().email() : name;
        entries.add(new RecordEntry(now, staff, who, "SettingPassword.set", new Trail.Note(null, null, null)));
        return true;
    }

    /** The update waits for whoever is at it and then finds it used. */
    private boolean taken(String token, Instant now) {
        return em.createNativeQuery("update one_time_link set used_at = ?2 where token_hash = ?1 and used_at is null")
                        .setParameter(1, OneTimeLink.hash(token))
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private Optional<Usable> usable(String token, Instant now) {
        String hash = OneTimeLink.hash(token);
        tenancy.forLink(hash);
        List<?> councils = em.createNativeQuery("select council from one_time_link where token_hash = ?1")
                .setParameter(1, hash)
                .getResultList();
        if (councils.isEmpty()) {
            return Optional.empty();
        }
        tenancy.enter((String) councils.get(0));
        List<?> rows = em.createNativeQuery(FIND)
                .setParameter(1, hash)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(JpaOneTimeLinks::usable)
                .findFirst();
    }

    private static Usable usable(Object[] row) {
        String name = (Boolean) row[4] ? null : (String) row[3];
        StaffId staff = new StaffId(((Number) row[1]).longValue());
        return new Usable((String) row[0], staff, new Invitation((String) row[2], name));
    }
}
