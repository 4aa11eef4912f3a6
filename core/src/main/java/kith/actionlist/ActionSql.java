package kith.actionlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.access.Officer;
import kith.access.TeamId;
import kith.record.StaffId;
import kith.worklist.WorkScope;

/**
 * The SQL of one query for actions, with its values in order. Rows, counts and owners share its one definition of which
 * actions are meant, so they cannot disagree. The council comes from row-level security alone.
 */
final class ActionSql {
    private static final String OPEN = "a.done_on is null and a.not_done_reason is null";

    private static final String MEMBERS = "(select m.staff_id from team_member m where m.team_id = any(?))";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    String text() {
        return sql.toString();
    }

    /** The values of the question marks; a {@code long[]} stands for an array of numbers. */
    List<Object> values() {
        return values;
    }

    /** A page of rows with the counts of every view and the names of all owners, in one statement. */
    static ActionSql page(ActionQuery query, Officer me, LocalDate today) {
        ActionSql sql = new ActionSql().meant(query, me, today, OPEN + " or a.due_on >= ?", today.minusYears(1));
        sql.add(
                """
                , counts as (
                    select count(*) filter (where state = 'OVERDUE') as overdue,
                           count(*) filter (where state in ('OVERDUE', 'OPEN')) as open,
                           count(*) filter (where state = 'DONE') as done,
                           count(*) filter (where state = 'NOT_DONE') as not_done
                    from meant)
                """);
        sql.shown(query);
        sql.add("limit ? offset ?)", query.size(), (long) (query.page() - 1) * query.size());
        sql.add(
                """
                select k.*, array(select distinct owner from scoped order by 1) as owners, p.*
                from counts k left join shown p on true order by p.place
                """);
        return sql;
    }

    /** Every row of a view. */
    static ActionSql all(ActionQuery query, Officer me, LocalDate today) {
        ActionSql sql = new ActionSql().meant(query, me, today, OPEN + " or a.due_on >= ?", today.minusYears(1));
        sql.shown(query);
        return sql.add(") select p.* from shown p order by p.place");
    }

    /** How many are overdue, and the first of them. */
    static ActionSql overdue(ActionQuery query, Officer me, LocalDate today) {
        ActionSql sql = new ActionSql().meant(query, me, today, OPEN + " and a.due_on < ?", today);
        sql.shown(query);
        return sql.add("limit ?) select (select count(*) from meant), p.* from shown p order by p.place", query.size());
    }

    private ActionSql meant(ActionQuery query, Officer me, LocalDate today, String which, LocalDate since) {
        add(
                """
                with scoped as (
                    select a.child_id, c.given_name, c.family_name, c.number, a.id, a.ordinal, a.what, a.owner, a.due_on,
                           a.done_on, a.not_done_reason, a.review_held_on, a.owner_part, a.owner_ref, a.plan_part,
                           a.evidence, t.social_worker_name, t.reviewing_officer_name,
                           case when a.done_on is not null then 'DONE' when a.not_done_reason is not null then 'NOT_DONE'
                                when a.due_on < ? then 'OVERDUE' else 'OPEN' end as state
                    from action a
                    join child c on c.council = a.council and c.id = a.child_id
                    left join child_today t on t.council = a.council and t.child_id = a.child_id
                    where (
                """,
                today);
        add(which + ") ", since);
        scope(query.scope(), me);
        add("), meant as (select * from scoped where true ");
        if (query.owner() != null) {
            add("and owner = ? ", query.owner());
        }
        return add(")");
    }

    /** What one does oneself, and what is to be done for one's children: following that up is their worker's. */
    private void scope(WorkScope scope, Officer me) {
        switch (scope) {
            case MINE -> of(Stream.concat(Stream.ofNullable(me.staffId()), me.covering().stream()));
            case COVERED -> of(me.covering().stream());
            case TEAM -> {
                WorkScope.Children children = scope.children(me);
                add(
                        "and ((true " + children.condition() + ") or " + owned(MEMBERS) + ") ",
                        children.values().toArray());
                values.add(numbers(me.teams().stream().map(TeamId::value)));
            }
            case COUNCIL -> {}
        }
    }

    private void of(Stream<StaffId> staff) {
        among(
                "(select unnest(?::bigint[]))",
                numbers(Set.copyOf(staff.toList()).stream().map(StaffId::value)));
    }

    private void among(String people, long[] which) {
        add(
                "and (t.social_worker_id in " + people + " or t.reviewing_officer_id in " + people + " or "
                        + owned(people) + ") ",
                which,
                which,
                which);
    }

    private static String owned(String people) {
        return "lower(a.owner_ref) in (select s.email from staff s where s.id in " + people + ")";
    }

    private static long[] numbers(Stream<Long> numbers) {
        return numbers.mapToLong(Long::longValue).toArray();
    }

    private void shown(ActionQuery query) {
        String first = query.sort().column() + (query.descending() ? " desc" : "") + " nulls last";
        add(", shown as (select row_number() over (order by " + first
                + ", due_on nulls last, child_id, ordinal) as place, " + "w.* from meant w where state in "
                + states(query.view()) + " order by place ");
    }

    private static String states(ActionView view) {
        return view == ActionView.OPEN ? "('OVERDUE', 'OPEN')" : "('" + view.name() + "')";
    }

    private ActionSql add(String text, Object... more) {
        sql.append(text);
        values.addAll(List.of(more));
        return this;
    }
}
