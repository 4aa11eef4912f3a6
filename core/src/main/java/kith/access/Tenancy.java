package kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts a transaction into one council: EclipseLink adds the council to each of its statements, and the database's row
 * policies show the rows of that council only. Both last as long as the transaction. Used by the guard of steps and by
 * sign-in, by nobody else. Restricted records are hidden by the same means, see {@code V41__need_to_know.sql}.
 */
@ApplicationScoped
public class Tenancy {

    @PersistenceContext(unitName = "kith")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * From now on the transaction is in this council.
     *
     * @throws IllegalStateException if there is no transaction or it is already in another council
     */
    public void enter(String council) {
        enter(council, Map.of());
    }

    /**
     * From now on the transaction is in this officer's council and sees what this officer may: a record that is restricted
     * to others is not there. Kith itself sees every child, and so does a guest with a link, who is shown none.
     *
     * @throws IllegalStateException if there is no transaction or it is already in another council
     */
    public void enter(Officer officer) {
        if (!officer.equals(transaction.getResource(Officer.class))) {
            String staff = officer.staffId() == null
                    ? ""
                    : Long.toString(officer.staffId().value());
            enter(officer.council(), Map.of("app.staff", staff, "app.kith", seesAll(officer) ? "yes" : ""));
            transaction.putResource(Officer.class, officer);
        }
    }

    /** Kith itself; and a guest, whose link names the one row that is written to, whoever else may see it. */
    private static boolean seesAll(Officer officer) {
        return officer.is(Role.SYSTEM) || officer.is(Role.GUEST);
    }

    private void enter(String council, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        Object entered = transaction.getResource(Tenancy.class);
        if (entered != null && !council.equals(entered)) {
            throw new IllegalStateException("A transaction stays in one council.");
        }
        if (entered == null) {
            em.setProperty("kith.council", council);
            transaction.putResource(Tenancy.class, council);
            settings.put("app.council", council);
        }
        set(settings);
    }

    /** Lets the transaction see the one-time link with this hash, before a council is known. */
    public void forLink(String tokenHash) {
        set(Map.of("app.link", tokenHash));
    }

    /** Lets the transaction see how the holder of this e-mail address signs in, before a council is known. */
    public void forSigningIn(String email) {
        set(Map.of("app.signing_in", email));
    }

    /** Sets what the row policies ask for, until the transaction ends. */
    private void set(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return;
        }
        String each = String.join(", ", Collections.nCopies(settings.size(), "set_config(?, ?, true)"));
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement("select " + each)) {
            int place = 1;
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.setString(place++, setting.getKey());
                statement.setString(place++, setting.getValue());
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the council of the transaction.", e);
        }
    }
}
