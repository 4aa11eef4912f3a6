package kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Saving a part of a care plan with 42 fields filled in, with permission, trail, draft and version check, against a bare Faces page
 * with as many fields that inserts one row, on the same server.
 */
final class PlanSavingMeasurement implements Measurement {
    private static final String MANAGER = "helen.marsh@northshire.example";
    private static final int WARM = 150;
    private static final int MEASURED = 100;
    private static final int FIELDS = 42;
    private static final int LINES = 6;
    private static final String TEXT =
            "Home is preferred while the visits go well; her aunt is the other option. ".repeat(8);

    /** A child with the version that is being written. */
    private record Written(long child, int number) {}

    @Override
    public String name() {
        return "plan-saving";
    }

    @Override
    public List<Figure> run() throws Exception {
        var installation = Installation.with("PlainPlanSave", "plain-plan-save.xhtml");
        try (var kith = RunningKith.start(true, installation)) {
            var visitor = new Visitor(kith.address());
            visitor.awaitPage(kith.process());
            kith.awaitImports();
            visitor.signIn(MANAGER);
            try (var administrator = kith.administrator()) {
                var plans = begun(visitor, administrator);
                save(visitor, plans.subList(0, WARM));
                var took = save(visitor, plans.subList(WARM, WARM + MEASURED));
                return List.of(SavingMeasurement.figure(
                        "Saving a part of a plan, 42 fields, with trail, draft and version check",
                        "a bare Faces page with 42 fields that inserts one row",
                        took));
            }
        } finally {
            RunningKith.delete(installation);
        }
    }

    /** Begins a version for each of enough children. */
    private static List<Written> begun(Visitor visitor, Connection administrator) throws Exception {
        var plans = new ArrayList<Written>();
        for (long child : SavingMeasurement.children(administrator, 2 * (WARM + MEASURED))) {
            if (plans.size() < WARM + MEASURED
                    && visitor.post("/child/begin-plan", begin(child)).statusCode() == 303) {
                plans.add(new Written(child, latest(administrator, child)));
            }
        }
        if (plans.size() < WARM + MEASURED) {
            throw new IllegalStateException("Only " + plans.size() + " children could have a version begun.");
        }
        return plans;
    }

    private static int latest(Connection administrator, long child) throws SQLException {
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery("select max(number) from plan_version where council = 'northshire'"
                        + " and child_id = " + child)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static double[] save(Visitor visitor, List<Written> plans) throws IOException, InterruptedException {
        return SavingMeasurement.inTurn(
                visitor,
                "/child/plan-part",
                plans.stream().map(PlanSavingMeasurement::own).toList(),
                "/plain-plan-save.xhtml",
                plans.stream().map(PlanSavingMeasurement::plain).toList());
    }

    private static Map<String, String> form(String name, String subject, long child) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", "form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("key", UUID.randomUUID().toString());
        form.put("draft-form", name);
        form.put("draft-subject", subject);
        form.put("child", Long.toString(child));
        return form;
    }

    private static Map<String, String> begin(long child) {
        var form = form("begin-plan", "child=" + child, child);
        form.put("reviewHeldOn", "");
        form.put("save", "Begin a new version");
        return form;
    }

    /** The part on permanence as a browser sends it, every question but one answered. */
    private static Map<String, String> own(Written plan) {
        var form = form("plan-part", "child=" + plan.child + "&number=" + plan.number + "&part=permanence", plan.child);
        form.put("number", Integer.toString(plan.number));
        form.put("part", "permanence");
        form.put("version", "0");
        form.put("aim", "RETURN6M");
        for (String text : List.of("said", "inTime", "basedOn", "arrangements")) {
            form.put(text, TEXT);
        }
        day(form, "byOn");
        day(form, "reviewOn");
        form.put("meetsNeeds", "yes");
        for (int line = 1; line <= LINES; line++) {
            form.put("what-" + line, "Take the bus to school with her");
            form.put("owner-" + line, "other");
            form.put("ownerName-" + line, "Carer");
            day(form, "by-" + line);
        }
        form.put("save", "Save this part");
        return form;
    }

    private static void day(Map<String, String> form, String field) {
        var day = LocalDate.now().plusMonths(3);
        form.put(field + "-day", Integer.toString(day.getDayOfMonth()));
        form.put(field + "-month", Integer.toString(day.getMonthValue()));
        form.put(field + "-year", Integer.toString(day.getYear()));
    }

    private static Map<String, String> plain(Written plan) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", "form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("child", Long.toString(plan.child));
        form.put("number", Integer.toString(plan.number));
        for (int place = 1; place <= FIELDS; place++) {
            form.put("f" + place, place <= 4 ? TEXT : "Take the bus to school with her");
        }
        form.put("save", "Save");
        return form;
    }
}
