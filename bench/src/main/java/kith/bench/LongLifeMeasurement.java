package kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Overview and chronology of a child with seventeen years of history, against those of a child with a month's. */
final class LongLifeMeasurement implements Measurement {
    private static final String MANAGER = "helen.marsh@luton.example";
    private static final int LONG = 1_700_000_001;
    private static final int SHORT = 1_700_000_002;
    private static final int WARM = 80;
    private static final int MEASURED = 60;

    @Override
    public String name() {
        return "long-life";
    }

    @Override
    public List<Figure> run() throws Exception {
        try (var kith = RunningKith.start(true)) {
            var visitor = new Visitor(kith.address());
            visitor.awaitPage(kith.process());
            kith.awaitImports();
            try (var administrator = kith.administrator()) {
                lives(administrator);
            }
            visitor.signIn(MANAGER);
            return List.of(
                    figure(visitor, kith.address(), "overview", "Overview"),
                    figure(visitor, kith.address(), "chronology", "Chronology"));
        }
    }

    private static void lives(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement()) {
            child(statement, SHORT, 30, 1, 1, 4, 2);
            child(statement, LONG, 17 * 365, 60, 40, 150, 30);
            statement.execute("analyze");
        }
    }

    /** A child looked after for so many days, with so many rows of each kind spread over them. */
    private static void child(
            java.sql.Statement statement, int id, int days, int placements, int reviews, int visits, int plans)
            throws SQLException {
        statement.execute(
                "insert into child (council, id, number, given_name, family_name, born_on, sex, periods_known_from, "
                        + "reviews_known_from, visits_known_from, plans_known_from) select 'luton', " + id + ", 'L" + id
                        + "', 'Measured', 'Child', current_date - " + (days + 300) + ", 'F', current_date - " + days
                        + ", current_date - " + days + ", current_date - " + days + ", current_date - " + days);
        statement.execute(
                "insert into looked_after_period (council, id, child_id, from_on) values ('luton', nextval('row_id'), "
                        + id + ", current_date - " + days + ")");
        statement.execute(
                "insert into legal_status (council, id, child_id, from_on, code) values ('luton', nextval('row_id'), "
                        + id + ", current_date - " + days + ", 'C2')");
        spread(
                statement,
                id,
                days,
                placements,
                "placement (council, id, child_id, from_on, type, to_on, place_name, approval)",
                "'U6', case when n = " + placements + " then null else current_date - " + days + " + n * " + days
                        + " / " + placements + " end, 'Town ' || n, 'FULL'");
        spread(statement, id, days, reviews, "review (council, id, child_id, held_on, completed_on)", "%s");
        spread(
                statement,
                id,
                days,
                visits,
                "visit (council, id, child_id, visited_on, seen, visitor, account)",
                "true, 'Rowan Ash', 'Talked about school and friends.'");
        spread(statement, id, days, plans, "plan (council, id, child_id, completed_on, kind)", "'CARE'");
    }

    private static void spread(java.sql.Statement statement, int id, int days, int rows, String into, String rest)
            throws SQLException {
        String day = "current_date - " + days + " + (n - 1) * " + days + " / " + rows;
        statement.execute("insert into " + into + " select 'luton', nextval('row_id'), " + id + ", " + day + ", "
                + String.format(rest, day) + " from generate_series(1, " + rows + ") n");
    }

    private static Figure figure(Visitor visitor, String address, String page, String name)
            throws IOException, InterruptedException {
        String longLife = address + "/child/" + page + "?child=" + LONG;
        String shortLife = address + "/child/" + page + "?child=" + SHORT;
        times(visitor, longLife, shortLife, WARM);
        double[] took = times(visitor, longLife, shortLife, MEASURED);
        double ratio = took[0] / took[1];
        return new Figure(
                name + " of a child with 17 years: 60 placements, 40 reviews, 150 visits, 30 plans",
                Figure.seconds(took[0]),
                "of a child with a month: " + Figure.seconds(took[1]) + "; ratio " + Figure.times(ratio),
                "at most 1.5 times",
                ratio <= 1.5);
    }

    /** Medians of the two, asked in turn. */
    private static double[] times(Visitor visitor, String longLife, String shortLife, int rounds)
            throws IOException, InterruptedException {
        var longs = new double[rounds];
        var shorts = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            longs[round] = time(visitor, longLife);
            shorts[round] = time(visitor, shortLife);
        }
        Arrays.sort(longs);
        Arrays.sort(shorts);
        return new double[] {longs[rounds / 2], shorts[rounds / 2]};
    }

    private static double time(Visitor visitor, String address) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var response = visitor.get(address);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + response.statusCode());
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
