package kith.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.access.Officer;
import kith.record.ChildId;
import kith.worklist.WorkScope;

/**
 * The SQL that reads the reviews that come with everything that was made ready for them, with its values in order. The council comes
 * from row-level security alone.
 *
 * @param text the SQL
 * @param values of its question marks
 */
record ReadinessSql(String text, List<Object> values) {
    /** A review that is due, the earliest day of it and what was done since the one before; what is held apart by a bar stands in one text. */
    private static final String REVIEWS =
            """
            with ahead as (
                select d.council, d.child_id, d.duty, d.occasion, d.due_on as ordinary_on,
                       least(d.due_on, (select min(e.due_on) from due_date e
                                        where e.council = d.council and e.child_id = d.child_id and e.replaced_on is null
                                          and e.duty = 'early-review' and e.outcome = 'OPEN')) as due_on
                from due_date d
                where d.replaced_on is null and d.outcome = 'OPEN' and d.duty in ('first-review', 'second-review', 'later-review'))
            select c.id, c.given_name, c.family_name, c.number, a.duty, a.due_on, a.due_on < a.ordinary_on, t.review_booked_for,
                   t.social_worker_name, t.reviewing_officer_name,
                   coalesce(m.name, (select min(w.name) from team_member o join team w on w.council = o.council and w.id = o.team_id
                                     where o.council = t.council and o.staff_id = t.social_worker_id)),
                   array(select p.duty || '|' || p.occasion || '|' || p.due_on from due_date p
                         where p.council = a.council and p.child_id = a.child_id and p.replaced_on is null and p.due_on is not null
                           and p.duty in ('review-talk', 'review-papers', 'review-preparation')
                           and (p.occasion = a.occasion or p.occasion like '% ' || a.occasion)),
                   array(select p.kind || '|' || p.done_on || '|' || (p.not_done is not null) from review_preparation p
                         where p.council = a.council and p.child_id = a.child_id and not p.afterwards
                           and p.done_on > coalesce((select max(r.held_on) from review r
                                                     where r.council = a.council and r.child_id = a.child_id),
                                                    (select max(l.from_on) - 1 from looked_after_period l
                                                     where l.council = a.council and l.child_id = a.child_id))
                         order by p.done_on),
                   (select max(b.booked_on) from review_booking b
                    where b.council = a.council and b.child_id = a.child_id and b.cancelled_on is null and b.held_on is null
                      and b.review <> 'REST'
                      and exists (select 1 from review_invitee i
                                  where i.council = b.council and i.child_id = b.child_id and i.booking = b.ordinal
                                    and i.invitation = 'INVITED')),
                   a.occasion
            from ahead a
            join child c on c.council = a.council and c.id = a.child_id
            join child_today t on t.council = a.council and t.child_id = a.child_id
            left join team m on m.council = t.council and m.id = t.team_id
            where true\s
            """;

    private static final String IN_ORDER = "order by coalesce(t.review_booked_for, a.due_on), a.child_id";

    /** @param until the last day on which the review is booked or due, null for all */
    static ReadinessSql of(WorkScope scope, Officer me, LocalDate until) {
        WorkScope.Children children = scope.children(me);
        List<Object> values = new ArrayList<>(children.values());
        String days = "";
        if (until != null) {
            days = "and least(t.review_booked_for, a.due_on) <= ? ";
            values.add(until);
        }
        return new ReadinessSql(REVIEWS + children.condition() + days + IN_ORDER, values);
    }

    static ReadinessSql of(ChildId child) {
        return new ReadinessSql(REVIEWS + "and a.child_id = ? " + IN_ORDER, List.of(child.value()));
    }
}
