package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.desk.Desk;
import kith.desk.DeskFlag;
import kith.desk.DeskRow;
import kith.desk.DeskSort;
import kith.desk.ReadingDesk;
import kith.readiness.ReadyPoint;
import kith.record.StaffId;

/** A reviewing officer's desk; for a manager first the list of all desks. */
@Named
@RequestScoped
public class DeskPage {

    private static final String ALL = "all";

    @Inject
    private ReadingDesk reading;

    @Inject
    private OversightWords words;

    @Inject
    private ReviewTasks tasks;

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    @Inject
    private CurrentOfficer current;

    private String whose;
    private String flag;
    private String sort;
    private String page;
    private Pager pager;
    private Desk desk;
    private List<Desk> desks = List.of();
    private List<Line> rows = List.of();
    private List<OversightWords.Event> events = List.of();

    /**
     * A child on the desk.
     *
     * @param child the child's name
     * @param to the address of how the officer watches over it
     * @param review by when the next review is due
     * @param late whether that day has passed
     * @param booked for when it is booked, or that it is not
     * @param ready how much is still to be made ready for it
     * @param answers how many of those who were asked have answered; empty where nobody's answer is waited for
     * @param next the officer's next talk or visit; may be empty
     * @param midway how the midway check stands, or null
     * @param why why it is due on its day
     * @param flags what goes wrong
     */
    public record Line(
            String child,
            String to,
            String review,
            boolean late,
            String booked,
            Tag ready,
            String answers,
            String next,
            Tag midway,
            String why,
            List<Tag> flags) {}

    /**
     * One desk in the list of all.
     *
     * @param name whose
     * @param to its address
     * @param children how many children
     * @param over whether they are more than the guide wants
     * @param flagged how many of them have a flag
     * @param midway how many midway checks are overdue
     */
    public record Listed(String name, String to, int children, boolean over, long flagged, long midway) {}

    /** Reads one desk, or all where nobody's is asked for. */
    public void load() {
        boolean own = current.get().is(Role.REVIEWING_OFFICER);
        if (ALL.equals(whose) || whose == null && !own) {
            desks = reading.desks();
            return;
        }
        desk = reading.desk(whose == null ? null : id());
        events = words.events(desk.events());
        DeskFlag only = flag();
        List<DeskRow> found = desk.rows().stream()
                .filter(row -> only == null || row.flags().contains(only))
                .sorted(sorted().order())
                .toList();
        pager = new Pager(
                WorkAddress.number(page),
                found.size(),
                to -> address().with("sort", sort).with("page", to).toString());
        rows = found.stream()
                .skip((pager.getPage() - 1L) * Pager.ROWS)
                .limit(Pager.ROWS)
                .map(this::line)
                .toList();
    }

    private StaffId id() {
        try {
            return new StaffId(Long.parseLong(whose));
        } catch (NumberFormatException e) {
            throw new NotFound("desk", whose);
        }
    }

    private Line line(DeskRow row) {
        return new Line(
                identity.name(row.childName(), row.childNumber()),
                Identity.to("oversight", row.child()).toString(),
                row.reviewDue() == null ? "" : text.day(row.reviewDue()),
                row.reviewDue() != null && row.reviewDue().isBefore(desk.asOf()),
                row.bookedFor() == null ? text.get("work.unbooked") : text.of("work.booked", row.bookedFor()),
                ready(row),
                answers(row),
                next(row.next()),
                words.midway(row.midway(), desk.asOf()),
                words.why(row.midway()),
                words.flags(row.flags()));
    }

    private Tag ready(DeskRow row) {
        if (row.ready() == null) {
            return new Tag("calm", text.get("desk.ready.none"));
        }
        if (row.missing() == 0) {
            return new Tag("good", text.get("desk.ready.all"));
        }
        return row.missingLate() == 0
                ? new Tag("calm", text.of("desk.ready.missing", row.missing()))
                : new Tag("late", text.of("desk.ready.late", row.missing(), row.missingLate()));
    }

    private String answers(DeskRow row) {
        return row.answers()
                .map(answers -> text.of(
                        answers.toChase() == 0 ? "desk.answers" : "desk.answers.chase",
                        answers.back(),
                        answers.asked(),
                        answers.toChase()))
                .orElse("");
    }

    private String next(ReadyPoint next) {
        return next == null ? "" : text.of("desk.next.by", tasks.point(next.code()), next.dueOn());
    }

    /** Whether every desk is listed. */
    public boolean isAll() {
        return desk == null;
    }

    /** Whose desk it is; while all are listed, what they are. */
    public String getHeading() {
        return desk == null ? text.get("desk.all") : text.of("desk.of", desk.name());
    }

    /** How many children, and how many there ought to be at most. */
    public String getCaseload() {
        int children = desk.rows().size();
        return desk.most() == null
                ? text.of("desk.caseload", children)
                : text.of(
                        "desk.caseload.most",
                        children,
                        desk.most().value(),
                        text.wording().citation(desk.most().authority()));
    }

    /** Whether there are more children than the guide wants. */
    public boolean isOver() {
        return desk != null && desk.isOverGuide();
    }

    /** How many have a flag and how many midway checks are overdue. */
    public String getSummed() {
        return text.of("desk.summed", desk.flagged(), desk.midwayOverdue());
    }

    /** Safeguarding events that wait for the officer. */
    public List<OversightWords.Event> getEvents() {
        return events;
    }

    /** The children. */
    public List<Line> getRows() {
        return rows;
    }

    /** Every desk. */
    public List<Listed> getOfficers() {
        return desks.stream()
                .map(each -> new Listed(
                        each.name(),
                        Address.of("/desk")
                                .with("whose", each.officer().value())
                                .toString(),
                        each.rows().size(),
                        each.isOverGuide(),
                        each.flagged(),
                        each.midwayOverdue()))
                .toList();
    }

    /** Whether there are other desks to go to. */
    public boolean isOthers() {
        Officer me = current.get();
        return me.is(Role.TEAM_MANAGER)
                || me.is(Role.REVIEW_ADMINISTRATOR)
                || !me.covering().isEmpty();
    }

    /** The flags by which the desk can be narrowed, each with how many children have it. */
    public List<Choice> getFlags() {
        Stream<Choice> any = Stream.of(new Choice(Choice.ANY, text.get("work.any"), flag == null));
        Stream<Choice> each = Arrays.stream(DeskFlag.values())
                .map(one -> new Choice(
                        one.code(),
                        text.of(
                                "desk.flag.count",
                                text.get("desk.flag." + one.code()),
                                desk.rows().stream()
                                        .filter(row -> row.flags().contains(one))
                                        .count()),
                        one == flag()));
        return Stream.concat(any, each).toList();
    }

    /** The headings of the list, each of which sorts by itself. */
    public List<SortedColumn> getColumns() {
        return Arrays.stream(DeskSort.values())
                .map(each -> new SortedColumn(
                        text.get("desk.column." + WorkAddress.code(each)),
                        address().with("sort", WorkAddress.code(each)).toString(),
                        each == sorted() ? "ascending" : "none",
                        each == sorted() ? "↑" : ""))
                .toList();
    }

    private Address address() {
        return Address.of("/desk").with("whose", whose).with("flag", flag);
    }

    private DeskSort sorted() {
        return WorkAddress.find(DeskSort.values(), sort).orElse(DeskSort.REVIEW);
    }

    private DeskFlag flag() {
        return WorkAddress.find(DeskFlag.values(), flag).orElse(null);
    }

    /** What stands where no child is shown. */
    public String getNone() {
        return text.get(flag == null ? "desk.none" : "desk.none.flag");
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = WorkAddress.orNull(whose);
    }

    public String getFlag() {
        return flag;
    }

    public void setFlag(String flag) {
        this.flag = WorkAddress.orNull(flag);
    }

    /** Where on the desk the reader is. */
    public Pager getPager() {
        return pager;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = WorkAddress.orNull(page);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = WorkAddress.orNull(sort);
    }
}
