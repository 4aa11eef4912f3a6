package kith.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.Submission;
import kith.record.ChildId;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;

/** One invented child of one council on the real database, and what the child's clocks say. */
final class Told {
    static final House HOUSE = House.open();
    private static final Sentence IMPORTED = Sentence.of("reason.package");

    private final String council;
    final ChildId child;
    private boolean within;

    private Told(String council, ChildId child) {
        this.council = council;
        this.child = child;
    }

    static Told of(String council, Invented invented) {
        ChildRecord record = invented.record();
        ChildId id = HOUSE.as(council, () -> {
            ChildId entered =
                    HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(entered), IMPORTED));
            return entered;
        });
        return new Told(council, id);
    }

    /** A child of eleven, looked after since Monday 7 September 2026, with a first review on the 21st, visited. */
    static Told settled(String council) {
        return of(
                council,
                Invented.child("T" + UUID.randomUUID())
                        .reviewingOfficer("IRO1", "Ines Orr")
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .visited("2026-09-10")
                        .visited("2026-10-20"));
    }

    static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** One transaction; work within work takes part in it. */
    <T> T as(Callable<T> work) {
        if (!within) {
            within = true;
            try {
                return HOUSE.as(council, work);
            } finally {
                within = false;
            }
        }
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<ClockSummary> clocks() {
        return as(() -> {
            var clocks = HOUSE.the(Clocks.class).of(child);
            return Stream.of(clocks.open(), clocks.past(), clocks.notKnown()).flatMap(List::stream).toList().stream();
        });
    }

    /** The open clock of a duty. */
    ClockSummary open(DutyCode duty) {
        return as(() -> HOUSE.the(Clocks.class).of(child).next(Set.of(duty)).orElseThrow());
    }

    LocalDate due(DutyCode duty) {
        return open(duty).dueOn();
    }

    /** Everything the clocks say, apart from the dates they remember. */
    Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        clocks().forEach(clock -> said.put(
                clock.duty() + " " + clock.occasion(), clock.state() + " " + clock.dueOn() + " " + clock.doneOn()));
        return said;
    }

    /** Works everything out from scratch. */
    void recalculate() {
        as(() -> {
            HOUSE.fire(new CaseChanged(Set.of(child), IMPORTED));
            return null;
        });
    }
}
