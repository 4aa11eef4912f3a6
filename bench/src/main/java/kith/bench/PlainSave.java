package kith.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Saving a visit as the plainest Faces page would: one insert, no check, no trail, no due date. Only measurements deploy it. */
@Named
@RequestScoped
public class PlainSave {

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource database;

    private String child;
    private String visitedOn;
    private String visitor;
    private String account;

    /** Inserts the visit and goes on to another page, as every form does. */
    public void save() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement enter =
                            connection.prepareStatement("select set_config('app.council', 'northshire', true)");
                    PreparedStatement visit = connection.prepareStatement(
                            "insert into visit (council, id, child_id, visited_on, seen, alone, visitor, account)"
                                    + " values ('northshire', nextval('row_id'), ?, ?, true, true, ?, ?)")) {
                enter.execute();
                visit.setLong(1, Long.parseLong(child));
                visit.setObject(2, LocalDate.parse(visitedOn));
                visit.setString(3, visitor);
                visit.setString(4, account);
                visit.executeUpdate();
            }
            connection.commit();
        }
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", "/about");
        FacesContext.getCurrentInstance().responseComplete();
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
    }

    public String getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(String visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getVisitor() {
        return visitor;
    }

    public void setVisitor(String visitor) {
        this.visitor = visitor;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
