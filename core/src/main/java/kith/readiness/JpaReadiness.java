package kith.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.child.ChildName;
import kith.duedate.WorkingDays;
import kith.duty.DutyCode;
import kith.duty.Readying;
import kith.readiness.ReadyPoint.Answers;
import kith.readiness.ReadyPoint.Done;
import kith.record.ChildId;
import kith.worklist.WorkValues;

/** Reads reviews that come with what was made ready for them, in one query. */
@ApplicationScoped
class JpaReadiness {
    private static final Map<String, String> OF_LAW =
            Map.of("review-talk", Readying.TALK.code(), "review-papers", Readying.PAPERS.code());

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    List<ReviewReadiness> read(ReadinessSql sql, LocalDate today, WorkingDays days) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(sql.text())) {
            WorkValues.set(query, sql.values());
            try (ResultSet rows = query.executeQuery()) {
                List<ReviewReadiness> reviews = new ArrayList<>();
                while (rows.next()) {
                    reviews.add(review(rows, today, days));
                }
                return reviews;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("How far reviews are made ready could not be read.", e);
        }
    }

    private static ReviewReadiness review(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
        LocalDate dueOn = row.getObject(6, LocalDate.class);
        LocalDate bookedFor = row.getObject(8, LocalDate.class);
        Readied readied = new Readied(
                bookedFor == null ? dueOn : bookedFor, asked(row), duties(texts(row, 12)), done(texts(row, 13)));
        return new ReviewReadiness(
                new ChildId(row.getLong(1)),
                ChildName.of(row.getString(2), row.getString(3)),
                row.getString(4),
                DutyCode.of(row.getString(5)),
                row.getString("occasion"),
                dueOn,
                row.getBoolean(7),
                bookedFor,
                row.getString(9),
                row.getString(10),
                row.getString(11),
                readied.points(days),
                today);
    }

    /** Null while no review is booked. */
    private static Asked asked(ResultSet row) throws SQLException {
        LocalDate bookedOn = row.getObject("booked_on", LocalDate.class);
        return bookedOn == null
                ? null
                : new Asked(
                        bookedOn,
                        row.getInt("invited"),
                        row.getInt("unwritten"),
                        row.getObject("written_on", LocalDate.class),
                        new Answers(row.getInt("asked"), row.getInt("answered"), row.getInt("to_chase")),
                        row.getObject("answered_on", LocalDate.class));
    }

    private static String[] texts(ResultSet row, int column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    /** An item of the council's own is named by its occasion. */
    private static Map<String, LocalDate> duties(String[] texts) {
        Map<String, LocalDate> duties = new LinkedHashMap<>();
        for (String text : texts) {
            String[] parts = text.split("\\|");
            String code = OF_LAW.getOrDefault(parts[0], parts[1].substring(0, parts[1].indexOf(' ')));
            duties.put(code, LocalDate.parse(parts[2]));
        }
        return duties;
    }

    /** The first of each kind counts. */
    private static Map<String, Done> done(String[] texts) {
        Map<String, Done> done = new HashMap<>();
        for (String text : texts) {
            String[] parts = text.split("\\|");
            done.putIfAbsent(parts[0], new Done(LocalDate.parse(parts[1]), Boolean.parseBoolean(parts[2])));
        }
        return done;
    }
}
