package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import kith.access.Today;
import kith.assurance.CasesSummary;
import kith.assurance.CasesSummary.FileSummary;
import kith.assurance.CasesSummary.RowSummary;
import kith.assurance.RunningCases;
import kith.casefile.CaseResult;
import kith.plugin.Limit;
import kith.plugin.Question;

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
    private String on;

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
     * @param changed what comes with the council's settings where one of them changes it, and which; otherwise empty
     */
    public record Row(
            String id,
            String asked,
            String facts,
            String because,
            String expected,
            String got,
            boolean passed,
            List<String> why,
            String changed) {}

    /** Runs every case, with what is set and in force on the day asked for. */
    public void load() {
        cases = running.run(day());
    }

    private LocalDate day() {
        try {
            return on == null || on.isBlank() ? today.date() : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            // Shown again as today: the address was typed by hand.
            return today.date();
        }
    }

    /** What the council has set and in force on the day, each in a sentence. */
    public List<String> getSettings() {
        return cases.settings().entrySet().stream()
                .map(set -> text.of(
                        "policy.tried",
                        name(set.getKey()),
                        said(set.getValue().answer()),
                        set.getValue().from(),
                        set.getValue().reason()))
                .toList();
    }

    private String name(Question question) {
        return new PracticeWords(text).question(question);
    }

    private String said(Object answer) {
        return answer instanceof Limit limit ? text.wording().limit(limit) : answer.toString();
    }

    /** How many rows a setting changes, in a sentence. */
    public String getChanged() {
        long changed = cases.files().stream().mapToLong(FileSummary::changed).sum();
        return cases.settings().isEmpty()
                ? text.of("cases.settings.none", cases.day())
                : text.of("cases.settings.changed", cases.day(), changed);
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
        int all = cases.files().stream().mapToInt(file -> file.rows().size()).sum();
        return failed == 0 ? text.of("cases.passed", all) : text.of("cases.failed", failed, all);
    }

    /** The files in order of their names. */
    public List<FileSummary> getFiles() {
        return cases.files();
    }

    /** A file's rows. */
    public List<Row> rows(FileSummary file) {
        return file.rows().stream().map(this::row).toList();
    }

    private Row row(RowSummary row) {
        CaseResult result = row.result();
        return new Row(
                result.example().id(),
                text.capital(result.example().rule()),
                result.example().facts().text(),
                result.example().because(),
                result.example().expected(),
                result.got(),
                result.passed(),
                result.why().lines().toList(),
                row.isChanged() ? changed(row) : "");
    }

    private String changed(RowSummary row) {
        String by = row.by().stream().map(this::name).collect(Collectors.joining(", "));
        return text.of("cases.row.changed.to", row.withSettings(), by);
    }

    public String getOn() {
        return cases == null ? on : cases.day().toString();
    }

    public void setOn(String on) {
        this.on = on;
    }
}
