package kith.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.access.Officer;
import kith.booking.ContributionState;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.record.StaffId;
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
                   k.booked_on, k.invited, k.unwritten, k.written_on, k.asked, k.answered, k.to_chase, k.answered_on,
                   a.occasion
            from ahead a
            join child c on c.council = a.council and c.id = a.child_id
            join child_today t on t.council = a.council and t.child_id = a.child_id
            left join lateral (
                select b.booked_on, count(*) filter (where i.invitation = 'INVITED') as invited,
                       count(*) filter (where i.invitation = 'INVITED' and i.outside and n.received_on is null
                                          and n.for_day is distinct from b.meets_on) as unwritten,
                       max(n.asked_on) filter (where i.invitation = 'INVITED') as written_on,
                       count(*) filter (where i.outside) as asked, count(n.received_on) as answered,
                       count(*) filter (where n.for_day = b.meets_on and n.received_on is null and n.chased_on is null
                                          and n.asked_on < ? and b.meets_on <= ?) as to_chase,
                       max(n.received_on) as answered_on
                from review_booking b
                cross join lateral (
                    select v.*, v.name is not null and v.part <> all(?) as outside from review_invitee v
                    where v.council = b.council and v.child_id = b.child_id and v.booking = b.ordinal
                      and v.invitation <> 'NOT_INVITED') i
                left join review_contribution n on n.council = b.council and n.child_id = b.child_id
                    and n.booking = b.ordinal and n.part = i.part and n.name = i.name
                where b.council = a.council and b.child_id = a.child_id and b.cancelled_on is null and b.held_on is null
                  and b.review <> 'REST'
                group by b.ordinal, b.booked_on order by b.ordinal desc limit 1) k on true
            left join team m on m.council = t.council and m.id = t.team_id
            where true\s
            """;

    private static final String IN_ORDER = "order by coalesce(t.review_booked_for, a.due_on), a.child_id";

    /** Who is not written to. */
    private static final List<String> STAFF = Stream.of(Participant.values())
            .filter(Participant::isStaff)
            .map(Participant::name)
            .toList();

    /** @param until the last day on which the review is booked or due, null for all */
    static ReadinessSql of(WorkScope scope, Officer me, LocalDate until, LocalDate today) {
        WorkScope.Children children = scope.children(me);
        List<Object> values = new ArrayList<>(children.values());
        String days = "";
        if (until != null) {
            days = "and least(t.review_booked_for, a.due_on) <= ? ";
            values.add(until);
        }
        return of(children.condition() + days, values, today);
    }

    static ReadinessSql of(ChildId child, LocalDate today) {
        return of("and a.child_id = ? ", List.of(child.value()), today);
    }

    /** Of the children whose reviewing officer this is. */
    static ReadinessSql of(StaffId officer, LocalDate today) {
        return of("and t.reviewing_officer_id = ? ", List.of(officer.value()), today);
    }

    private static ReadinessSql of(String condition, List<?> values, LocalDate today) {
        List<Object> all = new ArrayList<>(List.of(today, ContributionState.chasedUpTo(today), STAFF));
        all.addAll(values);
        return new ReadinessSql(REVIEWS + condition + IN_ORDER, all);
    }
}
