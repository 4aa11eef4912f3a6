package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Officer;
import kith.access.Role;
import kith.access.TeamId;
import kith.access.Tenancy;
import kith.access.Today;
import kith.record.StaffId;

/** The council's staff and teams, as the transaction's council has them. */
@ApplicationScoped
class JpaStaff {

    private static final String OPEN = "select s.id, s.name, "
            + "(select string_agg(r.role, ',') from staff_role r where r.council = s.council and r.staff_id = s.id), "
            + "(select string_agg(m.team_id::text, ',') from team_member m where m.council = s.council and m.staff_id = s.id), "
            + "(select string_agg(distinct c.staff_id::text, ',') from cover c where c.council = s.council "
            + "and c.cover_id = s.id and ?3 between c.from_on and c.to_on), s.email "
            + "from staff s where not s.disabled ";

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Today today;

    /**
     * The officer of an open account, in a transaction of its own.
     *
     * @param since when the session began; one that began before the password was set anew is over
     */
    @Transactional
    Optional<Officer> officer(String council, StaffId id, Instant since) {
        tenancy.enter(council);
        return read(council, id, since);
    }

    /** The officer of an open account; the transaction is already in the council. */
    Optional<Officer> read(String council, StaffId id) {
        return read(council, id, today.now());
    }

    private Optional<Officer> read(String council, StaffId id, Instant since) {
        List<?> rows = em.createNativeQuery(OPEN
                        + "and s.council = ?1 and s.id = ?2 and not exists (select from sign_in i where i.council = s.council "
                        + "and i.staff_id = s.id and i.sessions_from > ?4)")
                .setParameter(1, council)
                .setParameter(2, id.value())
                .setParameter(3, today.date())
                .setParameter(4, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Officer(id, (String) row[1], council, roles(row[2]), teams(row[3]), covering(row[4])))
                .findFirst();
    }

    /** The members of staff whose accounts are open, by name. */
    List<Staff> all() {
        List<?> rows = em.createNativeQuery(OPEN + "order by s.name, s.id")
                .setParameter(3, today.date())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Staff(
                        new StaffId(((Number) row[0]).longValue()), (String) row[1], (String) row[5], roles(row[2])))
                .toList();
    }

    /** The council's teams that are not closed, by name. */
    List<Team> teams() {
        List<?> rows = em.createNativeQuery("select id, name from team where not closed order by name")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Team(new TeamId(((Number) row[0]).longValue()), (String) row[1]))
                .toList();
    }

    private static Set<StaffId> covering(Object joined) {
        return parts(joined).map(Long::valueOf).map(StaffId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> roles(Object joined) {
        return parts(joined).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<TeamId> teams(Object joined) {
        return parts(joined).map(Long::valueOf).map(TeamId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> parts(Object joined) {
        return joined == null ? Stream.empty() : Arrays.stream(((String) joined).split(","));
    }
}
