package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.exchange.ImportId;
import kith.exchange.ImportReport;
import kith.exchange.ImportedFile;
import kith.exchange.Importing;
import kith.incoming.Refusal;

/** How an import went, or how far it is. */
@Named
@RequestScoped
public class ImportReportPage extends Watching {

    @Inject
    private Importing importing;

    @Inject
    private ImportWords words;

    @Inject
    private Text text;

    private String run;
    private int page = 1;
    private ImportReport report;

    /**
     * Reads how it stands.
     *
     * @throws NotFound if the council has no such import
     */
    public void load() {
        report = importing.report(id(), page, Pager.ROWS);
    }

    private ImportReport report() {
        if (report == null) {
            run = asked("run");
            load();
        }
        return report;
    }

    private ImportId id() {
        try {
            return new ImportId(Long.parseLong(run));
        } catch (NumberFormatException e) {
            throw new NotFound("import", run);
        }
    }

    /** What was handed in. */
    public String getHeading() {
        return text.of("import.heading", report().summary().fileName());
    }

    /** How far it is, in a word. */
    public Tag getTag() {
        return words.tag(report().summary());
    }

    /** Who handed it in, and when. */
    public String getWhen() {
        return words.when(report().summary());
    }

    @Override
    public boolean isUnderWay() {
        return !report().summary().ended();
    }

    @Override
    public String getHowFar() {
        if (report().summary().childrenTotal() == 0) {
            return text.get("import.reading");
        }
        return text.of(
                "import.howFar",
                report().summary().childrenDone(),
                report().summary().childrenTotal());
    }

    @Override
    public int getPercent() {
        return percent(report().summary().childrenDone(), report().summary().childrenTotal());
    }

    @Override
    public String getSelf() {
        return address().toString();
    }

    private Address address() {
        return Address.of("/import-report").with("run", run);
    }

    /** Why nothing was taken, or null. */
    public String getProblem() {
        return report().summary().problem();
    }

    /** What else the data officer should know. */
    public List<String> getNotes() {
        return report().summary().notes();
    }

    /** What came of it. */
    public List<Identity.Fact> getFacts() {
        return Stream.of(
                        fact("import.added", report().summary().childrenAdded()),
                        fact("import.changed", report().summary().childrenChanged()),
                        fact("import.unchanged", report().summary().childrenUnchanged()),
                        fact("import.childrenRefused", report().summary().childrenRefused()))
                .toList();
    }

    private Identity.Fact fact(String name, int number) {
        return new Identity.Fact(text.get(name), text.number(number));
    }

    /** What was read of each file. */
    public List<ImportedFile> getFiles() {
        return report().files();
    }

    /** The address of a file's refused rows as CSV. */
    public String download(ImportedFile file) {
        return address().at("/import-refused.csv").with("file", file.file()).toString();
    }

    /** The refused rows of this page. */
    public List<Refusal> getRefusals() {
        return report().refusals().rows();
    }

    /** Which of the refused rows are shown. */
    public String getCaption() {
        Pager pager = getPager();
        return text.of("import.refusals.caption", pager.getFirst(), pager.getLast(), pager.getRows());
    }

    /** Where in the refused rows the reader is. */
    public Pager getPager() {
        return new Pager(page, report().refusals().total(), to -> address()
                .with("page", to)
                .toString());
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
