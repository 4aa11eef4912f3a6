package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.exchange.ImportId;
import kith.exchange.ImportSummary;
import kith.exchange.ImportedFile;
import kith.exchange.Importing;
import kith.exchange.RefusalPage;
import kith.incoming.Refusal;

/** How an import went, or how far it is. */
@Named
@RequestScoped
public class ImportReportPage {

    @Inject
    private Importing importing;

    @Inject
    private ImportWords words;

    @Inject
    private Text text;

    private String run;
    private int page = 1;
    private ImportSummary summary;
    private List<ImportedFile> files = List.of();
    private RefusalPage refusals;

    /**
     * Reads how it stands.
     *
     * @throws NotFound if the council has no such import
     */
    public void load() {
        ImportId id = id();
        summary = importing.summary(id);
        files = importing.files(id);
        refusals = importing.refusals(id, page, Pager.ROWS);
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
        return text.of("import.heading", summary.fileName());
    }

    /** How far it is, in a word. */
    public Tag getTag() {
        return words.tag(summary);
    }

    /** Who handed it in, and when. */
    public String getWhen() {
        return words.when(summary);
    }

    /** Whether it is still to be done. */
    public boolean isUnderWay() {
        return !summary.ended();
    }

    /** How far it is, in words. */
    public String getHowFar() {
        if (summary.childrenTotal() == 0) {
            return text.get("import.reading");
        }
        return text.of("import.howFar", summary.childrenDone(), summary.childrenTotal());
    }

    /** How much there is to do; at least one, for the bar. */
    public int getTotal() {
        return Math.max(1, summary.childrenTotal());
    }

    /** How much is done. */
    public int getDone() {
        return summary.childrenDone();
    }

    /** This page's address. */
    public String getSelf() {
        return address().toString();
    }

    private Address address() {
        return Address.of("/import-report").with("run", run);
    }

    /** Why nothing was taken, or null. */
    public String getProblem() {
        return summary.problem();
    }

    /** What else the data officer should know. */
    public List<String> getNotes() {
        return summary.notes();
    }

    /** What came of it. */
    public List<Identity.Fact> getFacts() {
        return Stream.of(
                        fact("import.added", summary.childrenAdded()),
                        fact("import.changed", summary.childrenChanged()),
                        fact("import.unchanged", summary.childrenUnchanged()),
                        fact("import.childrenRefused", summary.childrenRefused()))
                .toList();
    }

    private Identity.Fact fact(String name, int number) {
        return new Identity.Fact(text.get(name), text.number(number));
    }

    /** What was read of each file. */
    public List<ImportedFile> getFiles() {
        return files;
    }

    /** The address of a file's refused rows as CSV. */
    public String download(ImportedFile file) {
        return address().at("/import-refused.csv").with("file", file.file()).toString();
    }

    /** The refused rows of this page. */
    public List<Refusal> getRefusals() {
        return refusals.rows();
    }

    /** Which of the refused rows are shown. */
    public String getCaption() {
        Pager pager = getPager();
        return text.of("import.refusals.caption", pager.getFirst(), pager.getLast(), pager.getRows());
    }

    /** Where in the refused rows the reader is. */
    public Pager getPager() {
        return new Pager(
                page, refusals.total(), to -> address().with("page", to).toString());
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
