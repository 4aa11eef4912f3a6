package kith.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** My work of a manager in a council of 600 children, among all children of the country, against a plain servlet. */
final class MyWorkMeasurement implements Measurement {
    private static final String MANAGER = "helen.marsh@northshire.example";
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
                var administrator = SideBySide.administrator(kith)) {
            var visitor = new Visitor(kith.address());
            kith.awaitImports();
            SideBySide.multiply(administrator);
            visitor.signIn(MANAGER);
            var plain = plain(administrator);
            SideBySide.times(visitor, kith.address() + "/my-work", kith.address() + plain, WARM);
            long scans = whole(administrator);
            var took = SideBySide.times(visitor, kith.address() + "/my-work", kith.address() + plain, MEASURED);
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

    private static String plain(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement();
                var row = statement.executeQuery(
                        "select m.team_id from team_member m join sign_in s on s.council = m.council "
                                + "and s.staff_id = m.staff_id where s.email = '" + MANAGER + "'")) {
            row.next();
            return "/plain-work?council=northshire&today=" + java.time.LocalDate.now() + "&team=" + row.getLong(1);
        }
    }

    private static long whole(Connection administrator) throws SQLException, InterruptedException {
        Thread.sleep(1500);
        return SideBySide.number(administrator, "select seq_scan from pg_stat_user_tables where relname = 'due_date'");
    }

    private static long children(Connection administrator) throws SQLException {
        return SideBySide.number(administrator, "select count(*) from child");
    }
}
