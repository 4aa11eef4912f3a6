package kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Saving a visit of a child with two years of records, with permission, trail, draft, confirmation and every due date worked
 * out again, against a bare Faces page that inserts one row, on the same server.
 */
final class SavingMeasurement implements Measurement {
    private static final String MANAGER = "helen.marsh@northshire.example";
    private static final int WARM = 150;
    private static final int MEASURED = 100;
    private static final String TEXT = "Settled and well; we talked about school and about the weekend. ".repeat(20);

    @Override
    public String name() {
        return "saving";
    }

    @Override
    public List<Figure> run() throws Exception {
        var installation = Installation.with("PlainSave", "plain-save.xhtml");
        try (var kith = RunningKith.start(true, installation)) {
            var visitor = new Visitor(kith.address());
            visitor.awaitPage(kith.process());
            kith.awaitImports();
            visitor.signIn(MANAGER);
            try (var administrator = kith.administrator()) {
                var children = children(administrator, WARM + MEASURED);
                save(visitor, children.subList(0, WARM));
                var took = save(visitor, children.subList(WARM, WARM + MEASURED));
                return List.of(figure(
                        "Saving a visit with trail, draft and every due date worked out again",
                        "a bare Faces page that inserts one row",
                        took));
            }
        } finally {
            RunningKith.delete(installation);
        }
    }

    /** Children looked after today, no two alike in what was recorded of them. */
    static List<Long> children(Connection administrator, int most) throws SQLException {
        var children = new ArrayList<Long>();
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery("select child_id from child_today where council = 'northshire'"
                        + " and looked_after order by child_id limit " + most)) {
            while (rows.next()) {
                children.add(rows.getLong(1));
            }
        }
        return children;
    }

    private static double[] save(Visitor visitor, List<Long> children) throws IOException, InterruptedException {
        return inTurn(
                visitor,
                "/child/record-visit",
                children.stream().map(SavingMeasurement::own).toList(),
                "/plain-save.xhtml",
                children.stream().map(SavingMeasurement::plain).toList());
    }

    /** Medians of the two, asked in turn: Kith's, each with a draft kept before, and the bare one's. */
    static double[] inTurn(
            Visitor visitor,
            String path,
            List<Map<String, String>> own,
            String barePath,
            List<Map<String, String>> bare)
            throws IOException, InterruptedException {
        var owns = new double[own.size()];
        var bares = new double[own.size()];
        for (int i = 0; i < owns.length; i++) {
            visitor.post("/draft", own.get(i));
            owns[i] = time(visitor, path, own.get(i));
            bares[i] = time(visitor, barePath, bare.get(i));
        }
        Arrays.sort(owns);
        Arrays.sort(bares);
        return new double[] {owns[owns.length / 2], bares[bares.length / 2]};
    }

    /** @param took what {@link #inTurn} gave */
    static Figure figure(String what, String peer, double[] took) {
        double rate = took[1] / took[0];
        return new Figure(
                what,
                Figure.seconds(took[0]),
                peer + ": " + Figure.seconds(took[1]) + String.format("; %.0f %% of its rate", 100 * rate),
                "at least 40 % of the rate",
                rate >= 0.4);
    }

    private static double time(Visitor visitor, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = visitor.post(path, form);
        double took = (System.nanoTime() - began) / 1e9;
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + Visitor.text(answer));
        }
        return took;
    }

    private static Map<String, String> own(long child) {
        return visit(child, LocalDate.now(), TEXT);
    }

    /** The form of a visit as a browser sends it, with a key of its own. */
    static Map<String, String> visit(long child, LocalDate on, String account) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", "form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("key", UUID.randomUUID().toString());
        form.put("draft-form", "visit");
        form.put("draft-subject", "child=" + child);
        form.put("child", Long.toString(child));
        form.put("visitedOn-day", Integer.toString(on.getDayOfMonth()));
        form.put("visitedOn-month", Integer.toString(on.getMonthValue()));
        form.put("visitedOn-year", Integer.toString(on.getYear()));
        form.put("sure-visitedOn", on.toString());
        form.put("seen", "yes");
        form.put("alone", "yes");
        form.put("visitor", "Helen Marsh");
        form.put("account", account);
        form.put("whyLate", "Measured.");
        form.put("save", "Save the visit");
        return form;
    }

    private static Map<String, String> plain(long child) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", "form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("child", Long.toString(child));
        form.put("visitedOn", LocalDate.now().toString());
        form.put("visitor", "Rowan Ash");
        form.put("account", TEXT);
        form.put("save", "Save");
        return form;
    }
}
