package kith.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The preview of a setting over the children of one large council, and over as many as the whole country has, council by council;
 * against reading the due dates that stand with one statement.
 */
final class PolicyMeasurement implements Measurement {
    private static final int CHILDREN = 2_000;
    /** Of these as many are still looked after; a preview looks at no others. */
    private static final int IMPORTED = 2_960;

    private static final int COUNCILS = Caseloads.COUNTRY / CHILDREN + 1;
    private static final String ASK =
            "insert into policy_change (council, id, kind, question, answer, counts_from, reason, seen, asked_by_name, asked_at,"
                    + " children) select 'bench', nextval('row_id'), 'PREVIEW', 'VISIT_FIRST_YEAR', '4 WEEKS', current_date,"
                    + " 'A measurement', 0, 'Bench', clock_timestamp(), " + CHILDREN + " from generate_series(1, %d)";

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<Figure> run() throws Exception {
        try (var kith = ImportMeasurement.caseload(IMPORTED, LocalDate.of(2026, 11, 21));
                var administrator = kith.administrator()) {
            preview(administrator, 2);
            double one = preview(administrator, 1);
            double peer = read(administrator);
            double all = preview(administrator, COUNCILS);
            long looked = number(
                    administrator,
                    "select sum(done) from (select done from policy_change order by id desc" + " limit " + COUNCILS
                            + ") latest");
            return List.of(
                    new Figure(
                            String.format(
                                    "preview of one setting, %,d children",
                                    number(administrator, "select max(done) from policy_change")),
                            Figure.seconds(one),
                            "reading their due dates with one statement: " + Figure.seconds(peer),
                            "under 2 s",
                            one < 2),
                    new Figure(
                            String.format(
                                    "preview of one setting in %d councils one after another, %,d children",
                                    COUNCILS, looked),
                            Figure.seconds(all),
                            "",
                            "under 60 s",
                            all < 60));
        }
    }

    /** Asks for previews and waits for the last; from when the first was taken up, for the runner looks once a second. */
    private static double preview(Connection administrator, int times) throws SQLException, InterruptedException {
        try (var statement = administrator.createStatement()) {
            statement.execute(String.format(ASK, times));
        }
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        long began = 0;
        while (number(administrator, "select count(*) from policy_change where finished_at is null") > 0) {
            if (began == 0
                    && number(administrator, "select count(*) from policy_change where leased_until is not null") > 0) {
                began = System.nanoTime();
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The preview does not end.");
            }
            Thread.sleep(10);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double read(Connection administrator) throws SQLException {
        long began = System.nanoTime();
        number(administrator, "select count(explanation::text) from due_date where replaced_on is null");
        return (System.nanoTime() - began) / 1e9;
    }

    private static long number(Connection administrator, String query) throws SQLException {
        try (var statement = administrator.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
