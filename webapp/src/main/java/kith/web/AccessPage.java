package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kith.overview.ChildAccess;
import kith.overview.ChildHistory;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.EntryView;

/** Who has looked at a child's record, and who changed it. */
@Named
@RequestScoped
public class AccessPage extends ChildPage<ChildAccess> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private HistoryPage history;

    @Inject
    private Text text;

    private int page = 1;
    private String which;

    @Override
    ChildAccess open(ChildId child) {
        return reading.access(child, which(), page, Pager.ROWS);
    }

    private EntryView which() {
        return Arrays.stream(EntryView.values())
                .filter(each -> WorkAddress.code(each).equals(which))
                .findFirst()
                .orElse(EntryView.ALL);
    }

    /** What was done or read, latest first. */
    public List<ChildHistory.Done> getEntries() {
        return getShown().entries();
    }

    /** What was done, in a sentence. */
    public String what(ChildHistory.Done entry) {
        return history.what(entry);
    }

    /** Everything, what was read, what was changed: each with its address. */
    public List<Choice> getViews() {
        return Stream.of(EntryView.values())
                .map(each -> new Choice(
                        address()
                                .with("which", each == EntryView.ALL ? null : WorkAddress.code(each))
                                .toString(),
                        text.get("access.which." + WorkAddress.code(each)),
                        each == which()))
                .toList();
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(page, getShown().total(), to -> address()
                .with("which", which() == EntryView.ALL ? null : which)
                .with("page", to)
                .toString());
    }

    private Address address() {
        return Identity.to("access", getShown().child().child());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
