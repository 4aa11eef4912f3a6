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
import kith.readiness.ReadyPoint.Answers;
import kith.readiness.ReadyPoint.Done;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is missing of a review that leads up to Wednesday 25 March 2026. */
class ReadiedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 25);
    private static final LocalDate BOOKED = LocalDate.of(2026, 2, 2);
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
    @Tag("S0-34")
    @Tag("S2-9")
    @Tag("S2-51")
    @Tag("S4-20")
    void beforeEveryReviewTheMeetingWithTheChildTheNeedsAndThePrivateTalkAreDatedTasksWithoutAnyCouncilsAsking() {
        for (Nation nation : Nation.values()) {
            List<ReadyPoint> points = new Readied(DAY, null, Map.of(), Map.of()).points(WorkingDays.of(nation));
            assertEquals(
                    LocalDate.of(2026, 3, 24), point(points, Readying.MEETING).dueOn());
            assertEquals(
                    LocalDate.of(2026, 3, 20), point(points, Readying.NEEDS).dueOn());
            assertEquals(
                    LocalDate.of(2026, 3, 24),
                    point(points, Readying.PRIVATE_TALK).dueOn());
        }
    }

    @Test
    @Tag("S0-35")
    void whereNoLawNamesADayTheTalkAndThePapersHaveKithsOwnAndALawsDayGoesBeforeIt() {
        List<ReadyPoint> without = points(Map.of(), Map.of());
        assertEquals(LocalDate.of(2026, 3, 4), point(without, Readying.TALK).dueOn());
        assertEquals(LocalDate.of(2026, 3, 20), point(without, Readying.PAPERS).dueOn());
        LocalDate talk = LocalDate.of(2026, 3, 2);
        assertEquals(
                talk,
                point(points(Map.of("TALK", talk), Map.of()), Readying.TALK).dueOn());
    }

    @Test
    void aStrategyIsMadeReadyOnlyWhereTheChildNeedsOne() {
        LocalDate day = LocalDate.of(2026, 3, 24);
        String code = Readying.STRATEGY.code();
        assertTrue(points(Map.of(), Map.of()).stream()
                .noneMatch(point -> point.code().equals(code)));
        assertEquals(
                day,
                point(points(Map.of(code, day), Map.of()), Readying.STRATEGY).dueOn());
    }

    private static List<ReadyPoint> points(Asked asked) {
        return new Readied(DAY, asked, Map.of(), Map.of()).points(WorkingDays.of(Nation.ENGLAND));
    }

    private static Asked asked(int unwritten, LocalDate writtenOn, int asked, int back) {
        return new Asked(BOOKED, 4, unwritten, writtenOn, new Answers(asked, back, 1), back == 0 ? null : DONE);
    }

    @Test
    @Tag("S0-35")
    void invitationsAreDoneWhenTheLastWasWrittenAndNotWhenTheReviewIsBooked() {
        assertTrue(point(points(asked(1, DONE, 3, 0)), Readying.INVITATIONS).missing());
        assertEquals(
                new Done(DONE, false),
                point(points(asked(0, DONE, 3, 0)), Readying.INVITATIONS).done());
        assertEquals(
                new Done(BOOKED, false),
                point(points(asked(0, null, 0, 0)), Readying.INVITATIONS).done(),
                "only the council's own staff are invited");
    }

    @Test
    @Tag("S0-41")
    void answersAreBackWhenEverybodyHasAnsweredAndAreDueWithThePapers() {
        ReadyPoint waiting = point(points(asked(0, DONE, 3, 2)), Readying.ANSWERS);
        assertTrue(waiting.missing());
        assertEquals(new Answers(3, 2, 1), waiting.answers());
        assertEquals(LocalDate.of(2026, 3, 20), waiting.dueOn());
        assertFalse(point(points(asked(0, DONE, 3, 3)), Readying.ANSWERS).missing());
        assertTrue(points(asked(0, null, 0, 0)).stream()
                .noneMatch(point -> point.code().equals(Readying.ANSWERS.code())));
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
