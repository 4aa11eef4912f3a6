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
 * sign-in, by nobody else.
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
