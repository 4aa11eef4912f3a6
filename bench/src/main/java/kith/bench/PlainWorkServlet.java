package kith.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** My work as the plainest program would give it: one query, no pages, no roles, no trail. Only measurements deploy it. */
@WebServlet("/plain-work")
public class PlainWorkServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** The same facts as My work of a team: the counts, what needs attention, the first 25 rows. */
    static final String QUERY =
            """
            with work as (
                select d.id, d.child_id, d.duty, d.occasion, d.due_on, d.plan_by, d.explanation,
                       case when d.outcome <> 'OPEN' then d.outcome when d.due_on < ? then 'OVERDUE'
                            when d.due_on <= ? then 'DUE_SOON' else 'NOT_DUE' end as state,
                       t.social_worker_name, t.reviewing_officer_name, t.placement_type, t.place_name
                from due_date d join child_today t on t.council = d.council and t.child_id = d.child_id
                where d.replaced_on is null and d.outcome in ('OPEN', 'ON_HOLD', 'NOT_KNOWN') and d.duty <> 'retention'
                  and (t.social_worker_id in (select staff_id from team_member where team_id = ?)
                       or t.reviewing_officer_id in (select staff_id from team_member where team_id = ?)))
            , counts as (
                select count(*) filter (where state = 'OVERDUE'), count(*) filter (where state = 'DUE_SOON'),
                       count(*) filter (where state = 'ON_HOLD'), count(*) filter (where state = 'NOT_KNOWN'),
                       count(distinct child_id) from work)
            , shown as (
                (select 1 as part, w.* from work w where state = 'OVERDUE' order by due_on limit 5)
                union all
                (select 2, w.* from work w where state <> 'NOT_KNOWN' order by due_on, child_id limit 25))
            select k.*, s.*, c.given_name, c.family_name, c.number
            from counts k, shown s join child c on c.id = s.child_id order by s.part, s.due_on
            """;

    @Resource(lookup = "java:app/jdbc/kith")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        var today = LocalDate.parse(request.getParameter("today"));
        long team = Long.parseLong(request.getParameter("team"));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            enter(connection, request.getParameter("council"));
            try (PreparedStatement query = connection.prepareStatement(QUERY)) {
                query.setObject(1, today);
                query.setObject(2, today.plusDays(21));
                query.setLong(3, team);
                query.setLong(4, team);
                try (ResultSet rows = query.executeQuery()) {
                    write(rows, response.getWriter());
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void enter(Connection connection, String council) throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement("select set_config('app.council', ?, true)")) {
            enter.setString(1, council);
            enter.execute();
        }
    }

    private static void write(ResultSet rows, PrintWriter page) throws SQLException {
        page.print("<!DOCTYPE html><html lang='en'><title>Work</title><table>");
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            page.print("<tr>");
            for (int column = 1; column <= columns; column++) {
                page.print("<td>" + rows.getString(column) + "</td>");
            }
            page.print("</tr>");
        }
        page.print("</table></html>");
    }
}
