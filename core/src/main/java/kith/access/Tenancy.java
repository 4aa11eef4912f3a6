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
        Object entered = transaction.getResource(Tenancy.class);
        if (council.equals(entered)) {
            return;
        }
        if (entered != null) {
            throw new IllegalStateException("A transaction stays in one council.");
        }
        em.setProperty("kith.council", council);
        set("app.council", council);
        transaction.putResource(Tenancy.class, council);
    }

    /**
     * From now on the transaction is in this officer's council and sees what this officer may: a record that is restricted
     * to others is not there. Kith itself sees every child.
     *
     * @throws IllegalStateException if there is no transaction or it is already in another council
     */
    public void enter(Officer officer) {
        enter(officer.council());
        if (!officer.equals(transaction.getResource(Officer.class))) {
            set(
                    "app.staff",
                    officer.staffId() == null
                            ? ""
                            : Long.toString(officer.staffId().value()));
            set("app.kith", officer.is(Role.SYSTEM) ? "yes" : "");
            transaction.putResource(Officer.class, officer);
        }
    }

    /** Lets the transaction see the one-time link with this hash, before a council is known. */
    public void forLink(String tokenHash) {
        set("app.link", tokenHash);
    }

    /** Lets the transaction see how the holder of this e-mail address signs in, before a council is known. */
    public void forSigningIn(String email) {
        set("app.signing_in", email);
    }

    /** Sets what the row policies ask for, until the transaction ends. */
    private void set(String name, String value) {
        try (PreparedStatement statement =
                em.unwrap(Connection.class).prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the council of the transaction.", e);
        }
    }
}
