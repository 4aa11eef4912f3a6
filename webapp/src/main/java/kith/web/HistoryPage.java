package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.overview.ChildHistory;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.worklist.ReplacedDate;

/** Who did what on a child's record, and which due dates were replaced. */
@Named
@RequestScoped
public class HistoryPage extends ChildPage<ChildHistory> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private Text text;

    private int page = 1;

    @Override
    ChildHistory open(ChildId child) {
        return reading.history(child, page, Pager.ROWS);
    }

    /** The due dates that were replaced, latest first. */
    public List<ReplacedDate> getReplaced() {
        return getShown().replaced();
    }

    /** Why a date was replaced. */
    public String reason(ReplacedDate old) {
        return text.wording().sentence(old.reason());
    }

    /** What rows said before they were corrected or taken back, latest first. */
    public List<EarlierRow> getEarlier() {
        return getShown().earlier();
    }

    /** What kind of row it is. */
    public String kind(EarlierRow row) {
        return text.get("export.file." + EarlierWords.type(row).file());
    }

    /** What it said, part by part. */
    public List<String> said(EarlierRow row) {
        return new EarlierWords(text).said(row);
    }

    /** Who changed it and when. */
    public String changed(EarlierRow row) {
        String key = row.takenBack() ? "history.earlier.takenBack" : "history.earlier.corrected";
        return text.of(key, row.byName(), row.at());
    }

    /** The reason that an officer gave; empty where none was asked for. */
    public String why(ChildHistory.Done entry) {
        return entry.why() == null ? "" : text.of("history.why", entry.why());
    }

    /** What was done or read, latest first. */
    public List<ChildHistory.Done> getDone() {
        return getShown().done();
    }

    /** What was done, in a sentence. */
    public String what(ChildHistory.Done entry) {
        String key = "did." + entry.what();
        return text.containsKey(key) ? text.get(key) : text.get("did.other");
    }

    /** Who did it and when. */
    public String who(ChildHistory.Done entry) {
        return text.of("history.who", entry.by(), entry.at());
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(page, getShown().total(), to -> Identity.to(
                        "history", getShown().child().child())
                .with("page", to)
                .toString());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
