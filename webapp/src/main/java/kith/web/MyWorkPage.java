package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Today;
import kith.actionlist.ActionView;
import kith.actionlist.OverdueActions;
import kith.duty.DutyCode;
import kith.overview.DraftSummary;
import kith.overview.OpenedWork;
import kith.overview.OpeningWork;
import kith.worklist.WaitingChange;
import kith.worklist.WaitingConversation;
import kith.worklist.WaitingExclusion;
import kith.worklist.WorkPage;
import kith.worklist.WorkRow;
import kith.worklist.WorkSort;
import kith.worklist.WorkView;

/** My work: what is due, for whom, by when and why; overdue first. */
@Named
@RequestScoped
public class MyWorkPage {
    /** Duties that are met at a meeting that is booked. */
    private static final Set<DutyCode> BOOKED = EnumSet.of(
            DutyCode.FIRST_REVIEW,
            DutyCode.SECOND_REVIEW,
            DutyCode.LATER_REVIEW,
            DutyCode.EARLY_REVIEW,
            DutyCode.REVIEW_COMPLETION);

    private static final int MOST_ATTENTION = 5;
    private static final int MOST_ACTIONS = 3;

    @Inject
    private OpeningWork opening;

    @Inject
    private WorkAddress address;

    @Inject
    private WorkFilters filters;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    @Inject
    private Today today;

    @Inject
    private Identity identity;

    @Inject
    private ShowingActions showingActions;

    @Inject
    private ShowingPlans plans;

    private List<DraftLine> drafts;
    private OverdueActions overdueActions;
    private WorkPage work;
    private List<WorkLine> rows;
    private List<WorkLine> attention;
    private List<WaitingLine> waiting;
    private List<WaitingLine> exclusions;
    private List<WaitingLine> conversations;

    /**
     * Something that waits for somebody's answer: a change of a care plan, or that somebody is to be kept from a review.
     *
     * @param about whose it is, and what kind of change, or that somebody is unsure; who is to be kept from which review
     * @param what what changes, or for whom it waits
     * @param raised by whom it was raised, and when
     * @param to the version of the plan, or the reviews
     */
    public record WaitingLine(String about, String what, String raised, String to) {}

    /**
     * A text that is not saved yet.
     *
     * @param key with which it is discarded
     * @param what the form, and whom it is about
     * @param to the form
     * @param kept when it was last kept
     */
    public record DraftLine(UUID key, String what, String to, String kept) {}

    /** Asks the worklist once for rows, counts and what needs attention. */
    public void load() {
        OpenedWork opened = opening.open(address.query(), MOST_ACTIONS);
        work = opened.work();
        rows = work.rows().stream().map(this::line).toList();
        attention =
                work.attention().stream().limit(MOST_ATTENTION).map(this::line).toList();
        overdueActions = opened.actions();
        waiting = work.changes().stream().map(this::line).toList();
        exclusions = work.exclusions().stream().map(this::line).toList();
        drafts = opened.drafts().stream().map(this::line).toList();
        conversations = work.conversations().stream().map(this::line).toList();
        filters.offer(work.choices(), work.scopes(), work.query().scope());
    }

    private WorkLine line(WorkRow row) {
        ShownClock clock = showing.show(row.child(), row.clock());
        String to = Identity.to("overview", row.child()).with("why", clock.getId()) + "#due-" + clock.getId();
        return new WorkLine(
                identity.name(row.childName(), row.childNumber()),
                to,
                clock,
                text.code("placement-type", row.placementType()),
                row.worker(),
                booked(row));
    }

    private DraftLine line(DraftSummary draft) {
        String child = draft.child() == null ? "" : identity.name(draft.childName(), draft.childNumber());
        return new DraftLine(
                draft.key(),
                child.isEmpty() ? draft.title() : text.of("work.draft", child, draft.title()),
                draft.page() + (draft.subject().isEmpty() ? "" : "?" + draft.subject()),
                text.of("work.draft.kept", draft.savedAt()));
    }

    private String about(String name, String number, String what) {
        return identity.name(name, number) + ": " + what;
    }

    private WaitingLine line(WaitingChange change) {
        return new WaitingLine(
                about(change.childName(), change.childNumber(), plans.kind(change.change())),
                change.what(),
                text.of("work.waiting.raised", change.raisedBy(), change.raisedOn()),
                Identity.to("plan", change.child())
                        .with("number", change.planVersion())
                        .toString());
    }

    private WaitingLine line(WaitingExclusion waiting) {
        PracticeWords words = new PracticeWords(text);
        String waitsFor = waiting.waitsFor().stream()
                .map(part -> waiting.workers().containsKey(part)
                        ? text.of("exclusion.officer", waiting.workers().get(part), words.participant(part))
                        : words.participant(part))
                .collect(Collectors.joining(text.get("exclusion.and")));
        return new WaitingLine(
                about(
                        waiting.childName(),
                        waiting.childNumber(),
                        text.of("work.exclusion", waiting.name(), waiting.meetsOn())),
                text.of("work.exclusion.waits", waitsFor),
                text.of("work.exclusion.proposed", waiting.proposedBy()),
                Identity.to("reviews", waiting.child()) + "#not-there");
    }

    private WaitingLine line(WaitingConversation waiting) {
        return new WaitingLine(
                about(waiting.childName(), waiting.childNumber(), text.of("work.conversation", waiting.backOn())),
                "",
                "",
                Identity.to("missing", waiting.child())
                        .with("row", waiting.row())
                        .toString());
    }

    private String booked(WorkRow row) {
        if (!BOOKED.contains(row.duty())) {
            return "";
        }
        return row.bookedFor() == null ? text.get("work.unbooked") : text.of("work.booked", row.bookedFor());
    }

    /** How many children, and as at when. */
    public String getAsAt() {
        return text.of("work.asAt", work.counts().children(), text.weekday(work.asOf()), text.time(today.now()));
    }

    /** What this officer typed and did not save, the latest first. */
    public List<DraftLine> getDrafts() {
        return drafts;
    }

    /** What needs attention first. */
    public List<WorkLine> getAttention() {
        return attention;
    }

    /** How much more is overdue than is shown first. */
    public long getMoreAttention() {
        return Math.max(0, work.attention().size() - attention.size());
    }

    /** The address of what is overdue. */
    public String getOverdue() {
        return address.address().with("state", WorkView.OVERDUE.code()).toString();
    }

    /** The address of the copies of plans that are still to be sent. */
    public String getOpenCopies() {
        return Address.of("/open-copies")
                .with("whose", WorkAddress.code(work.query().scope()))
                .toString();
    }

    /** The changes of care plans that wait for a review or an answer. */
    public List<WaitingLine> getWaiting() {
        return waiting;
    }

    /** Who came back from being missing, of whom no conversation is recorded. */
    public List<WaitingLine> getConversations() {
        return conversations;
    }

    /** Who is to be kept from a review and still invited, because not everybody agreed yet. */
    public List<WaitingLine> getExclusions() {
        return exclusions;
    }

    /** Whether nothing is overdue. */
    public boolean isCalm() {
        return attention.isEmpty() && overdueActions.count() == 0 && conversations.isEmpty();
    }

    /** How many actions are overdue. */
    public long getOverdueActions() {
        return overdueActions.count();
    }

    /** The first of the actions that are overdue. */
    public List<ActionLine> getFirstActions() {
        return showingActions.lines(overdueActions.first());
    }

    /** The address of the actions of whoever's work is shown. */
    public String getActions() {
        return Address.of("/actions")
                .with("whose", WorkAddress.code(work.query().scope()))
                .toString();
    }

    /** The address of those that are overdue. */
    public String getAllOverdueActions() {
        return Address.of("/actions")
                .with("whose", WorkAddress.code(work.query().scope()))
                .with("state", ActionView.OVERDUE.code())
                .toString();
    }

    /** The views with their counts. */
    public List<Choice> getStates() {
        return Stream.of(WorkView.values())
                .map(view -> new Choice(
                        address.address()
                                .with("state", view == WorkView.ALL ? null : view.code())
                                .toString(),
                        text.of("work.state." + view.code(), work.counts().of(view)),
                        view == address.view()))
                .toList();
    }

    /** The rows of this page. */
    public List<WorkLine> getRows() {
        return rows;
    }

    /** What the list shows, and which of its rows. */
    public String getCaption() {
        String what = text.get("work.caption." + address.view().code());
        Pager pager = getPager();
        return rows.isEmpty()
                ? what
                : text.of("work.caption", what, pager.getFirst(), pager.getLast(), pager.getRows());
    }

    /** The headings of the list. */
    public List<SortedColumn> getColumns() {
        return Stream.of(
                        column("child", WorkSort.CHILD),
                        column("duty", WorkSort.DUTY),
                        column("due", WorkSort.DUE_ON),
                        column("state", WorkSort.STATE),
                        column("placement", WorkSort.PLACEMENT),
                        column("worker", WorkSort.WORKER))
                .toList();
    }

    private SortedColumn column(String name, WorkSort sort) {
        var query = work.query();
        return SortedColumn.of(
                text.get("work.column." + name), address.address(), sort, query.sort(), query.descending());
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(work.query().page(), work.total(), to -> address.address()
                .with("page", to)
                .toString());
    }

    /** The address of the same rows as a file. */
    public String getDownload() {
        return address.address().at("/my-work.csv").toString();
    }

    /** Why the list is empty: nothing there, all done, or nothing that fits the filters. */
    public String getEmptyTitle() {
        return text.get(empty());
    }

    /** What the reader can do about it. */
    public String getEmptyText() {
        return text.get(empty() + ".text");
    }

    private String empty() {
        return filters.getChosen().isEmpty() ? "work.none." + address.view().code() : "work.none.filtered";
    }
}
