package kith.casefile;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.council.InstalledPlugins;
import kith.council.PluginsRefused;

/** {@code ./kith cases FILE…}: runs case files and says which rows fail and why. Needs no server and no database. */
public final class CasesCommand {
    private static final int ALL_PASSED = 0;
    private static final int SOME_FAILED = 1;
    private static final int UNREADABLE = 2;

    private CasesCommand() {}

    /** Runs the command and ends the machine with its exit code. The plugins' directory is {@code KITH_PLUGINS}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(Stream.of(args).map(Path::of).toList(), out, err);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs files with the plugins of the directory that {@code KITH_PLUGINS} names, or none.
     *
     * @return the exit code: 0 all rows passed, 1 some failed, 2 a file, a row or a plugin cannot be read
     */
    public static int run(List<Path> files, PrintStream out, PrintStream err) {
        String directory = System.getenv("KITH_PLUGINS");
        try (InstalledPlugins plugins =
                directory == null ? InstalledPlugins.none() : InstalledPlugins.read(Path.of(directory))) {
            return run(files, plugins, out, err);
        } catch (PluginsRefused e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    /**
     * Runs files.
     *
     * @param files the case files
     * @param plugins whose councils the cases may name
     * @param out where the result goes
     * @param err where it goes that a file cannot be read
     * @return the exit code: 0 all rows passed, 1 some failed, 2 a file or a row cannot be read
     */
    public static int run(List<Path> files, InstalledPlugins plugins, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println("Name at least one case file: ./kith cases FILE…");
            return UNREADABLE;
        }
        CaseRunner runner = new CaseRunner(plugins);
        int worst = ALL_PASSED;
        for (Path file : files) {
            worst = Math.max(worst, run(file, runner, out, err));
        }
        return worst;
    }

    private static int run(Path file, CaseRunner runner, PrintStream out, PrintStream err) {
        try {
            List<Case> cases = CaseFile.read(file).cases();
            List<String> failures = new ArrayList<>();
            cases.forEach(example -> runner.run(example).failure().ifPresent(failures::add));
            failures.forEach(failure -> out.println(failure + "\n"));
            out.println(file + ": " + count(cases.size()) + ", " + (failures.isEmpty() ? "none" : failures.size())
                    + " failed.");
            return failures.isEmpty() ? ALL_PASSED : SOME_FAILED;
        } catch (CaseRefused e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private static String count(int cases) {
        return cases == 1 ? "1 case" : cases + " cases";
    }
}
