package kith.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.child.ChildName;
import kith.record.ChildId;

/** Disputes of many children, read at once. Row-level security keeps to the council and to what the officer may see. */
@ApplicationScoped
class JpaDisputeList {
    private static final String DISPUTES =
            """
            select c.id, c.given_name, c.family_name, c.number, d.*, t.reviewing_officer_name,
                   (select s.owner from dispute_stage s
                    where s.council = d.council and s.child_id = d.child_id and s.dispute = d.ordinal and s.begun_on is not null
                    order by s.ordinal desc limit 1) as owner,
                   (select o.due_on from due_date o
                    where o.council = d.council and o.child_id = d.child_id and o.replaced_on is null
                      and o.duty = 'dispute-resolution' and o.occasion = 'dispute ' || d.ordinal) as due_on
            from dispute d
            join child c on c.council = d.council and c.id = d.child_id
            left join child_today t on t.council = d.council and t.child_id = d.child_id
            where (d.closed_on is null or d.closed_on >= ?) and (? or t.reviewing_officer_id = any(?))
            order by d.closed_on is not null, d.closed_on desc, d.raised_on, c.id, d.ordinal
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** @param officers only disputes about their children; null for all */
    DisputeList list(long[] officers, LocalDate today) {
        LocalDate since = today.minusYears(1);
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        Object[] among = officers == null
                ? new Object[0]
                : Arrays.stream(officers).boxed().toArray();
        try (PreparedStatement query = connection.prepareStatement(DISPUTES)) {
            query.setObject(1, since);
            query.setBoolean(2, officers == null);
            query.setArray(3, connection.createArrayOf("bigint", among));
            try (ResultSet rows = query.executeQuery()) {
                List<DisputeRow> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row(rows));
                }
                return new DisputeList(today, since, read);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The disputes could not be read.", e);
        }
    }

    private static DisputeRow row(ResultSet row) throws SQLException {
        return new DisputeRow(
                new ChildId(row.getLong("child_id")),
                ChildName.of(row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                new ChildRecord.Dispute(
                        row.getInt("ordinal"),
                        day(row, "raised_on"),
                        row.getString("raised_by"),
                        row.getString("about"),
                        row.getString("concern"),
                        row.getString("wanted"),
                        row.getString("stage"),
                        day(row, "acted_on"),
                        row.getString("action"),
                        day(row, "cafcass_on"),
                        row.getString("cafcass_why"),
                        day(row, "closed_on"),
                        row.getString("outcome"),
                        row.getString("outcome_words")),
                row.getString("owner"),
                row.getString("reviewing_officer_name"),
                day(row, "due_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
