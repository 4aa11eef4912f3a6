package kith.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.calendar.KeepingSchoolTerms;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.form.Submission;
import kith.planning.Considered;
import kith.record.ByChild;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.StaffId;
import kith.search.FoundChild;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;

/** One invented council with two social workers and two reviewing officers, and what is done about its children. */
final class CareCase {
    static final House HOUSE = House.open();
    static final StaffId ROWAN = new StaffId(901);
    static final StaffId HAZEL = new StaffId(902);
    static final StaffId ALDER = new StaffId(903);
    static final StaffId MAPLE = new StaffId(904);
    static final StaffId GONE = new StaffId(905);
    static final String WHY_LATE = "Recorded late.";

    private final String council;
    private boolean atWork;

    CareCase(String council) {
        this.council = council;
        HOUSE.council(council);
        staff(ROWAN, "Rowan", "SOCIAL_WORKER", false);
        staff(HAZEL, "Hazel", "SOCIAL_WORKER", false);
        staff(ALDER, "Alder", "REVIEWING_OFFICER", false);
        staff(MAPLE, "Maple", "REVIEWING_OFFICER", false);
        staff(GONE, "Gone", "SOCIAL_WORKER", true);
    }

    private void staff(StaffId id, String name, String role, boolean disabled) {
        String email = name.toLowerCase(java.util.Locale.ROOT) + "@" + council + ".example";
        HOUSE.sql(
                council,
                "insert into staff (council, id, email, name, disabled) values ('" + council + "', " + id.value()
                        + ", '" + email + "', '" + name + "', " + disabled + ")",
                "insert into staff_role (council, staff_id, role) values ('" + council + "', " + id.value() + ", '"
                        + role + "')");
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    /** A review could not consider it first. */
    static Considered notPracticable() {
        return new Considered(null, "The carers asked for it on the day.");
    }

    static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }

    static ChildRecord.Child child(String given, String family, String born) {
        return new ChildRecord.Child(
                null, given, family, day(born), null, "F", null, null, null, null, false, null, null, null, null, null,
                null, null, null);
    }

    static CareStart from(String day) {
        return new CareStart(day(day), "N1", "V2", Invented.placement(null, "U6"), ROWAN, ALDER, null);
    }

    /** As a team manager, who may do all of it. */
    <T, S> T with(Class<S> step, Function<S, T> work) {
        try {
            return HOUSE.as(House.officer(council, Role.TEAM_MANAGER, 900), () -> {
                atWork = true;
                return work.apply(HOUSE.the(step));
            });
        } finally {
            atWork = false;
        }
    }

    /** The council's schools have a term that runs on this day. */
    void hasATermAt(LocalDate day) {
        HOUSE.as(
                House.officer(council, Role.SYSTEM_ADMINISTRATOR, ROWAN.value()),
                () -> HOUSE.the(KeepingSchoolTerms.class).enter(form(), day.minusWeeks(6), day.plusWeeks(6), "Term"));
    }

    /** A child nobody else is like, accommodated from a day and with everybody told in time. */
    ChildId lookedAfterFrom(String day) {
        String name = UUID.randomUUID().toString();
        Set<ChildId> others = with(StartingCare.class, step -> step.likely(name, name, day("2015-06-01"))).stream()
                .map(FoundChild::child)
                .collect(Collectors.toSet());
        return with(
                        StartingCare.class,
                        step -> step.start(form(), child(name, name, "2015-06-01"), from(day), others, WHY_LATE))
                .child();
    }

    /** A child as an import brought it. */
    ChildId imported(ChildRecord record) {
        return HOUSE.as(council, () -> {
            ChildId id = HOUSE.the(kith.caseload.Caseload.class)
                    .enter(List.of(record))
                    .ids()
                    .get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    <R extends Record> List<Held<R>> rows(ChildId child, Class<? extends ByChild<R>> store) {
        return atWork
                ? HOUSE.the(store).rows(child)
                : HOUSE.as(council, () -> HOUSE.the(store).rows(child));
    }

    <R extends Record> Held<R> last(ChildId child, Class<? extends ByChild<R>> store) {
        List<Held<R>> rows = rows(child, store);
        return rows.get(rows.size() - 1);
    }

    ChildRecord record(ChildId child) {
        return HOUSE.as(council, () -> HOUSE.the(kith.caseload.Caseload.class)
                .held(List.of(child))
                .get(child));
    }

    List<ClockSummary> open(ChildId child) {
        return HOUSE.as(council, () -> HOUSE.the(Clocks.class).of(child).open());
    }

    /** Everything that stands about the child's dates, to be compared. */
    List<String> dates(ChildId child) {
        return HOUSE.as(council, () -> {
            var clocks = HOUSE.the(Clocks.class).of(child);
            return java.util.stream.Stream.of(clocks.open(), clocks.past(), clocks.notKnown())
                    .flatMap(List::stream)
                    .map(c -> c.duty() + " " + c.occasion() + " " + c.state() + " " + c.dueOn() + " " + c.doneOn())
                    .sorted()
                    .toList();
        });
    }

    /** Forgets the child's dates and works them out from nothing. */
    void fromScratch(ChildId child) {
        HOUSE.sql(council, "delete from due_date where child_id = " + child.value());
        HOUSE.as(council, () -> {
            HOUSE.fire(new CaseChanged(Set.of(child), Sentence.of("reason.package")));
            return null;
        });
    }

    String council() {
        return council;
    }
}
