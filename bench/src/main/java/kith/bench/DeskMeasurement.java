package kith.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The desk of a reviewing officer with 70 children and their full history, among all children of the country, against a plain servlet. */
final class DeskMeasurement implements Measurement {
    private static final String OFFICER = "ruth.ellery@northshire.example";
    private static final int CHILDREN = 70;
    private static final int WARM = 120;
    private static final int MEASURED = 60;

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Figure> run() throws Exception {
        var installation = Installation.with("PlainDeskServlet", null);
        try (var kith = RunningKith.start(true, installation);
                var administrator = SideBySide.administrator(kith)) {
            var visitor = new Visitor(kith.address());
            kith.awaitImports();
            SideBySide.multiply(administrator);
            long officer = desk(administrator);
            visitor.signIn(OFFICER);
            var own = kith.address() + "/desk";
            var plain = kith.address() + "/plain-desk?council=northshire&today=" + java.time.LocalDate.now()
                    + "&officer=" + officer;
            SideBySide.times(visitor, own, plain, WARM);
            var took = SideBySide.times(visitor, own, plain, MEASURED);
            double ratio = took[0] / took[1];
            return List.of(new Figure(
                    "Desk of a reviewing officer with " + CHILDREN + " children",
                    Figure.seconds(took[0]),
                    "a plain servlet with one query: " + Figure.seconds(took[1]) + "; ratio " + Figure.times(ratio),
                    "at most 3 times",
                    ratio <= 3));
        } finally {
            RunningKith.delete(installation);
        }
    }

    /** Gives the officer as many children as the handbook has at most; answers the officer's account. */
    private static long desk(Connection administrator) throws SQLException {
        long officer = SideBySide.number(
                administrator,
                "select staff_id from sign_in where council = 'northshire' and email = '" + OFFICER + "'");
        try (var statement = administrator.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update child_today set reviewing_officer_id = case when child_id in (select child_id from "
                            + "child_today where council = 'northshire' and looked_after order by child_id limit "
                            + CHILDREN
                            + ") then " + officer + " end where council = 'northshire'");
            statement.execute("analyze child_today");
        }
        return officer;
    }
}
