package kith.sending;

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
import java.util.stream.Stream;
import kith.access.Officer;
import kith.check.Copies;
import kith.child.ChildName;
import kith.council.CouncilAnswers;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;
import kith.worklist.WorkScope;
import kith.worklist.WorkValues;

/**
 * Finds the open copies of many children in one query. Who is given one is said by {@link CopyReaders} for one child; this is the
 * same in SQL, and a test holds the two against each other.
 */
@ApplicationScoped
class JpaOpenCopies {
    private static final String OPEN =
            """
            with latest as (
                select * from (
                    select distinct on (p.child_id, p.kind) p.child_id, p.kind, p.completed_on, p.plan_version
                    from plan p join child_today t on t.council = p.council and t.child_id = p.child_id
                    where t.looked_after and p.kind in ('CARE', 'PLACEMENT') %s
                    order by p.child_id, p.kind, p.completed_on desc) newest
                where plan_version is not null),
            around as (
                select l.child_id, l.kind, l.completed_on, r.name,
                       case when r.parental_responsibility then 'PARENT' else coalesce(r.part, 'OTHER') end as part,
                       coalesce(case l.kind when 'CARE' then r.care_plan else r.placement_plan end,
                                r.parental_responsibility
                                or r.part = any(case l.kind when 'CARE' then ?::text[] else ?::text[] end)) as due
                from latest l join person r on r.child_id = l.child_id
                where r.to_on is null or r.to_on > ?),
            home as (
                select distinct on (s.child_id) s.child_id, s.carer, s.provider
                from placement s
                where s.child_id in (select child_id from latest) and s.from_on <= ? and (s.to_on is null or s.to_on > ?)
                order by s.child_id, s.from_on desc),
            officer as (
                select distinct on (o.child_id) o.child_id, coalesce(o.worker_name, o.worker_ref) as name
                from allocation o
                where o.child_id in (select child_id from latest) and o.role = 'REVIEWING_OFFICER'
                      and o.from_on <= ? and (o.to_on is null or o.to_on > ?)
                order by o.child_id, o.from_on desc),
            reader as (
                select l.child_id, l.kind, l.completed_on, 'CHILD' as part,
                       coalesce(nullif(concat_ws(' ', c.given_name, c.family_name), ''), c.number) as name
                from latest l join child c on c.id = l.child_id
                union all
                select child_id, kind, completed_on, part, name from around where due
                union all
                select l.child_id, l.kind, l.completed_on, 'CARER', h.carer
                from latest l join home h on h.child_id = l.child_id and h.carer is not null
                where not exists (select from around a
                                  where a.child_id = l.child_id and a.kind = l.kind and a.part = 'CARER')
                union all
                select l.child_id, l.kind, l.completed_on, 'REVIEWING_OFFICER', o.name
                from latest l join officer o on o.child_id = l.child_id),
            open as (
                select r.child_id, r.completed_on from reader r
                where not exists (select from plan_copy y
                                  where y.child_id = r.child_id and y.plan = r.kind and y.completed_on = r.completed_on
                                        and y.part = r.part and y.name = r.name)
                union all
                select l.child_id, l.completed_on
                from latest l join home h on h.child_id = l.child_id and h.provider = any(?)
                where not exists (select from around a
                                  where a.child_id = l.child_id and a.kind = l.kind
                                        and a.part = 'AGENCY_REPRESENTATIVE'))
            select o.child_id, c.given_name, c.family_name, c.number, count(*), min(o.completed_on),
                   sum(count(*)) over (), count(*) over ()
            from open o join child c on c.id = o.child_id
            group by o.child_id, c.given_name, c.family_name, c.number
            order by min(o.completed_on), o.child_id limit ? offset ?
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    CopiesSummary of(WorkScope scope, Officer me, CouncilAnswers answers, LocalDate today, int page, int most) {
        WorkScope.Children meant = scope.children(me);
        List<Object> values = new ArrayList<>(meant.values());
        values.add(named(Copies.Paper.CARE_PLAN, answers, PeopleQuestion.COPIES_OF_CARE_PLAN));
        values.add(named(Copies.Paper.PLACEMENT_PLAN, answers, PeopleQuestion.COPIES_OF_PLACEMENT_PLAN));
        values.addAll(List.of(today, today, today, today, today));
        values.add(List.copyOf(CopyReaders.OUTSIDE));
        values.add(most);
        values.add((page - 1) * most);
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(OPEN.formatted(meant.condition()))) {
            WorkValues.set(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return read(rows, scope, WorkScope.of(me));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The open copies could not be read.", e);
        }
    }

    private static CopiesSummary read(ResultSet rows, WorkScope scope, List<WorkScope> scopes) throws SQLException {
        long count = 0;
        long of = 0;
        List<CopiesSummary.OfChild> children = new ArrayList<>();
        while (rows.next()) {
            children.add(new CopiesSummary.OfChild(
                    new ChildId(rows.getLong(1)),
                    ChildName.of(rows.getString(2), rows.getString(3)),
                    rows.getString(4),
                    rows.getLong(5),
                    rows.getObject(6, LocalDate.class)));
            count = rows.getLong(7);
            of = rows.getLong(8);
        }
        return new CopiesSummary(scope, scopes, count, of, children);
    }

    /** Whom the law and the council name for a paper. */
    private static List<String> named(Copies.Paper paper, CouncilAnswers answers, PeopleQuestion question) {
        return Stream.concat(
                        Copies.namedByLaw(paper).stream(),
                        answers.people(question).map(Ruling::value).stream().flatMap(people -> people.stream()))
                .map(Participant::name)
                .distinct()
                .toList();
    }
}
