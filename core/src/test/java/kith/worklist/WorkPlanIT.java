package kith.worklist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kith.House;
import kith.access.Officer;
import kith.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL answers My work when there are many councils: from one council's part of an index, never from every row. */
class WorkPlanIT {
    private static final int COUNCILS = 8;
    private static final int CHILDREN = 600;
    private static final String OAK = "plan-7";
    private static final House HOUSE = House.open();

    @BeforeAll
    static void manyCouncils() throws SQLException {
        for (int council = 0; council < COUNCILS; council++) {
            fill("plan-" + council);
        }
        try (Connection owner = HOUSE.owner();
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze due_date, child, child_today");
        }
    }

    private static void fill(String council) {
        HOUSE.council(council);
        HOUSE.sql(
                council,
                "insert into staff (council, id, email, name) select '" + council + "', n, 'worker' || n || '@"
                        + council + ".example', 'Worker ' || n from generate_series(1, 40) n",
                "insert into child (council, id, number, given_name, family_name, born_on, sex) select '" + council
                        + "', n, 'N' || n, 'Given' || n, 'Family' || n, date '2015-01-01' + n, 'F'"
                        + " from generate_series(1, " + CHILDREN + ") n",
                "insert into child_today (council, child_id, looked_after, placement_type, social_worker_id,"
                        + " social_worker_name, reviewing_officer_id, reviewing_officer_name, calculated_on) select '"
                        + council + "', n, true, 'U6', 1 + n % 30, 'Worker ' || 1 + n % 30, 31 + n % 10, 'Worker '"
                        + " || 31 + n % 10, date '2026-11-23' from generate_series(1, " + CHILDREN + ") n",
                "insert into due_date (council, id, child_id, duty, occasion, outcome, due_on, plan_by, explanation,"
                        + " calculated_on) select '" + council + "', n * 100 + d, n, 'visit', 'occasion ' || d,"
                        + " case when d < 14 then 'MET' else 'OPEN' end, date '2026-11-01' + (n * 7 + d * 13) % 200,"
                        + " date '2026-11-01', jsonb_build_object('facts', repeat('why this date ', 60)),"
                        + " date '2026-11-23' from generate_series(1, " + CHILDREN + ") n, generate_series(1, 20) d");
    }

    private static String plan(WorkQuery query, Officer officer) {
        return HOUSE.as(officer, () -> {
            WorkSql sql = WorkSql.page(query, officer, HOUSE.the(Policies.class).asOf(), 5);
            Connection connection = HOUSE.the(JpaWork.class).entities.unwrap(Connection.class);
            try (PreparedStatement explain =
                    connection.prepareStatement("explain (analyze, timing off) " + sql.text())) {
                WorkValues.set(explain, sql.values());
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = explain.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                return String.join("\n", lines);
            }
        });
    }

    @Test
    void aManagersWorkIsReadFromTheCouncilsPartOfAnIndex() {
        Officer manager = House.officer(OAK, Role.TEAM_MANAGER, 40);
        String plan = plan(WorkQuery.of(WorkScope.COUNCIL, WorkView.OVERDUE), manager);
        assertTrue(plan.contains("due_date_open"), plan);
        assertFalse(plan.contains("Seq Scan on due_date"), plan);
        assertFalse(plan.contains("Seq Scan on child"), plan);
    }

    @Test
    void aWorkersWorkIsReadFromAnIndex() {
        Officer worker = House.officer(OAK, Role.SOCIAL_WORKER, 5);
        String plan = plan(WorkQuery.of(WorkScope.MINE, WorkView.ALL), worker);
        assertFalse(plan.contains("Seq Scan on due_date"), plan);
        assertFalse(plan.contains("Seq Scan on child"), plan);
    }
}
