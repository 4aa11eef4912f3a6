package kith.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.child.ChildName;
import kith.oversight.MidwayCheck;
import kith.readiness.ReadyPoint;
import kith.readiness.ReviewReadiness;
import kith.record.ChildId;
import kith.record.StaffId;
import kith.worklist.WorkGroup;

/** What stands on desks, each read in one query however long its children's history is. Row-level security keeps to the council. */
@ApplicationScoped
class JpaDesks {
    /** Short breaks are many stays that move nobody. */
    private static final String ROWS =
            """
            select c.id, c.given_name, c.family_name, c.number, t.reviewing_officer_id, t.social_worker_name,
                   t.reviewing_officer_name, t.review_booked_for, d.*, r.last_review, f.footprint_on, f.checked_on,
                   a.missed as missed_actions, o.concern_on, coalesce(w.weak, false) as weak_permanence,
                   case when t.legal_status ~ '\\mV[34]\\M' then 0 else p.placements end as placements
            from child_today t
            join child c on c.council = t.council and c.id = t.child_id
            cross join lateral (
                select min(due_on) filter (where duty in (%s)) as review_due,
                       min(due_on) filter (where duty = 'visit') as visit_due,
                       min(due_on) filter (where duty in ('permanence-plan', 'twin-track-plan')) as permanence_due,
                       min(due_on) filter (where duty = 'care-plan-update') as plan_update_due,
                       count(*) filter (where due_on < ?) as missed
                from due_date o
                where o.council = t.council and o.child_id = t.child_id and o.replaced_on is null
                  and o.outcome = 'OPEN' and o.duty <> 'retention') d
            cross join lateral (
                select max(held_on) as last_review from review h
                where h.council = t.council and h.child_id = t.child_id and h.completed_on is not null
                  and h.held_on >= (select max(from_on) from looked_after_period i
                                    where i.council = t.council and i.child_id = t.child_id)) r
            cross join lateral (
                select max(done_on) as footprint_on, max(done_on) filter (where kind = 'MIDWAY_CHECK') as checked_on
                from footprint g where g.council = t.council and g.child_id = t.child_id) f
            cross join lateral (
                select count(*) as missed from action b where b.council = t.council and b.child_id = t.child_id
                  and b.done_on is null and b.not_done_reason is null and b.due_on < ?) a
            cross join lateral (
                select count(*) as placements from placement q where q.council = t.council and q.child_id = t.child_id
                  and q.from_on <= ? and (q.to_on is null or q.to_on > ?)) p
            cross join lateral (
                select min(officer_on) as concern_on from carer_concern n where n.council = t.council and n.child_id = t.child_id
                  and n.officer_on is not null and n.closed_on is null) o
            left join lateral (
                select m.aim is not null and (m.by_on is null or m.meets_needs is not true) as weak
                from plan_part m where m.council = t.council and m.child_id = t.child_id and m.part = 'permanence'
                  and m.plan_version = (select max(v.plan_version) from plan v
                                        where v.council = t.council and v.child_id = t.child_id and v.kind = 'CARE')) w on true
            where t.looked_after
            """
                    .formatted(WorkGroup.REVIEWS.duties().stream()
                            .map(duty -> "'" + duty.code() + "'")
                            .sorted()
                            .collect(Collectors.joining(", ")));

    private static final String BY_NAME = " order by lower(c.family_name) nulls last, lower(c.given_name), c.number";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /**
     * The looked-after children, by name.
     *
     * @param officer only those of this reviewing officer; null for all
     * @param next what is made ready of each child's next review; empty where that is not asked for
     * @param own the codes of what reviewing officers themselves make ready
     */
    List<DeskRow> rows(StaffId officer, Map<ChildId, ReviewReadiness> next, Set<String> own, LocalDate today) {
        String whose = officer == null ? "" : " and t.reviewing_officer_id = ?";
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(ROWS + whose + BY_NAME)) {
            query.setObject(1, today);
            query.setObject(2, today);
            query.setObject(3, today);
            query.setObject(4, today.minusYears(1));
            if (officer != null) {
                query.setLong(5, officer.value());
            }
            try (ResultSet rows = query.executeQuery()) {
                List<DeskRow> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row(rows, next, own, today));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The desks could not be read.", e);
        }
    }

    /** Whoever has a desk, by name: reviewing officers with an open account, and whoever has children as one. */
    Map<StaffId, String> officers() {
        String sql =
                """
                select s.id, s.name from staff s
                where not s.disabled and exists (select from staff_role r where r.council = s.council and r.staff_id = s.id
                                                 and r.role = 'REVIEWING_OFFICER')
                   or exists (select from child_today t where t.council = s.council and t.reviewing_officer_id = s.id
                              and t.looked_after)
                order by s.name, s.id
                """;
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            Map<StaffId, String> officers = new LinkedHashMap<>();
            while (rows.next()) {
                officers.put(new StaffId(rows.getLong(1)), rows.getString(2));
            }
            return officers;
        } catch (SQLException e) {
            throw new IllegalStateException("The reviewing officers could not be read.", e);
        }
    }

    private static DeskRow row(ResultSet row, Map<ChildId, ReviewReadiness> next, Set<String> own, LocalDate today)
            throws SQLException {
        DeskFacts facts = new DeskFacts(
                row.getString("social_worker_name"),
                row.getString("reviewing_officer_name"),
                day(row, "visit_due"),
                day(row, "permanence_due"),
                day(row, "plan_update_due"),
                row.getInt("missed") + row.getInt("missed_actions"),
                row.getInt("placements"),
                day(row, "concern_on"),
                row.getBoolean("weak_permanence"));
        ChildId child = new ChildId(row.getLong("id"));
        ReviewReadiness ready = next.get(child);
        LocalDate lastReview = day(row, "last_review");
        LocalDate reviewDue = day(row, "review_due");
        Long officer = row.getObject("reviewing_officer_id", Long.class);
        return new DeskRow(
                child,
                ChildName.of(row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                officer == null ? null : new StaffId(officer),
                facts,
                lastReview,
                reviewDue,
                day(row, "review_booked_for"),
                ready,
                own(ready, own),
                day(row, "footprint_on"),
                MidwayCheck.of(lastReview, reviewDue, day(row, "checked_on")),
                DeskFlag.of(facts, today));
    }

    /** What the officer is to do first of what is missing. */
    private static ReadyPoint own(ReviewReadiness ready, Set<String> codes) {
        return ready == null
                ? null
                : ready.missing().stream()
                        .filter(point -> codes.contains(point.code()))
                        .findFirst()
                        .orElse(null);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
