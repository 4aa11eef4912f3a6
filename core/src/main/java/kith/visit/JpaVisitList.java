package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.record.ChildId;

@ApplicationScoped
class JpaVisitList implements VisitList {
    private static final String PAGE =
            """
            with line as (
                select case when seen then 'MADE' else 'ATTEMPTED' end as kind, id, visited_on as on_day, null as at_time,
                       visitor, alone, case when seen then not_alone_reason else not_seen_reason end as reason,
                       left(account, 240) as account, concern is not null as concern
                from visit where child_id = ?
                union all
                select case when cancelled_reason is null then 'PLANNED' else 'CANCELLED' end, id, planned_on, at_time,
                       visitor, null, cancelled_reason, null, false
                from planned_visit where child_id = ? and visited_on is null)
            select line.*, count(*) over () as total from line
            where kind = ? or ? is null and kind <> 'PLANNED'
            order by on_day desc, at_time desc nulls last, id desc limit ? offset ?
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public Page page(ChildId child, VisitLine.Kind kind, int first, int most) {
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(PAGE)) {
            query.setLong(1, child.value());
            query.setLong(2, child.value());
            query.setString(3, kind == null ? null : kind.name());
            query.setString(4, kind == null ? null : kind.name());
            query.setInt(5, most);
            query.setInt(6, first);
            try (ResultSet rows = query.executeQuery()) {
                List<VisitLine> lines = new ArrayList<>();
                long total = 0;
                while (rows.next()) {
                    lines.add(line(rows));
                    total = rows.getLong("total");
                }
                return new Page(lines, total);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The visits could not be read.", e);
        }
    }

    private static VisitLine line(ResultSet row) throws SQLException {
        return new VisitLine(
                VisitLine.Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getObject("on_day", LocalDate.class),
                row.getString("at_time"),
                row.getString("visitor"),
                (Boolean) row.getObject("alone"),
                row.getString("reason"),
                row.getString("account"),
                row.getBoolean("concern"));
    }
}
