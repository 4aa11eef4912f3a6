package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kith.access.Today;
import kith.actionlist.ActionPage;
import kith.actionlist.ActionSort;
import kith.actionlist.ActionView;
import kith.actionlist.ListingActions;

/** Who is to do what across children, and what became of it. */
@Named
@RequestScoped
public class ActionsPage {

    @Inject
    private ListingActions listing;

    @Inject
    private ActionAddress address;

    @Inject
    private ShowingActions showing;

    @Inject
    private Text text;

    @Inject
    private Today today;

    private ActionPage shown;
    private List<ActionLine> rows;

    /** Asks once for rows, counts and owners. */
    public void load() {
        shown = listing.find(address.query());
        rows = showing.lines(shown.rows());
    }

    /** As at when. */
    public String getAsAt() {
        return text.of("actions.asAt", shown.counts().open(), text.weekday(shown.asOf()), text.time(today.now()));
    }

    /** The views with their counts. */
    public List<Choice> getStates() {
        return Stream.of(ActionView.values())
                .map(view -> new Choice(
                        address.address()
                                .with("state", view == ActionView.OPEN ? null : view.code())
                                .toString(),
                        text.of("actions.state." + view.code(), shown.counts().of(view)),
                        view == address.view()))
                .toList();
    }

    /** Whose actions may be shown. */
    public List<Choice> getWhose() {
        return shown.scopes().stream()
                .map(each -> new Choice(
                        WorkAddress.code(each),
                        text.get("work.whose." + WorkAddress.code(each)),
                        each == shown.query().scope()))
                .toList();
    }

    /** Who has any of them. */
    public List<Choice> getOwners() {
        Stream<Choice> any = Stream.of(new Choice(Choice.ANY, text.get("work.any"), address.getOwner() == null));
        Stream<Choice> each =
                shown.owners().stream().map(name -> new Choice(name, name, name.equals(address.getOwner())));
        return Stream.concat(any, each).toList();
    }

    /** The rows of this page. */
    public List<ActionLine> getRows() {
        return rows;
    }

    /** What the list shows, and which of its rows. */
    public String getCaption() {
        String what = text.get("actions.caption." + address.view().code());
        Pager pager = getPager();
        return rows.isEmpty()
                ? what
                : text.of("work.caption", what, pager.getFirst(), pager.getLast(), pager.getRows());
    }

    /** The headings of the list. */
    public List<SortedColumn> getColumns() {
        return Stream.of(
                        column("child", ActionSort.CHILD),
                        column("what", ActionSort.WHAT),
                        column("owner", ActionSort.OWNER),
                        column("due", ActionSort.DUE_ON),
                        column("worker", ActionSort.WORKER))
                .toList();
    }

    private SortedColumn column(String name, ActionSort sort) {
        var query = shown.query();
        return SortedColumn.of(
                text.get("actions.column." + name), address.address(), sort, query.sort(), query.descending());
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(shown.query().page(), shown.total(), to -> address.address()
                .with("page", to)
                .toString());
    }

    /** The address of the same rows as a file. */
    public String getDownload() {
        return address.address().at("/actions.csv").toString();
    }

    /** Why the list is empty: nothing there, or nothing of this owner. */
    public String getEmptyText() {
        return text.get(
                address.getOwner() == null ? "actions.none." + address.view().code() : "actions.none.filtered");
    }

    /** The address without the owner. */
    public String getCleared() {
        return address.getOwner() == null
                ? ""
                : address.address().with("owner", null).toString();
    }
}
