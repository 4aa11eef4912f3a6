package kith.due;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;
import kith.council.PluginsRefused;
import kith.council.PolicyInForce;
import kith.council.Words;
import kith.duedate.Wording;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.Policy;
import kith.exchange.Delivery;
import kith.exchange.SpreadsheetCsv;
import kith.incoming.CannotBeRead;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import kith.incoming.Refusal;
import kith.plugin.Language;

/**
 * {@code kith due}: reads a return or a data package and prints every open duty with its date and its reason, without a
 * server and without a database.
 */
public final class DueCommand {
    /** Every child was read. */
    public static final int DONE = 0;

    /** Some children were refused; the duties of the others were printed. */
    public static final int SOME_REFUSED = 1;

    /** Nothing was printed: the arguments, the files or the plugins are wrong. */
    public static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;
    private final PrintStream err;

    private DueCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the machine with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs the command.
     *
     * @param args the directory and the options; {@code --help} prints them
     * @param out where the duties go
     * @param err where refusals and mistakes go
     * @return {@link #DONE}, {@link #SOME_REFUSED} or {@link #NOT_UNDERSTOOD}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (List.of(args).contains("--help")) {
            out.println(DueTexts.help());
            return DONE;
        }
        try {
            return new DueCommand(out, err).run(DueArguments.of(args, System.getenv("KITH_PLUGINS")));
        } catch (DueArguments.NotUnderstood e) {
            err.println(e.getMessage());
            err.println(DueTexts.text("see-help"));
        } catch (CannotBeRead | PluginsRefused e) {
            err.println(e.getMessage());
        }
        return NOT_UNDERSTOOD;
    }

    private int run(DueArguments asked) throws CannotBeRead, DueArguments.NotUnderstood {
        if (asked.council() == null) {
            return print(asked, PolicyInForce.bareLaw(asked.nation()), Words.KITH);
        }
        try (InstalledPlugins plugins = plugins(asked)) {
            InstalledPlugin plugin = plugins.of(asked.council())
                    .orElseThrow(() -> new DueArguments.NotUnderstood("law.council", asked.council()));
            return print(asked, PolicyInForce.of(plugin), plugin.words(Language.ENGLISH));
        }
    }

    private static InstalledPlugins plugins(DueArguments asked) {
        return asked.plugins() == null ? InstalledPlugins.none() : InstalledPlugins.read(asked.plugins());
    }

    private int print(DueArguments asked, Policy policy, Words words) throws CannotBeRead {
        Reading reading =
                Delivery.read(IncomingFiles.open(asked.input()), asked.input().toString());
        Wording wording = new Wording(words::of);
        List<DueRow> rows = new ArrayList<>();
        Delivery.records(reading.children())
                .forEach((number, child) -> rows.addAll(due(child, asked, policy, wording)));
        rows.sort(DueRow.ORDER);
        if (asked.json()) {
            printJson(rows);
        } else {
            out.print(SpreadsheetCsv.line(DueRow.COLUMNS));
            rows.forEach(row -> out.print(SpreadsheetCsv.line(row.cells())));
        }
        return report(reading);
    }

    private static List<DueRow> due(ChildRecord child, DueArguments asked, Policy policy, Wording wording) {
        return Duties.of(FactsOf.record(child), policy, asked.asOf()).stream()
                .filter(DueCommand::open)
                .map(duty -> DueRow.of(child.number(), duty, asked.asOf(), policy.workingDays(), wording))
                .toList();
    }

    private static boolean open(Duty duty) {
        return switch (duty.outcome()) {
            case OPEN, ON_HOLD, NOT_KNOWN -> true;
            case MET, MET_LATE, NEVER_MET -> false;
        };
    }

    private void printJson(List<DueRow> rows) {
        out.println("[");
        for (int i = 0; i < rows.size(); i++) {
            out.println("  " + rows.get(i).json() + (i + 1 < rows.size() ? "," : ""));
        }
        out.println("]");
    }

    private int report(Reading reading) {
        reading.notes().forEach(err::println);
        for (Refusal refusal : reading.refusals()) {
            err.println(
                    refusal.column().isEmpty()
                            ? DueTexts.text("refusal.row", refusal.file(), refusal.line(), refusal.reason())
                            : DueTexts.text(
                                    "refusal",
                                    refusal.file(),
                                    refusal.line(),
                                    refusal.column(),
                                    refusal.value(),
                                    refusal.reason()));
        }
        if (reading.refusals().isEmpty()) {
            return DONE;
        }
        err.println(DueTexts.text("refused", reading.rowsRead(), reading.rowsAccepted(), reading.rowsRefused()));
        return SOME_REFUSED;
    }
}
