package kith.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.child.ChildName;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/** The rows of {@code complaint}. Row-level security keeps to the council and hides what is about a restricted child. */
@ApplicationScoped
class JpaComplaints implements Complaints {
    private static final String COLUMNS =
            "child_id, received_on, complainant, name, contact, about, wants, review_held_on, "
                    + "advocate_offered, handler, acknowledged_on, answered_on, outcome, answer, recorded_by";

    private static final String SELECT = "select m.*, c.given_name, c.family_name, c.number from complaint m "
            + "left join child c on c.council = m.council and c.id = m.child_id ";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    Optional<ComplaintRow> find(ComplaintId id) {
        return select("where m.id = ?", id.value()).stream().findFirst();
    }

    /** The open ones, the oldest first, then those answered since a day, latest first. */
    List<ComplaintRow> since(LocalDate day) {
        return select(
                "where m.answered_on is null or m.answered_on >= ? "
                        + "order by m.answered_on is not null, m.answered_on desc, m.received_on, m.id",
                day);
    }

    @Override
    public List<ComplaintRow> about(ChildId child) {
        return select("where m.child_id = ? order by m.received_on desc, m.id desc", child.value());
    }

    long add(Complaint said) {
        String sql = "insert into complaint (council, id, " + COLUMNS + ") values (current_setting('app.council'), "
                + "nextval('row_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id";
        try (PreparedStatement row = connection().prepareStatement(sql)) {
            fill(row, said);
            try (ResultSet id = row.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The complaint could not be kept.", e);
        }
    }

    /**
     * Corrects a complaint; what it said before is kept.
     *
     * @throws ChangedMeanwhile if it has another version by now
     */
    void correct(ComplaintId id, Seen seen, Complaint said, Correction correction) {
        String sql = "insert into earlier_complaint (council, id, complaint_id, child_id, said, why, staff_name, at) "
                + "select m.council, nextval('row_id'), m.id, m.child_id, to_jsonb(m) - 'council', ?, ?, ? "
                + "from complaint m where m.id = ?";
        try (PreparedStatement earlier = connection().prepareStatement(sql)) {
            earlier.setString(1, correction.why());
            earlier.setString(2, correction.byName());
            earlier.setObject(3, correction.at().atOffset(ZoneOffset.UTC));
            earlier.setLong(4, id.value());
            earlier.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What the complaint said before could not be kept.", e);
        }
        goOn(id, seen, said);
    }

    /**
     * Changes a complaint because it went on.
     *
     * @throws ChangedMeanwhile if it has another version by now
     */
    void goOn(ComplaintId id, Seen seen, Complaint said) {
        String sql = "update complaint set (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), "
                + "version = version + 1 where id = ? and version = ?";
        try (PreparedStatement row = connection().prepareStatement(sql)) {
            int next = fill(row, said);
            row.setLong(next, id.value());
            row.setInt(next + 1, seen.version());
            if (row.executeUpdate() == 0) {
                throw new ChangedMeanwhile(find(id).map(ComplaintRow::held).orElse(null));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The complaint could not be changed.", e);
        }
    }

    /** What a complaint was about before it was corrected, latest first. */
    List<EarlierComplaint> earlier(ComplaintId id) {
        String sql = "select said ->> 'about', why, staff_name, at from earlier_complaint where complaint_id = ? "
                + "order by at desc, id desc";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setLong(1, id.value());
            try (ResultSet rows = query.executeQuery()) {
                List<EarlierComplaint> earlier = new ArrayList<>();
                while (rows.next()) {
                    earlier.add(new EarlierComplaint(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
                return earlier;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What the complaint said before could not be read.", e);
        }
    }

    private List<ComplaintRow> select(String which, Object value) {
        try (PreparedStatement query = connection().prepareStatement(SELECT + which)) {
            query.setObject(1, value);
            try (ResultSet rows = query.executeQuery()) {
                List<ComplaintRow> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The complaints could not be read.", e);
        }
    }

    private static int fill(PreparedStatement row, Complaint said) throws SQLException {
        Object[] values = {
            said.receivedOn(),
            said.complainant().name(),
            said.name(),
            said.contact(),
            said.about(),
            said.wants(),
            said.reviewHeldOn(),
            said.advocateOffered(),
            said.handler(),
            said.acknowledgedOn(),
            said.answeredOn(),
            said.outcome() == null ? null : said.outcome().name(),
            said.answer(),
            said.recordedBy()
        };
        row.setObject(1, said.child() == null ? null : said.child().value(), Types.BIGINT);
        for (int at = 0; at < values.length; at++) {
            row.setObject(at + 2, values[at]);
        }
        return values.length + 2;
    }

    private static ComplaintRow row(ResultSet row) throws SQLException {
        Long child = row.getObject("child_id", Long.class);
        String outcome = row.getString("outcome");
        Complaint said = new Complaint(
                child == null ? null : new ChildId(child),
                day(row, "received_on"),
                Complaint.Complainant.valueOf(row.getString("complainant")),
                row.getString("name"),
                row.getString("contact"),
                row.getString("about"),
                row.getString("wants"),
                day(row, "review_held_on"),
                row.getBoolean("advocate_offered"),
                row.getString("handler"),
                day(row, "acknowledged_on"),
                day(row, "answered_on"),
                outcome == null ? null : Complaint.Outcome.valueOf(outcome),
                row.getString("answer"),
                row.getString("recorded_by"));
        return new ComplaintRow(
                new Held<>(row.getLong("id"), row.getInt("version"), said),
                ChildName.of(row.getString("given_name"), row.getString("family_name")),
                row.getString("number"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private Connection connection() {
        entities.flush();
        return entities.unwrap(Connection.class);
    }
}
