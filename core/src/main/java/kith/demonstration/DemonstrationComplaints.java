package kith.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps a few complaints of a council: about children, and standing alone. They travel in no package, therefore they come beside it. */
final class DemonstrationComplaints {
    private static final String KEEP =
            "insert into complaint (council, id, child_id, received_on, complainant, name, contact, about, "
                    + "wants, advocate_offered, handler, acknowledged_on, answered_on, outcome, answer, recorded_by) values "
                    + "(current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection owner;
    private final String officer;
    private final LocalDate today;

    DemonstrationComplaints(Connection owner, DemonstrationCouncil council, LocalDate today) {
        this.owner = owner;
        this.officer =
                DemonstrationStaff.of(council).with("REVIEWING_OFFICER").get(0).name();
        this.today = today;
    }

    /** Keeps them, once. The connection stands in the council. */
    void keep() throws SQLException {
        if (kept()) {
            return;
        }
        List<Long> children = children();
        keep(
                null,
                12,
                "ADULT",
                "Bernard Low",
                "I was promised a call back about fostering in the summer.",
                "A call.",
                false);
        keep(null, 70, "CARE_LEAVER", "Shanice Bell", "My file came with pages missing.", "The whole file.", true);
        if (children.size() == 2) {
            keep(
                    children.get(0),
                    6,
                    "CHILD",
                    "Told through an advocate",
                    "My visits were stopped and nobody asked me.",
                    "My visits back.",
                    false);
            keep(
                    children.get(1),
                    95,
                    "PARENT",
                    "Known to the worker",
                    "I heard of the review a day before it.",
                    "Two weeks’ notice.",
                    true);
        }
    }

    private void keep(
            Long child, int daysAgo, String complainant, String name, String about, String wants, boolean answered)
            throws SQLException {
        LocalDate received = today.minusDays(daysAgo);
        try (PreparedStatement row = owner.prepareStatement(KEEP)) {
            row.setObject(1, child, Types.BIGINT);
            row.setObject(2, received);
            row.setString(3, complainant);
            row.setString(4, name);
            row.setString(5, "By letter");
            row.setString(6, about);
            row.setString(7, wants);
            row.setBoolean(8, complainant.equals("CHILD") || complainant.equals("CARE_LEAVER"));
            row.setString(9, officer);
            row.setObject(10, received.plusDays(2));
            row.setObject(11, answered ? received.plusDays(12) : null, Types.DATE);
            row.setString(12, answered ? "UPHELD" : null);
            row.setString(13, answered ? "You are right, and we are sorry. It has been put right." : null);
            row.setString(14, officer);
            row.executeUpdate();
        }
    }

    private boolean kept() throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from complaint limit 1")) {
            return query.executeQuery().next();
        }
    }

    private List<Long> children() throws SQLException {
        String some =
                "select child_id from child_today where looked_after and reviewing_officer_id is not null order by child_id limit 2";
        try (PreparedStatement query = owner.prepareStatement(some);
                var rows = query.executeQuery()) {
            List<Long> children = new ArrayList<>();
            while (rows.next()) {
                children.add(rows.getLong(1));
            }
            return children;
        }
    }
}
