package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kith.access.Officer;
import kith.access.Tenancy;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.StaffId;
import kith.record.Trail;

/** The accounts' passwords and failures. Each method is a short transaction; a password is never compared inside one. */
@ApplicationScoped
class JpaSignIns {

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Inject
    private Tenancy tenancy;

    @Inject
    private JpaStaff staff;

    @Inject
    private RecordEntries entries;

    /**
     * Counts an attempt as wrong before the password is looked at, so that a hundred attempts at the same moment are not
     * all free.
     *
     * @return the account, empty if there is none with this address or it must wait
     */
    @Transactional
    Optional<SignIn> attempt(String email, Instant now) {
        tenancy.forSigningIn(email);
        List<?> rows = em.createNativeQuery(
                        "select council, staff_id, password_hash, failures, last_failure_at from sign_in "
                                + "where email = ?1 for update")
                .setParameter(1, email)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        SignIn account = new SignIn((String) row[0], id(row[1]), email, (String) row[2]);
        tenancy.enter(account.council());
        if (Throttle.refuses(((Number) row[3]).intValue(), instant(row[4]), now)) {
            enter(account, "SigningIn.refused", "too many attempts", now);
            return Optional.empty();
        }
        count(account, now);
        enter(account, "SigningIn.attempted", null, now);
        return Optional.of(account);
    }

    /** The password was right: sets the count back. Empty if the account is closed. */
    @Transactional
    Optional<Officer> succeeded(SignIn account, Instant now) {
        tenancy.enter(account.council());
        Optional<Officer> officer = staff.read(account.council(), account.staff());
        if (officer.isPresent()) {
            em.createNativeQuery("update sign_in set failures = 0 where council = ?1 and staff_id = ?2")
                    .setParameter(1, account.council())
                    .setParameter(2, account.staff().value())
                    .executeUpdate();
            enter(account, "SigningIn.in", null, now);
        }
        return officer;
    }

    /** The e-mail address that an officer signs in with, empty if the account is closed. */
    @Transactional
    Optional<String> ofOfficer(Officer officer) {
        tenancy.enter(officer.council());
        List<?> rows = em.createNativeQuery("select i.email from sign_in i join staff s on s.council = i.council "
                        + "and s.id = i.staff_id where i.staff_id = ?1 and not s.disabled")
                .setParameter(1, officer.staffId().value())
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** The officer's own password is another from now on; sessions that began before are over. */
    @Transactional
    void changed(SignIn account, Officer officer, String passwordHash, Instant now) {
        tenancy.enter(account.council());
        em.createNativeQuery(
                        "update sign_in set password_hash = ?2, failures = 0, sessions_from = ?3 where staff_id = ?1")
                .setParameter(1, account.staff().value())
                .setParameter(2, passwordHash)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entries.add(new RecordEntry(
                now, account.staff(), officer.name(), "SettingPassword.change", new Trail.Note(null, null, null)));
    }

    @Transactional
    void out(Officer officer, Instant now) {
        tenancy.enter(officer.council());
        entries.add(new RecordEntry(
                now, officer.staffId(), officer.name(), "SigningIn.out", new Trail.Note(null, null, null)));
    }

    private void count(SignIn account, Instant now) {
        em.createNativeQuery("update sign_in set failures = failures + 1, last_failure_at = ?3 "
                        + "where council = ?1 and staff_id = ?2")
                .setParameter(1, account.council())
                .setParameter(2, account.staff().value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void enter(SignIn account, String what, String detail, Instant now) {
        entries.add(new RecordEntry(now, account.staff(), account.email(), what, new Trail.Note(null, detail, null)));
    }

    private static StaffId id(Object value) {
        return new StaffId(((Number) value).longValue());
    }

    /** The driver answers a timestamp in one of three types, by its version and EclipseLink's. */
    static Instant instant(Object value) {
        if (value instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return value instanceof java.util.Date date ? date.toInstant() : (Instant) value;
    }
}
