package kith.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.duedate.Closure;
import kith.duedate.Closures;
import kith.duedate.Sentence;
import kith.plugin.Nation;
import org.junit.jupiter.api.Test;

/** The days on which a council is closed, before, on and after them; no due date ever moves. */
class ClosuresTest {
    private static final String WHY = "Christmas closure";

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Closures closed(String from, String until) {
        return new Closures(List.of(new Closure(day(from), day(until), WHY)));
    }

    /** The first visit after a placement, due a week after its start. */
    private static Duty firstVisit(String placed, Closures closures) {
        LocalDate start = day(placed);
        return visit(Story.child()
                .closed(closures)
                .lookedAfter(start, null)
                .placed("U6", start, null)
                .on(start));
    }

    private static Duty visit(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.code() == DutyCode.VISIT)
                .findFirst()
                .orElseThrow();
    }

    private static String key(Duty duty) {
        return duty.due().why().calendar().key();
    }

    @Test
    void aDateOnTheDayBeforeTheClosureIsPlannedForItself() {
        // Wednesday 23 December 2026.
        Duty visit = firstVisit("2026-12-16", closed("2026-12-24", "2026-12-31"));
        assertEquals(day("2026-12-23"), visit.due().planBy());
        assertEquals("calendar.none", key(visit));
    }

    @Test
    void aDateOnADayOfTheClosureIsPlannedForTheLastDayOnWhichTheCouncilIsOpen() {
        for (String placed : List.of("2026-12-17", "2026-12-22", "2026-12-23")) {
            Duty visit = firstVisit(placed, closed("2026-12-24", "2026-12-31"));
            assertEquals(day(placed).plusDays(7), visit.dueOn());
            assertEquals(day("2026-12-23"), visit.due().planBy(), placed);
        }
    }

    @Test
    void aDateOnTheDayAfterTheClosureIsPlannedForItself() {
        // Monday 4 January 2027; New Year's Day is a Friday.
        Duty visit = firstVisit("2026-12-28", closed("2026-12-24", "2026-12-31"));
        assertEquals(day("2027-01-04"), visit.due().planBy());
    }

    @Test
    void aWeekendBeforeAClosureIsSteppedOverToo() {
        // Due on Monday 28 December, a bank holiday in the place of the 26th; before it the weekend, Christmas Day, the
        // closure.
        Duty visit = firstVisit("2026-12-21", closed("2026-12-24", "2026-12-24"));
        assertEquals(day("2026-12-23"), visit.due().planBy());
        assertEquals(
                Sentence.of(
                        "calendar.england-and-wales.closed",
                        day("2026-12-28"),
                        day("2026-12-24"),
                        WHY,
                        day("2026-12-23")),
                visit.due().why().calendar());
    }

    @Test
    void whereTheCouncilIsClosedSinceTheStartTheLastWorkingDayStaysAndWhySaysSo() {
        Duty visit = firstVisit("2026-12-24", closed("2026-12-24", "2026-12-31"));
        assertEquals(day("2026-12-31"), visit.dueOn());
        assertEquals(day("2026-12-31"), visit.due().planBy());
        assertEquals("calendar.england-and-wales.closed-throughout", key(visit));
    }

    @Test
    void noDueDateEverMovesAndNothingIsPlannedForADayOnWhichTheCouncilIsClosed() {
        Random random = new Random(20261224);
        int moved = 0;
        for (int run = 0; run < 300; run++) {
            LocalDate start = day("2026-01-01").plusDays(random.nextInt(700));
            LocalDate asOf = start.plusDays(random.nextInt(400));
            Closures closures = anyClosures(random);
            List<Duty> open = duties(start, asOf, Closures.NONE);
            List<Duty> closed = duties(start, asOf, closures);
            assertEquals(judged(open), judged(closed), () -> "looked after from " + start + ", on " + asOf);
            moved += compare(open, closed, closures);
        }
        assertTrue(moved > 50, "the closures moved " + moved + " dates");
    }

    private static int compare(List<Duty> open, List<Duty> closed, Closures closures) {
        int moved = 0;
        for (int i = 0; i < open.size(); i++) {
            LocalDate before =
                    open.get(i).due() == null ? null : open.get(i).due().planBy();
            LocalDate after =
                    closed.get(i).due() == null ? null : closed.get(i).due().planBy();
            if (before != null && !before.equals(after)) {
                moved++;
                assertTrue(after.isBefore(before));
                assertFalse(closures.on(after) != null);
                assertTrue(key(closed.get(i)).endsWith(".closed"));
            }
        }
        return moved;
    }

    private static Closures anyClosures(Random random) {
        List<Closure> closures = new ArrayList<>();
        LocalDate from = day("2025-12-20");
        while (from.getYear() < 2029) {
            LocalDate until = from.plusDays(random.nextInt(12));
            closures.add(new Closure(from, until, WHY));
            from = until.plusDays(1 + random.nextInt(60));
        }
        return new Closures(closures);
    }

    private static List<Duty> duties(LocalDate start, LocalDate asOf, Closures closures) {
        return Story.child()
                .closed(closures)
                .lookedAfter(start, null)
                .placed("U6", start, null)
                .on(asOf);
    }

    private static List<String> judged(List<Duty> duties) {
        Function<Duty, String> what =
                duty -> duty.code() + " " + duty.occasion() + " " + duty.dueOn() + " " + duty.outcome();
        return duties.stream().map(what).collect(Collectors.toList());
    }

    @Test
    void theCalendarOfTheNationIsNamed() {
        Duty visit = visit(Story.child()
                .in(Nation.SCOTLAND)
                .closed(closed("2026-12-24", "2026-12-31"))
                .lookedAfter(day("2026-12-22"), null)
                .placed("U6", day("2026-12-22"), null)
                .on(day("2026-12-22")));
        assertEquals("calendar.scotland.closed", key(visit));
    }
}
