package kith.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.access.Officer;
import kith.duty.DutyCode;

/**
 * The SQL of one query for work, with its values in order. Rows, counts and choices share its one definition of what is to be
 * done, so they cannot disagree. The council comes from row-level security alone.
 */
final class WorkSql {
    private static final String TO_BE_DONE = "('OVERDUE', 'DUE_SOON', 'NOT_DUE', 'ON_HOLD')";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    String text() {
        return sql.toString();
    }

    /** The values of the question marks; a list stands for an array of texts, a {@code long[]} for one of numbers. */
    List<Object> values() {
        return values;
    }

    /** Several statements as one, with their answers in this order. */
    static WorkSql together(List<WorkSql> several) {
        WorkSql all = new WorkSql();
        for (WorkSql one : several) {
            all.add(all.sql.length() == 0 ? one.text() : "; " + one.text(), one.values.toArray());
        }
        return all;
    }

    /** A page of rows, the counts of every view and what needs attention, in one statement. */
    static WorkSql page(WorkQuery query, Officer me, AsOf asOf, int attention) {
        WorkSql sql = new WorkSql().work(query, me, asOf);
        sql.add(
                """
                , counts as (
                    select count(*) filter (where state = 'OVERDUE') as overdue,
                           count(*) filter (where state = 'DUE_SOON') as due_soon,
                           count(*) filter (where state = 'ON_HOLD') as on_hold,
                           count(*) filter (where state <> 'NOT_KNOWN') as all_work,
                           count(*) filter (where state = 'NOT_KNOWN') as not_known,
                           count(distinct child_id) filter (where state <> 'NOT_KNOWN') as children
                    from work)
                , urgent as (
                    select 2 as part, row_number() over (order by due_on, child_id, duty, occasion) as place, s.*
                    from scoped s where state in ('OVERDUE', 'DUE_SOON') and due_on <= ?
                    order by place limit %d)
                """
                        .formatted(attention),
                asOf.attentionUntil());
        sql.shown(query);
        // In the text and not as values: so a plan that is made once for all values is for a page and not for the whole
        // list.
        sql.add("limit %d offset %d)".formatted(query.size(), (long) (query.page() - 1) * query.size()));
        sql.add(
                """
                select k.*, p.part, p.child_id, c.given_name, c.family_name, c.number, p.duty, p.occasion, p.due_on,
                       d.plan_by, p.state, p.social_worker_name, p.reviewing_officer_name, p.placement_type,
                       p.place_name, p.booked_for, case p.part when 1 then d.explanation end
                from counts k
                left join (select * from shown union all select * from urgent) p on true
                left join child c on c.id = p.child_id
                left join due_date d on d.id = p.id
                order by p.part, p.place
                """);
        return sql;
    }

    /** Every row of a view. */
    static WorkSql all(WorkQuery query, Officer me, AsOf asOf) {
        WorkSql sql = new WorkSql().work(query, me, asOf);
        sql.shown(query);
        sql.add(
                """
                )
                select p.child_id, c.given_name, c.family_name, c.number, p.duty, p.occasion, p.due_on,
                       d.plan_by, p.state, p.social_worker_name, p.reviewing_officer_name, p.placement_type, p.place_name,
                       p.booked_for
                from shown p join child c on c.id = p.child_id join due_date d on d.id = p.id
                order by p.place
                """);
        return sql;
    }

    /** The workers, reviewing officers and placement types of a scope. */
    static WorkSql choices(WorkScope scope, Officer me) {
        WorkSql sql = new WorkSql();
        sql.add(
                """
                select array(select distinct social_worker_name from scoped where social_worker_name is not null order by 1),
                       array(select distinct reviewing_officer_name from scoped
                             where reviewing_officer_name is not null order by 1),
                       array(select distinct placement_type from scoped where placement_type is not null order by 1)
                from (select 1) one
                """);
        WorkSql scoped = new WorkSql();
        scoped.add("with scoped as (select * from child_today t where true ");
        scoped.scope(scope, me);
        scoped.add(") " + sql.text());
        return scoped;
    }

    /** Changes of care plans that wait, the longest first. */
    static WorkSql waitingChanges(WorkScope scope, Officer me) {
        WorkSql sql = new WorkSql();
        sql.add(
                """
                select c.id, c.given_name, c.family_name, c.number, p.id, p.plan_version, p.change, p.what, p.raised_on,
                       p.raised_by
                from plan_change p
                join child c on c.council = p.council and c.id = p.child_id
                join child_today t on t.council = p.council and t.child_id = p.child_id
                where p.answer is null and p.review_held_on is null and p.made_on is null
                """);
        sql.scope(scope, me);
        return sql.add("order by p.raised_on, p.id");
    }

    /** Who came back since a day without a conversation that is recorded, the longest waiting first. */
    static WorkSql waitingConversations(WorkScope scope, Officer me, LocalDate since) {
        WorkSql sql = new WorkSql();
        sql.add(
                """
                select c.id, c.given_name, c.family_name, c.number, m.id, m.to_on
                from missing_episode m
                join child c on c.council = m.council and c.id = m.child_id
                join child_today t on t.council = m.council and t.child_id = m.child_id
                where m.conversation is null and m.to_on >= ? and t.looked_after
                """,
                since);
        sql.scope(scope, me);
        return sql.add("order by m.to_on, m.id");
    }

    /** Proposals to keep somebody from a review that nobody declined and not everybody agreed to, the soonest meeting first. */
    static WorkSql waitingExclusions(WorkScope scope, Officer me) {
        WorkSql sql = new WorkSql();
        sql.add(
                """
                select c.id, c.given_name, c.family_name, c.number, e.id, e.name, b.meets_on, e.officer, a.said,
                       t.social_worker_name, t.reviewing_officer_name
                from exclusion e
                join review_booking b on b.council = e.council and b.child_id = e.child_id and b.ordinal = e.booking
                join child c on c.council = e.council and c.id = e.child_id
                join child_today t on t.council = e.council and t.child_id = e.child_id
                cross join lateral (
                    select array_agg(o.part) as said, bool_and(o.agrees) as agreed from exclusion o
                    where o.council = e.council and o.child_id = e.child_id and o.booking = e.booking and o.name = e.name) a
                where e.views_otherwise is not null and a.agreed and b.cancelled_on is null and b.held_on is null
                and exists (select from review_invitee i where i.council = e.council and i.child_id = e.child_id
                    and i.booking = e.booking and i.name = e.name and i.invitation = 'INVITED')
                """);
        sql.scope(scope, me);
        return sql.add("order by b.meets_on, e.id");
    }

    private WorkSql work(WorkQuery query, Officer me, AsOf asOf) {
        add(
                """
                with scoped as (
                    select d.id, d.child_id, d.duty, d.occasion, d.due_on,
                           case when d.outcome <> 'OPEN' then d.outcome when d.due_on < ? then 'OVERDUE'
                                when d.due_on <= ? then 'DUE_SOON' else 'NOT_DUE' end as state,
                           t.social_worker_name, t.reviewing_officer_name, t.placement_type, t.place_name,
                           case when d.duty in ('first-review', 'second-review', 'later-review', 'early-review') then t.review_booked_for
                                when d.duty = 'review-completion' then t.rest_booked_for end as booked_for
                    from due_date d join child_today t on t.council = d.council and t.child_id = d.child_id
                    where d.replaced_on is null and d.outcome in ('OPEN', 'ON_HOLD', 'NOT_KNOWN')
                """,
                asOf.today(),
                asOf.soonUntil());
        // How long a record is kept is nobody's work for decades.
        add("and d.duty <> ? ", DutyCode.RETENTION.code());
        scope(query.scope(), me);
        add("), work as (select * from scoped where true ");
        filter(query);
        return add(")");
    }

    private void scope(WorkScope scope, Officer me) {
        WorkScope.Children children = scope.children(me);
        add(children.condition(), children.values().toArray());
    }

    private void filter(WorkQuery query) {
        if (!query.duties().isEmpty()) {
            add(
                    "and duty = any(?) ",
                    query.duties().stream().map(DutyCode::code).sorted().toList());
        }
        equal("social_worker_name", query.worker());
        equal("reviewing_officer_name", query.reviewingOfficer());
        equal("placement_type", query.placementType());
    }

    private void equal(String column, String value) {
        if (value != null) {
            add("and " + column + " = ? ", value);
        }
    }

    private void shown(WorkQuery query) {
        boolean byChild = query.sort() == WorkSort.CHILD;
        add(", shown as (select 1 as part, row_number() over (order by " + order(query) + ") as place, w.* from work w "
                + (byChild ? "join child c on c.id = w.child_id " : "")
                + "where state in " + states(query.view()) + " order by place ");
    }

    private static String order(WorkQuery query) {
        String first = query.sort().column() + (query.descending() ? " desc" : "") + " nulls last";
        return first + ", due_on nulls last, child_id, duty, occasion";
    }

    private static String states(WorkView view) {
        return view == WorkView.ALL ? TO_BE_DONE : "('" + view.name() + "')";
    }

    private WorkSql add(String text, Object... more) {
        sql.append(text);
        values.addAll(List.of(more));
        return this;
    }
}
