package kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

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
        if (!council.equals(transaction.getResource(Tenancy.class))) {
            enter(council, "", "");
        }
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
            enter(officer.council(), staff, seesAll(officer) ? "yes" : "");
            transaction.putResource(Officer.class, officer);
        }
    }

    /** Kith itself; and a guest, whose link names the one row that is written to, whoever else may see it. */
    private static boolean seesAll(Officer officer) {
        return officer.is(Role.SYSTEM) || officer.is(Role.GUEST);
    }

    private void enter(String council, String staff, String kith) {
        Object entered = transaction.getResource(Tenancy.class);
        if (entered != null && !council.equals(entered)) {
            throw new IllegalStateException("A transaction stays in one council.");
        }
        if (entered == null) {
            em.setProperty("kith.council", council);
            transaction.putResource(Tenancy.class, council);
        }
        ask("select enter_council(?, ?, ?)", council, staff, kith);
    }

    /** Lets the transaction see the one-time link with this hash, before a council is known. */
    public void forLink(String tokenHash) {
        ask("select set_config('app.link', ?, true)", tokenHash);
    }

    /** Lets the transaction see how the holder of this e-mail address signs in, before a council is known. */
    public void forSigningIn(String email) {
        ask("select set_config('app.signing_in', ?, true)", email);
    }

    /** Sets what the row policies ask for, until the transaction ends. */
    private void ask(String sql, String... settings) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (int place = 1; place <= settings.length; place++) {
                statement.setString(place, settings[place - 1]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the council of the transaction.", e);
        }
    }
}
