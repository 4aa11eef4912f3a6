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

/** A reviewing officer's desk as the plainest program would give it: one query, no pages, no roles, no trail. Only measurements deploy it. */
@WebServlet("/plain-desk")
public class PlainDeskServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /**
     * The same facts as a desk: what is due, what is late, what is made ready, who was asked, the last review, the log,
     * actions, placements and carers' concerns of each child.
     */
    static final String QUERY =
            """
            select c.given_name, c.family_name, c.number, t.social_worker_name, t.review_booked_for,
                   d.review_due, d.visit_due, d.permanence_due, d.missed, d.missing, d.next_due, r.last_review, f.checked_on,
                   a.missed as missed_actions, p.placements, m.made_ready, b.invited, b.written, b.answered, k.concern_on
            from child_today t join child c on c.council = t.council and c.id = t.child_id
            cross join lateral (
                select min(due_on) filter (where duty in ('first-review', 'second-review', 'later-review')) as review_due,
                       min(due_on) filter (where duty = 'visit') as visit_due,
                       min(due_on) filter (where duty = 'permanence-plan') as permanence_due,
                       count(*) filter (where due_on < ?) as missed,
                       count(*) filter (where duty in ('review-talk', 'review-papers', 'review-preparation')) as missing,
                       min(due_on) filter (where duty = 'review-talk') as next_due
                from due_date o where o.council = t.council and o.child_id = t.child_id and o.replaced_on is null
                  and o.outcome = 'OPEN' and o.duty <> 'retention') d
            cross join lateral (select max(held_on) as last_review from review h
                where h.council = t.council and h.child_id = t.child_id and h.completed_on is not null) r
            cross join lateral (select max(done_on) as checked_on from footprint g
                where g.council = t.council and g.child_id = t.child_id and g.kind = 'MIDWAY_CHECK') f
            cross join lateral (select count(*) as missed from action b where b.council = t.council
                and b.child_id = t.child_id and b.done_on is null and b.not_done_reason is null and b.due_on < ?) a
            cross join lateral (select count(*) as placements from placement q where q.council = t.council
                and q.child_id = t.child_id and q.from_on <= ? and (q.to_on is null or q.to_on > ?)) p
            cross join lateral (select array_agg(kind || ' ' || done_on) as made_ready from review_preparation n
                where n.council = t.council and n.child_id = t.child_id and not n.afterwards
                and n.done_on > coalesce(r.last_review, date '1900-01-01')) m
            cross join lateral (select count(*) as invited, count(w.asked_on) as written, count(w.received_on) as answered
                from review_booking g
                join review_invitee i on i.council = g.council and i.child_id = g.child_id and i.booking = g.ordinal
                left join review_contribution w on w.council = i.council and w.child_id = i.child_id
                    and w.booking = i.booking and w.part = i.part and w.name = i.name
                where g.council = t.council and g.child_id = t.child_id and g.cancelled_on is null and g.held_on is null) b
            cross join lateral (select min(officer_on) as concern_on from carer_concern z where z.council = t.council
                and z.child_id = t.child_id and z.officer_on is not null and z.closed_on is null) k
            where t.looked_after and t.reviewing_officer_id = ? order by d.review_due
            """;

    @Resource(lookup = "java:app/jdbc/kith")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        var today = LocalDate.parse(request.getParameter("today"));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            enter(connection, request.getParameter("council"));
            try (PreparedStatement query = connection.prepareStatement(QUERY)) {
                query.setObject(1, today);
                query.setObject(2, today);
                query.setObject(3, today);
                query.setObject(4, today.minusYears(1));
                query.setLong(5, Long.parseLong(request.getParameter("officer")));
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
        page.print("<!DOCTYPE html><html lang='en'><title>Desk</title><table>");
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
