package kith.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Saving 42 fields of a plan as the plainest Faces page would: one insert, no check, no trail, no version. Only measurements deploy it. */
@Named
@RequestScoped
public class PlainPlanSave {

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource database;

    private String child;
    private String number;
    private final Map<Object, String> fields = new LinkedHashMap<>();

    /** Inserts the part and goes on to another page, as every form does. */
    public void save() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement enter =
                            connection.prepareStatement("select set_config('app.council', 'northshire', true)");
                    PreparedStatement part = connection.prepareStatement(
                            "insert into plan_part (council, id, child_id, plan_version, part, said, arrangements)"
                                    + " values ('northshire', nextval('row_id'), ?, ?, 'plain', ?, ?)")) {
                enter.execute();
                part.setLong(1, Long.parseLong(child));
                part.setInt(2, Integer.parseInt(number));
                part.setString(3, fields.values().iterator().next());
                part.setString(4, String.join("\n", fields.values()));
                part.executeUpdate();
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Map<Object, String> getFields() {
        return fields;
    }
}
