package kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** A page of Kith beside a plain servlet that answers the same, among all children of the country. */
final class SideBySide {
    private static final int COPIES = Caseloads.COUNTRY / 600;

    private SideBySide() {}

    static Connection administrator(RunningKith kith) throws Exception {
        new Visitor(kith.address()).awaitPage(kith.process());
        return kith.administrator();
    }

    /** Other councils with the same children, so that the database holds those of the whole country. */
    static void multiply(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "insert into council (code, name, nation) select 'council-' || n, 'Council ' || n, 'england' "
                            + "from generate_series(1, " + COPIES + ") n");
            copy(statement, "child", "");
            copy(statement, "child_today", "");
            copy(
                    statement,
                    "due_date",
                    "and o.replaced_on is null and (o.outcome in ('OPEN', 'ON_HOLD', 'NOT_KNOWN') "
                            + "or o.due_on > current_date - 120)");
            statement.execute("analyze");
        }
    }

    private static void copy(java.sql.Statement statement, String table, String which) throws SQLException {
        String columns;
        try (var row =
                statement.executeQuery("select string_agg(case column_name when 'council' then '''council-'' || n' "
                        + "when 'explanation' then 'null::jsonb' else 'o.' || column_name end, ', ' order by ordinal_position) "
                        + "from information_schema.columns where table_name = '" + table
                        + "' and is_generated = 'NEVER'")) {
            row.next();
            columns = row.getString(1);
        }
        statement.execute("insert into " + table + " select " + columns + " from " + table + " o, generate_series(1, "
                + COPIES + ") n where o.council = 'northshire' " + which);
    }

    /** Medians of the two, asked in turn. */
    static double[] times(Visitor visitor, String own, String plain, int rounds)
            throws IOException, InterruptedException {
        var owns = new double[rounds];
        var plains = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            owns[round] = time(visitor, own);
            plains[round] = time(visitor, plain);
        }
        Arrays.sort(owns);
        Arrays.sort(plains);
        return new double[] {owns[rounds / 2], plains[rounds / 2]};
    }

    private static double time(Visitor visitor, String address) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var response = visitor.get(address);
        double took = (System.nanoTime() - began) / 1e9;
        if (response.statusCode() != 200 || !response.uri().toString().equals(address)) {
            throw new IllegalStateException(address + " answered " + response.statusCode() + " from " + response.uri());
        }
        return took;
    }

    static long number(Connection administrator, String query) throws SQLException {
        try (var statement = administrator.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
