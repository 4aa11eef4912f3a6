package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.access.Today;
import kith.assurance.CasesSummary;
import kith.assurance.CasesSummary.FileSummary;
import kith.assurance.RunningCases;
import kith.casefile.CaseResult;

/** The case files of the installed plugin with what came of each row, to read, print and sign. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private RunningCases running;

    @Inject
    private Today today;

    @Inject
    private Text text;

    private CasesSummary cases;

    /**
     * One row as the page shows it.
     *
     * @param id the row's own name
     * @param asked what is asked, and of which nation
     * @param facts what is known
     * @param because why, as the file says
     * @param expected what should come
     * @param got what came
     * @param passed whether the two agree
     * @param why the engine's explanation, step by step
     */
    public record Row(
            String id,
            String asked,
            String facts,
            String because,
            String expected,
            String got,
            boolean passed,
            List<String> why) {}

    /** Runs every case. */
    public void load() {
        cases = running.run();
    }

    /** Whether there is anything to run. */
    public boolean isAny() {
        return !cases.files().isEmpty();
    }

    /** The jar and the day, or why there is nothing. */
    public String getLead() {
        if (isAny()) {
            return text.of("cases.lead", cases.plugin().orElse(""), today.date());
        }
        return cases.plugin().map(plugin -> text.of("cases.none", plugin)).orElseGet(() -> text.get("cases.noPlugin"));
    }

    /** Whether every row of every file came out as it says. */
    public boolean isAllPassed() {
        return cases.files().stream()
                .allMatch(file -> file.failed() == 0 && file.refused().isEmpty());
    }

    /** How many came out as they say, in a sentence. */
    public String getOutcome() {
        long failed = cases.files().stream().mapToLong(FileSummary::failed).sum();
        int all = cases.files().stream().mapToInt(file -> file.results().size()).sum();
        return failed == 0 ? text.of("cases.passed", all) : text.of("cases.failed", failed, all);
    }

    /** The files in order of their names. */
    public List<FileSummary> getFiles() {
        return cases.files();
    }

    /** A file's rows. */
    public List<Row> rows(FileSummary file) {
        return file.results().stream().map(this::row).toList();
    }

    private Row row(CaseResult result) {
        return new Row(
                result.example().id(),
                text.capital(result.example().rule()),
                result.example().facts().text(),
                result.example().because(),
                result.example().expected(),
                result.got(),
                result.passed(),
                result.why().lines().toList());
    }
}
