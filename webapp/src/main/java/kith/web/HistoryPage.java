package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.overview.ChildHistory;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
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
