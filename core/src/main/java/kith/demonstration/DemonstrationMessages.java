package kith.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Puts into the inboxes of a council what Kith would have told its staff of the last weeks, from the records themselves: reviews
 * that were booked, visits that were asked for, children who were given to somebody. What is older is read.
 */
final class DemonstrationMessages {
    private static final int DAYS = 60;
    private static final int DAYS_UNREAD = 21;

    /** The values of the sentence are one or two: who and when. */
    private static final String TELL =
            """
            insert into message (council, id, staff_id, kind, child_id, row_id, what, told_at, told_by, read_at)
            select c.council, nextval('row_id'), s.id, c.kind, c.child_id, c.row_id,
                   jsonb_build_object('key', c.key, 'values', case when c.who is null then jsonb_build_array(c.day)
                       else jsonb_build_array(c.who, c.day) end),
                   c.told_on + time '10:05', coalesce(c.told_by, 'Kith'), case when c.told_on < ?::date - ? then c.told_on + time '16:30' end
            from (
                select b.council, 'REVIEW' as kind, b.child_id, b.id as row_id, 'reason.booking' as key, null as who,
                       jsonb_build_object('date', b.meets_on) as day, b.booked_on as told_on, b.booked_by as told_by
                from review_booking b where b.cancelled_on is null and b.held_on is null
                union all
                select v.council, 'VISIT', v.child_id, v.id,
                       case when v.notice then 'message.visit.concern' else 'message.visit.asked' end, null,
                       jsonb_build_object('date', v.requested_on), v.requested_on, null
                from visit_request v
                union all
                select a.council, 'ALLOCATION', a.child_id, null,
                       case a.role when 'SOCIAL_WORKER' then 'message.allocated.worker' else 'message.allocated.officer' end,
                       coalesce(a.worker_name, a.worker_ref), jsonb_build_object('date', a.from_on), a.from_on, null
                from allocation a where a.to_on is null and a.role in ('SOCIAL_WORKER', 'REVIEWING_OFFICER')) c
            join child_today t on t.council = c.council and t.child_id = c.child_id
            join staff s on s.council = c.council and s.id in (t.social_worker_id, t.reviewing_officer_id)
            where c.told_on between ?::date - ? and ?::date and s.name is distinct from c.told_by
            """;

    private final Connection owner;
    private final LocalDate today;

    DemonstrationMessages(Connection owner, LocalDate today) {
        this.owner = owner;
        this.today = today;
    }

    /** Tells them, once. The connection stands in the council. */
    void tell() throws SQLException {
        if (told()) {
            return;
        }
        try (PreparedStatement insert = owner.prepareStatement(TELL)) {
            insert.setObject(1, today);
            insert.setInt(2, DAYS_UNREAD);
            insert.setObject(3, today);
            insert.setInt(4, DAYS);
            insert.setObject(5, today);
            insert.executeUpdate();
        }
    }

    private boolean told() throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from message limit 1")) {
            return query.executeQuery().next();
        }
    }
}
