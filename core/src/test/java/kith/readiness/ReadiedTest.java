package kith.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.duedate.WorkingDays;
import kith.duty.Readying;
import kith.plugin.Nation;
import kith.readiness.ReadyPoint.Done;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is missing of a review that leads up to Wednesday 25 March 2026. */
class ReadiedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 25);
    private static final LocalDate DONE = LocalDate.of(2026, 3, 2);

    private static List<ReadyPoint> points(Map<String, LocalDate> duties, Map<String, Done> done) {
        return new Readied(DAY, null, duties, done).points(WorkingDays.of(Nation.ENGLAND));
    }

    private static ReadyPoint point(List<ReadyPoint> points, Readying one) {
        return points.stream()
                .filter(point -> point.code().equals(one.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S0-35")
    @Tag("S0-36")
    void theSocialWorkersReportIsNeededWithThePapersAndTheChildIsToldBeforeTheReview() {
        List<ReadyPoint> points = points(Map.of(), Map.of());
        assertEquals(LocalDate.of(2026, 3, 20), point(points, Readying.REPORT).dueOn());
        assertEquals(LocalDate.of(2026, 3, 24), point(points, Readying.TOLD).dueOn());
        assertTrue(point(points, Readying.REPORT).missing());
        List<ReadyPoint> earlier = points(Map.of("PAPERS", LocalDate.of(2026, 3, 18)), Map.of());
        assertEquals(
                LocalDate.of(2026, 3, 18), point(earlier, Readying.REPORT).dueOn(), "the council wants papers earlier");
    }

    @Test
    void whatOnlyALawOrACouncilAsksForStandsOnlyWhereOneDoes() {
        List<ReadyPoint> without = points(Map.of(), Map.of());
        assertTrue(without.stream().noneMatch(point -> List.of("TALK", "PAPERS", "involvement-strategy")
                .contains(point.code())));
        LocalDate talk = LocalDate.of(2026, 3, 4);
        assertEquals(
                talk,
                point(points(Map.of("TALK", talk), Map.of()), Readying.TALK).dueOn());
    }

    @Test
    void anItemOfTheCouncilsOwnWithTheCodeOfOneOfKithsIsThatOneByTheCouncilsDay() {
        LocalDate own = LocalDate.of(2026, 3, 16);
        List<ReadyPoint> points = points(Map.of("report", own, "agency-papers", own), Map.of());
        assertEquals(own, point(points, Readying.REPORT).dueOn());
        assertEquals(
                1,
                points.stream().filter(point -> point.code().equals("report")).count());
        assertEquals(
                1,
                points.stream()
                        .filter(point -> point.code().equals("agency-papers"))
                        .count());
    }

    @Test
    void whatWasDoneOrLeftWithAReasonIsNotMissing() {
        List<ReadyPoint> points =
                points(Map.of(), Map.of("report", new Done(DONE, false), "speak-in-private", new Done(DONE, true)));
        assertFalse(point(points, Readying.REPORT).missing());
        assertFalse(point(points, Readying.PRIVATE_TALK).missing());
        assertTrue(point(points, Readying.MEETING).missing());
    }

    @Test
    void aPointIsOverdueFromTheDayAfterItsDay() {
        ReadyPoint report = point(points(Map.of(), Map.of()), Readying.REPORT);
        assertFalse(report.overdue(LocalDate.of(2026, 3, 19)));
        assertFalse(report.overdue(LocalDate.of(2026, 3, 20)));
        assertTrue(report.overdue(LocalDate.of(2026, 3, 21)));
    }
}
