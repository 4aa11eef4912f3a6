package kith.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Role;
import kith.access.TeamId;
import kith.access.Tenancy;
import kith.officer.Password;
import kith.officer.Team;
import kith.record.StaffId;

/** The council's accounts, for whoever looks after them. Only inside a step. */
@ApplicationScoped
class JpaAccounts {

    private static final String STATE = "case when s.disabled then 'DISABLED' when i.password_hash is null or "
            + "i.password_hash = '" + Password.NOBODYS + "' then 'WAITING' else 'OPEN' end";

    private static final String ACCOUNTS = "select s.id, s.version, s.name, s.email, "
            + "(select string_agg(r.role, ',') from staff_role r where r.council = s.council and r.staff_id = s.id), "
            + "(select string_agg(m.team_id || '=' || t.name, chr(10)) from team_member m "
            + "join team t on t.council = m.council and t.id = m.team_id "
            + "where m.council = s.council and m.staff_id = s.id), " + STATE + ", count(*) over () "
            + "from staff s left join sign_in i on i.council = s.council and i.staff_id = s.id where true ";

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Inject
    private Tenancy tenancy;

    AccountPage page(AccountQuery asked) {
        String sql = ACCOUNTS
                + "and (cast(?1 as text) is null or exists (select 1 from team_member m where m.council = s.council and m.staff_id = s.id "
                + "and m.team_id = cast(?1 as bigint))) "
                + "and (cast(?2 as text) is null or exists (select 1 from staff_role r where r.council = s.council and r.staff_id = s.id "
                + "and r.role = ?2)) and (cast(?3 as text) is null or " + STATE
                + " = ?3) order by lower(s.name), s.id limit ?4 offset ?5";
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(
                        1,
                        asked.team() == null ? null : Long.toString(asked.team().value()))
                .setParameter(2, asked.role() == null ? null : asked.role().name())
                .setParameter(3, asked.state() == null ? null : asked.state().name())
                .setParameter(4, asked.size())
                .setParameter(5, (long) (asked.page() - 1) * asked.size())
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[7]).longValue();
        return new AccountPage(rows.stream().map(JpaAccounts::summary).toList(), total);
    }

    Optional<AccountSummary> find(StaffId id) {
        List<?> rows = em.createNativeQuery(ACCOUNTS + "and s.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(JpaAccounts::summary).findFirst();
    }

    /** Whether an account of any council has the address. Nothing else of that account is asked. */
    boolean isTaken(String email) {
        tenancy.forSigningIn(email);
        List<?> found = em.createNativeQuery("select 1 from sign_in where email = ?1")
                .setParameter(1, email)
                .getResultList();
        tenancy.forSigningIn("");
        return !found.isEmpty();
    }

    /** Adds an account that waits for its first password. */
    StaffId add(String name, String email) {
        Number id = (Number) em.createNativeQuery("select nextval('row_id')").getSingleResult();
        run(
                "insert into staff (council, id, email, name) values (current_setting('app.council'), ?1, ?2, ?3)",
                id,
                email,
                name);
        run(
                "insert into sign_in (council, staff_id, email, password_hash) "
                        + "values (current_setting('app.council'), ?1, ?2, ?3)",
                id,
                email,
                Password.NOBODYS);
        return new StaffId(id.longValue());
    }

    /** Changes the name, if nobody changed the account since it was read. */
    boolean rename(StaffId id, int version, String name) {
        return run(
                        "update staff set name = ?3, version = version + 1 where id = ?1 and version = ?2",
                        id.value(),
                        version,
                        name)
                == 1;
    }

    /** Gives an account another address to sign in with; sessions that began before are over. */
    void readdress(StaffId id, String before, String email, Instant now) {
        run("update staff set email = ?2 where id = ?1", id.value(), email);
        run(
                "update sign_in set email = ?2, sessions_from = ?3 where staff_id = ?1",
                id.value(),
                email,
                now.atOffset(ZoneOffset.UTC));
        em.createNativeQuery("select cast(staff_renamed(?1, ?2) as text)")
                .setParameter(1, before)
                .setParameter(2, email)
                .getResultList();
    }

    void roles(StaffId id, Set<Role> roles) {
        run("delete from staff_role where staff_id = ?1", id.value());
        for (Role role : roles) {
            run(
                    "insert into staff_role (council, staff_id, role) values (current_setting('app.council'), ?1, ?2)",
                    id.value(),
                    role.name());
        }
    }

    void teams(StaffId id, Set<TeamId> teams) {
        run("delete from team_member where staff_id = ?1", id.value());
        for (TeamId team : teams) {
            run(
                    "insert into team_member (council, team_id, staff_id) values (current_setting('app.council'), ?2, ?1)",
                    id.value(),
                    team.value());
        }
    }

    void disable(StaffId id, boolean disabled) {
        run("update staff set disabled = ?2, version = version + 1 where id = ?1", id.value(), disabled);
    }

    /** Nobody knows the password from now on, and sessions that began before are over. */
    void forgetPassword(StaffId id, Instant now) {
        run(
                "update sign_in set password_hash = ?2, failures = 0, sessions_from = ?3 where staff_id = ?1",
                id.value(),
                Password.NOBODYS,
                now.atOffset(ZoneOffset.UTC));
    }

    /**
     * Whether somebody else is a system administrator and can sign in. Waits for whoever asks the same in this council, so that
     * two administrators cannot close each other's accounts at the same moment.
     */
    boolean anotherAdministratorThan(StaffId id) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('administrators of ' "
                        + "|| current_setting('app.council'), 0)) as text)")
                .getResultList();
        List<?> found = em.createNativeQuery("select 1 from staff s join staff_role r on r.council = s.council "
                        + "and r.staff_id = s.id and r.role = 'SYSTEM_ADMINISTRATOR' "
                        + "join sign_in i on i.council = s.council and i.staff_id = s.id "
                        + "where s.id <> ?1 and not s.disabled and i.password_hash <> ?2")
                .setParameter(1, id.value())
                .setParameter(2, Password.NOBODYS)
                .getResultList();
        return !found.isEmpty();
    }

    /** The council's teams, by name, closed ones among them. */
    List<TeamSummary> teams() {
        List<?> rows = em.createNativeQuery("select id, name, closed, team_in_use(id) from team order by closed, name")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TeamSummary(
                        new TeamId(((Number) row[0]).longValue()), (String) row[1], (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }

    Optional<TeamSummary> team(TeamId id) {
        return teams().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    void close(TeamId id, boolean closed) {
        run("update team set closed = ?2 where id = ?1", id.value(), closed);
    }

    boolean isTeamTaken(String name, TeamId but) {
        return !em.createNativeQuery("select 1 from team where lower(name) = lower(?1) and id <> ?2")
                .setParameter(1, name)
                .setParameter(2, but == null ? -1 : but.value())
                .getResultList()
                .isEmpty();
    }

    TeamId addTeam(String name) {
        Number id = (Number) em.createNativeQuery("select nextval('row_id')").getSingleResult();
        run("insert into team (council, id, name) values (current_setting('app.council'), ?1, ?2)", id, name);
        return new TeamId(id.longValue());
    }

    void renameTeam(TeamSummary team, String name) {
        // A child that was given to the team is known to be so by the team's name.
        em.createNativeQuery("select cast(team_renamed(?1, ?2) as text)")
                .setParameter(1, team.name())
                .setParameter(2, name)
                .getResultList();
        run("update team set name = ?2 where id = ?1", team.id().value(), name);
    }

    private int run(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    private static AccountSummary summary(Object row) {
        Object[] cell = (Object[]) row;
        return new AccountSummary(
                new StaffId(((Number) cell[0]).longValue()),
                ((Number) cell[1]).intValue(),
                (String) cell[2],
                (String) cell[3],
                roles((String) cell[4]),
                teams((String) cell[5]),
                AccountState.valueOf((String) cell[6]));
    }

    private static Set<Role> roles(String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Team> teams(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split("\n"))
                        .map(each -> each.split("=", 2))
                        .map(each -> new Team(new TeamId(Long.parseLong(each[0])), each[1]))
                        .sorted(Comparator.comparing(Team::name))
                        .toList();
    }
}
