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
                var children = children(administrator);
                save(visitor, children.subList(0, WARM));
                var took = save(visitor, children.subList(WARM, WARM + MEASURED));
                double rate = took[1] / took[0];
                return List.of(new Figure(
                        "Saving a visit with trail, draft and every due date worked out again",
                        Figure.seconds(took[0]),
                        "a bare Faces page that inserts one row: " + Figure.seconds(took[1])
                                + String.format("; %.0f %% of its rate", 100 * rate),
                        "at least 40 % of the rate",
                        rate >= 0.4));
            }
        } finally {
            RunningKith.delete(installation);
        }
    }

    /** Children looked after today, no two alike in what was recorded of them. */
    private static List<Long> children(Connection administrator) throws SQLException {
        var children = new ArrayList<Long>();
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery("select child_id from child_today where council = 'northshire'"
                        + " and looked_after order by child_id limit " + (WARM + MEASURED))) {
            while (rows.next()) {
                children.add(rows.getLong(1));
            }
        }
        return children;
    }

    /** Medians of the two, asked in turn: Kith's and the bare one's. */
    private static double[] save(Visitor visitor, List<Long> children) throws IOException, InterruptedException {
        var owns = new double[children.size()];
        var plains = new double[children.size()];
        for (int i = 0; i < owns.length; i++) {
            var own = own(children.get(i));
            visitor.post("/draft", own);
            owns[i] = time(visitor, "/child/record-visit", own);
            plains[i] = time(visitor, "/plain-save.xhtml", plain(children.get(i)));
        }
        Arrays.sort(owns);
        Arrays.sort(plains);
        return new double[] {owns[owns.length / 2], plains[plains.length / 2]};
    }

    static double time(Visitor visitor, String path, Map<String, String> form)
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
