package kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** My work of a manager in a council of 600 children, among all children of the country, against a plain servlet. */
final class MyWorkMeasurement implements Measurement {
    private static final String MANAGER = "helen.marsh@northshire.example";
    private static final int COPIES = Caseloads.COUNTRY / 600;
    private static final int WARM = 120;
    private static final int MEASURED = 60;

    @Override
    public String name() {
        return "my-work";
    }

    @Override
    public List<Figure> run() throws Exception {
        var installation = Installation.with("PlainWorkServlet", null);
        try (var kith = RunningKith.start(true, installation);
                var administrator = administrator(kith)) {
            var visitor = new Visitor(kith.address());
            kith.awaitImports();
            multiply(administrator);
            visitor.signIn(MANAGER);
            var plain = plain(administrator);
            times(visitor, kith.address() + "/my-work", kith.address() + plain, WARM);
            long scans = whole(administrator);
            var took = times(visitor, kith.address() + "/my-work", kith.address() + plain, MEASURED);
            long read = whole(administrator) - scans;
            double ratio = took[0] / took[1];
            return List.of(
                    new Figure(
                            String.format(
                                    "My work of a team manager, %,d children in the database", children(administrator)),
                            Figure.seconds(took[0]),
                            "a plain servlet with one query: " + Figure.seconds(took[1]) + "; ratio "
                                    + Figure.times(ratio),
                            "at most 3 times",
                            ratio <= 3),
                    new Figure(
                            "whole reads of the table of due dates for " + 2 * MEASURED + " pages",
                            String.valueOf(read),
                            "the others used an index",
                            "none",
                            read == 0));
        } finally {
            RunningKith.delete(installation);
        }
    }

    private static Connection administrator(RunningKith kith) throws Exception {
        new Visitor(kith.address()).awaitPage(kith.process());
        return kith.administrator();
    }

    /** Other councils with the same children, so that the database holds those of the whole country. */
    private static void multiply(Connection administrator) throws SQLException {
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

    private static String plain(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement();
                var row = statement.executeQuery(
                        "select m.team_id from team_member m join sign_in s on s.council = m.council "
                                + "and s.staff_id = m.staff_id where s.email = '" + MANAGER + "'")) {
            row.next();
            return "/plain-work?council=northshire&today=" + java.time.LocalDate.now() + "&team=" + row.getLong(1);
        }
    }

    /** Medians of the two, asked in turn. */
    private static double[] times(Visitor visitor, String own, String plain, int rounds)
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

    private static long whole(Connection administrator) throws SQLException, InterruptedException {
        Thread.sleep(1500);
        return number(administrator, "select seq_scan from pg_stat_user_tables where relname = 'due_date'");
    }

    private static long children(Connection administrator) throws SQLException {
        return number(administrator, "select count(*) from child");
    }

    private static long number(Connection administrator, String query) throws SQLException {
        try (var statement = administrator.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
