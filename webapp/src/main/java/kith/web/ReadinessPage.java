package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.access.Today;
import kith.readiness.ListingReadiness;
import kith.readiness.ReadinessList;
import kith.readiness.ReadinessSort;
import kith.readiness.ReviewReadiness;

/** The reviews that come, by how far they are made ready. */
@Named
@RequestScoped
public class ReadinessPage {

    @Inject
    private ListingReadiness listing;

    @Inject
    private ReadinessAddress address;

    @Inject
    private ReadinessWords words;

    @Inject
    private Text text;

    @Inject
    private Today today;

    private ReadinessList shown;
    private List<ReadinessWords.Line> rows;

    /** Asks once for rows, counts and what they can be filtered by. */
    public void load() {
        shown = listing.find(address.query());
        rows = shown.rows().stream().map(words::line).toList();
    }

    /** How many reviews, how many of them ready, and as at when. */
    public String getAsAt() {
        int all = shown.found().size();
        return text.of("readiness.asAt", all, shown.ready(), text.weekday(shown.asOf()), text.time(today.now()));
    }

    /** Whose reviews may be shown. */
    public List<Choice> getWhose() {
        return shown.scopes().stream()
                .map(each -> new Choice(
                        WorkAddress.code(each),
                        text.get("work.whose." + WorkAddress.code(each)),
                        each == shown.query().scope()))
                .toList();
    }

    /** How far ahead. */
    public List<Choice> getWithin() {
        return ReadinessAddress.WITHIN.stream()
                .sorted((one, other) -> Integer.compare(one == 0 ? 999 : one, other == 0 ? 999 : other))
                .map(days -> new Choice(
                        days.toString(),
                        days == 0 ? text.get("readiness.within.all") : text.of("readiness.within.days", days),
                        days == address.days()))
                .toList();
    }

    /** All, or only those of which something is missing. */
    public List<Choice> getMissing() {
        boolean only = address.getMissing() != null;
        return List.of(
                new Choice(Choice.ANY, text.get("readiness.which.all"), !only),
                new Choice("yes", text.get("readiness.which.missing"), only));
    }

    public List<Choice> getWorkers() {
        return names(ReviewReadiness::worker, address.getWorker());
    }

    public List<Choice> getOfficers() {
        return names(ReviewReadiness::reviewingOfficer, address.getOfficer());
    }

    public List<Choice> getTeams() {
        return names(ReviewReadiness::team, address.getTeam());
    }

    private List<Choice> names(Function<ReviewReadiness, String> of, String chosen) {
        Stream<Choice> any = Stream.of(new Choice(Choice.ANY, text.get("work.any"), chosen == null));
        return Stream.concat(any, shown.names(of).stream().map(name -> new Choice(name, name, name.equals(chosen))))
                .toList();
    }

    /** The rows of this page. */
    public List<ReadinessWords.Line> getRows() {
        return rows;
    }

    /** What the list shows, and which of its rows. */
    public String getCaption() {
        Pager pager = getPager();
        String what = text.get("readiness.caption");
        return rows.isEmpty()
                ? what
                : text.of("work.caption", what, pager.getFirst(), pager.getLast(), pager.getRows());
    }

    /** The headings of the list. */
    public List<SortedColumn> getColumns() {
        return Stream.of(
                        column("child", ReadinessSort.CHILD),
                        column("day", ReadinessSort.DAY),
                        column("missing", ReadinessSort.MISSING),
                        column("worker", ReadinessSort.WORKER),
                        column("officer", ReadinessSort.OFFICER))
                .toList();
    }

    private SortedColumn column(String name, ReadinessSort sort) {
        var query = shown.query();
        return SortedColumn.of(
                text.get("readiness.column." + name), address.address(), sort, query.sort(), query.descending());
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(shown.query().page(), shown.found().size(), to -> address.address()
                .with("page", to)
                .toString());
    }

    /** The address of the same rows as a file. */
    public String getDownload() {
        return address.address().at("/readiness.csv").toString();
    }

    /** Why the list is empty. */
    public String getEmptyText() {
        return text.get(address.filtered() ? "readiness.none.filtered" : "readiness.none");
    }

    /** The address without filters; empty where there are none. */
    public String getCleared() {
        return address.filtered()
                ? address.address()
                        .with("missing", null)
                        .with("worker", null)
                        .with("officer", null)
                        .with("team", null)
                        .toString()
                : "";
    }
}
