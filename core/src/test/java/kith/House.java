package kith;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Role;
import kith.access.TeamId;
import kith.careplan.PlanReopened;
import kith.child.CaseChanged;
import kith.council.CouncilCalendar;
import kith.council.CouncilSettings;
import kith.council.InstalledPlugins;
import kith.record.StaffId;
import org.flywaydb.core.Flyway;

/**
 * The real PostgreSQL with the real schema, and the rooms' stores on it without a server: each {@link #as} is one transaction
 * of one officer in that officer's council, as the guard of steps makes it. Started once a test run.
 */
public final class House {
    /** The Monday on which every test on the database takes place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final House THE_HOUSE = new House();

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> atWork = new ThreadLocal<>();
    private final ThreadLocal<Integer> questions = ThreadLocal.withInitial(() -> 0);
    private final ThreadLocal<Map<Object, Object>> kept = ThreadLocal.withInitial(HashMap::new);
    private final Map<Class<?>, Object> furniture = new HashMap<>();

    private House() {
        System.setProperty("kith.today", TODAY.toString());
        try {
            postgres = EmbeddedPostgres.builder().start();
            layOut();
        } catch (Exception e) {
            throw new IllegalStateException("No PostgreSQL for the tests", e);
        }
        factory = Persistence.createEntityManagerFactory("kith", properties());
        furniture.put(CurrentOfficer.class, new CurrentOfficer());
        furniture.put(InstalledPlugins.class, InstalledPlugins.only(new PlumshirePlugin()));
    }

    public static House open() {
        return THE_HOUSE;
    }

    /** A connection of the role that owns the schema. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "kith_owner", "owner");
    }

    /** Adds a council that no other test uses. */
    public void council(String code) {
        sql("insert into council (code, name, nation) values ('" + code + "', '" + code + "', 'england')");
    }

    /** Adds the council of {@link PlumshirePlugin}, once for all tests that work there. */
    public void plumshire() {
        sql("insert into council (code, name, nation) values ('" + PlumshirePlugin.COUNCIL
                + "', 'Plumshire', 'england') on conflict do nothing");
    }

    /** Runs SQL as the owner of the schema in a council, such as adding staff. */
    public void sql(String council, String... statements) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.council', '" + council + "', true)");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) {
        sql("", statement);
    }

    /** A member of staff at work. */
    public static Officer officer(String council, Role role, long staffId, long... teams) {
        Set<TeamId> ids = new java.util.HashSet<>();
        for (long team : teams) {
            ids.add(new TeamId(team));
        }
        return new Officer(new StaffId(staffId), "Officer " + staffId, council, Set.of(role), ids);
    }

    /** Kith itself at work in a council. */
    public <T> T as(String council, Callable<T> work) {
        return as(Officer.system(council), work);
    }

    /** One transaction of an officer. */
    public <T> T as(Officer officer, Callable<T> work) {
        EntityManager entities = factory.createEntityManager(Map.of("kith.council", officer.council()));
        atWork.set(entities);
        questions.set(0);
        kept.set(new HashMap<>());
        the(CurrentOfficer.class).set(officer);
        entities.getTransaction().begin();
        try {
            enter(entities, officer);
            T answer = work.call();
            entities.getTransaction().commit();
            return answer;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
            atWork.remove();
        }
    }

    /** How often the database was asked in this transaction so far. */
    public int questions() {
        return questions.get();
    }

    /** The one instance of a class of the rooms, with everything it is given in the server. */
    public synchronized <T> T the(Class<T> type) {
        Object found = furniture.get(type);
        if (found == null) {
            found = make(implementation(type));
            furniture.put(type, found);
        }
        return type.cast(found);
    }

    private static Class<?> implementation(Class<?> type) {
        try {
            if (type == CouncilSettings.class) {
                return Class.forName("kith.setting.JpaSettings");
            }
            if (type == CouncilCalendar.class) {
                return Class.forName("kith.calendar.JpaCalendar");
            }
            return type.isInterface() ? Class.forName(type.getPackageName() + ".Jpa" + type.getSimpleName()) : type;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Nothing keeps " + type, e);
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object made = constructor.newInstance();
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    furnish(made, field);
                }
            }
            return made;
        } catch (InvocationTargetException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException e) {
            throw new IllegalStateException("Could not make " + type, e);
        }
    }

    private void furnish(Object made, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.getType() == Event.class) {
            field.set(made, changes());
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(made, the(field.getType()));
        } else if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(made, entities());
        } else if (field.getType() == TransactionSynchronizationRegistry.class) {
            field.set(made, transaction());
        }
    }

    /** What the server keeps with a transaction. */
    private TransactionSynchronizationRegistry transaction() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                House.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> method.getName().equals("getResource")
                        ? kept.get().get(arguments[0])
                        : kept.get().put(arguments[0], arguments[1]));
    }

    /** Tells that a case changed, inside {@link #as}. */
    public void fire(CaseChanged event) {
        changes().fire(event);
    }

    /** Takes a changed case to the worklist, and a reopened plan to its actions, at once, as the server does. */
    @SuppressWarnings("unchecked")
    private Event<CaseChanged> changes() {
        return (Event<CaseChanged>) Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    boolean reopened = arguments[0] instanceof PlanReopened;
                    Class<?> listener =
                            Class.forName(reopened ? "kith.planning.PlanActions" : "kith.worklist.Recalculation");
                    Method changed =
                            listener.getDeclaredMethod(reopened ? "reopened" : "changed", arguments[0].getClass());
                    changed.setAccessible(true);
                    try {
                        return changed.invoke(the(listener), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (Set.of("createQuery", "createNamedQuery", "find", "unwrap")
                            .contains(method.getName())) {
                        questions.set(questions.get() + 1);
                    }
                    try {
                        return method.invoke(atWork.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void enter(EntityManager entities, Officer officer) throws SQLException {
        try (PreparedStatement statement =
                entities.unwrap(Connection.class).prepareStatement("select enter_council(?, ?, ?)")) {
            statement.setString(1, officer.council());
            statement.setString(
                    2,
                    officer.staffId() == null
                            ? ""
                            : String.valueOf(officer.staffId().value()));
            statement.setString(3, officer.is(Role.SYSTEM) || officer.is(Role.GUEST) ? "yes" : "");
            statement.execute();
        }
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/kith";
    }

    private Map<String, String> properties() {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "jakarta.persistence.jdbc.url", url(),
                "jakarta.persistence.jdbc.user", "kith_app",
                "jakarta.persistence.jdbc.password", "app",
                "eclipselink.weaving", "false");
    }

    private void layOut() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role kith_owner login password 'owner'");
            statement.execute("create role kith_app login password 'app'");
            statement.execute("create database kith owner kith_owner");
        }
        Flyway.configure()
                .dataSource(url(), "kith_owner", "owner")
                .placeholders(Map.of("app", "kith_app"))
                .load()
                .migrate();
    }
}
