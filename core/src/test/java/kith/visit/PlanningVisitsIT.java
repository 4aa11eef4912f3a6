package kith.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.calendar.KeepingSchoolTerms;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.caserecord.RowTypes;
import kith.child.CaseChanged;
import kith.child.Clash;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.worklist.Clocks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits planned, moved, cancelled and made, and advice between them, on the real database; the day is {@link House#TODAY}. */
class PlanningVisitsIT {
    private static final String ASH = "planning-ash";
    private static final House HOUSE = House.open();

    @BeforeAll
    static void council() {
        HOUSE.council(ASH);
        HOUSE.sql(
                ASH,
                "insert into staff (council, id, email, name) values ('" + ASH
                        + "', 1, 'ash@ash.example', 'Officer 1')");
    }

    private static ChildId child() {
        return HOUSE.as(ASH, () -> {
            ChildRecord record = Invented.child("P" + UUID.randomUUID())
                    .lookedAfterFrom("2026-11-09")
                    .visited("2026-11-13")
                    .record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static PlannedVisit plan(String day, String time) {
        return new PlannedVisit(LocalDate.parse(day), time, "Rowan Ash", true, "Not on Fridays", null, null, null);
    }

    private static Saved planned(ChildId child, PlannedVisit said, ChildId... others) {
        return HOUSE.as(ASH, () -> HOUSE.the(PlanningVisits.class).plan(child, form(), said, Set.of(others)));
    }

    private static Held<PlannedVisit> only(ChildId child) {
        List<Held<PlannedVisit>> rows =
                HOUSE.as(ASH, () -> HOUSE.the(PlannedVisits.class).rows(child));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static Seen seen(ChildId child) {
        return new Seen(only(child).id(), only(child).version());
    }

    private static void move(ChildId child, PlannedVisit said, String why) {
        Seen seen = seen(child);
        HOUSE.as(ASH, () -> HOUSE.the(PlanningVisits.class).move(child, form(), seen, said, why));
    }

    private static LocalDate next(ChildId child) {
        return HOUSE.as(ASH, () -> HOUSE.the(Clocks.class)
                .of(child)
                .next(Set.of(DutyCode.VISIT))
                .orElseThrow()
                .dueOn());
    }

    @Test
    void aPlanMovesNoDueDate() {
        ChildId child = child();
        LocalDate before = next(child);
        planned(child, plan("2026-12-01", "16:30"));
        assertEquals(before, next(child));
    }

    @Test
    void aDayThatHasPassedCannotBePlannedTodayCan() {
        ChildId child = child();
        assertEquals(
                "plannedOn",
                assertThrows(FormRefused.class, () -> planned(child, plan("2026-11-22", "16:30")))
                        .field());
        planned(child, plan("2026-11-23", "16:30"));
    }

    @Test
    void twoVisitsAtOneTimeAreNotPlanned() {
        ChildId child = child();
        planned(child, plan("2026-12-01", "16:30"));
        assertThrows(FormRefused.class, () -> planned(child, plan("2026-12-01", "16:30")));
        planned(child, plan("2026-12-01", "18:00"));
    }

    @Test
    void aMovedVisitKeepsForWhenItWasPlannedAndWhy() {
        ChildId child = child();
        planned(child, plan("2026-12-01", "16:30"));
        move(child, plan("2026-12-03", "16:30"), "The carer is away.");
        assertEquals(LocalDate.parse("2026-12-03"), only(child).said().plannedOn());
        var earlier =
                HOUSE.as(ASH, () -> HOUSE.the(EarlierRows.class).of(child)).get(0);
        assertEquals("2026-12-01", earlier.said().get("plannedOn"));
        assertEquals("The carer is away.", earlier.why());
    }

    @Test
    void aCancelledVisitSaysWhyAndCannotBeMovedAnyMore() {
        ChildId child = child();
        planned(child, plan("2026-12-01", "16:30"));
        Seen seen = seen(child);
        HOUSE.as(ASH, () -> HOUSE.the(PlanningVisits.class).cancel(child, form(), seen, "Snow."));
        assertEquals("Snow.", only(child).said().cancelledReason());
        assertThrows(FormRefused.class, () -> move(child, plan("2026-12-03", null), "After all."));
    }

    @Test
    void aVisitThatIsRecordedClosesItsPlanAndTakenBackOpensItAgain() {
        ChildId child = child();
        planned(child, plan("2026-11-23", "16:30"));
        Saved saved = HOUSE.as(ASH, () -> HOUSE.the(Visiting.class)
                .record(
                        child,
                        form(),
                        WholeVisit.of(Invented.visit(LocalDate.parse("2026-11-23"), true)),
                        Map.of(),
                        null,
                        null));
        assertEquals(LocalDate.parse("2026-11-23"), only(child).said().visitedOn());
        int version = HOUSE.as(ASH, () -> HOUSE.the(Visiting.class).visit(child, saved.row()))
                .version();
        HOUSE.as(ASH, () -> HOUSE.the(Visiting.class)
                .takeBack(child, form(), new Seen(saved.row(), version), "Another child's."));
        assertEquals(null, only(child).said().visitedOn());
    }

    @Test
    void aVisitMadeOnAnotherDayClosesThePlanItCameFrom() {
        ChildId child = child();
        planned(child, plan("2026-11-25", "16:30"));
        long plan = only(child).id();
        HOUSE.as(ASH, () -> HOUSE.the(Visiting.class)
                .record(
                        child,
                        form(),
                        WholeVisit.of(Invented.visit(LocalDate.parse("2026-11-23"), true)),
                        Map.of(),
                        plan,
                        null));
        assertEquals(LocalDate.parse("2026-11-23"), only(child).said().visitedOn());
    }

    @Test
    void aVisitPlannedForBrothersAndSistersMovesForAllOfThem() {
        ChildId one = child();
        ChildId other = child();
        planned(one, plan("2026-12-01", "16:30"), other);
        move(one, plan("2026-12-03", "17:00"), "The carer is away.");
        assertEquals(LocalDate.parse("2026-12-03"), only(other).said().plannedOn());
        assertEquals("17:00", only(other).said().atTime());
    }

    @Test
    void theListShowsWhatWasMadeAndAttemptedPageByPageAndWhatIsPlannedWhenAsked() {
        ChildId child = child();
        planned(child, plan("2026-12-01", "16:30"));
        HOUSE.as(ASH, () -> HOUSE.the(Visiting.class)
                .record(
                        child,
                        form(),
                        WholeVisit.of(Invented.visit(LocalDate.parse("2026-11-20"), false)),
                        Map.of(),
                        null,
                        null));
        List<VisitLine.Kind> kinds =
                lines(child, null, 1, 10).stream().map(VisitLine::kind).toList();
        assertEquals(List.of(VisitLine.Kind.ATTEMPTED, VisitLine.Kind.MADE), kinds);
        assertEquals(
                LocalDate.parse("2026-12-01"),
                lines(child, VisitLine.Kind.PLANNED, 1, 10).get(0).on());
        assertEquals(
                "Nobody was at home.",
                lines(child, VisitLine.Kind.ATTEMPTED, 1, 10).get(0).reason());
        assertEquals(VisitLine.Kind.MADE, lines(child, null, 2, 1).get(0).kind());
    }

    private static List<VisitLine> lines(ChildId child, VisitLine.Kind kind, int page, int size) {
        return HOUSE.as(ASH, () -> HOUSE.the(ReadingRecord.class).visits(child, kind, page, size))
                .visits()
                .lines();
    }

    @Test
    void aPageOfAHundredAndFiftyVisitsIsOneQuery() {
        Invented many = Invented.child("P" + UUID.randomUUID()).lookedAfterFrom("2024-01-01");
        for (int visit = 0; visit < 150; visit++) {
            many.visited(LocalDate.of(2024, 1, 3).plusDays(visit * 7L).toString());
        }
        ChildId child = HOUSE.as(ASH, () -> {
            ChildRecord record = many.record();
            return HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
        });
        int asked = HOUSE.as(ASH, () -> {
            VisitList.Page page = HOUSE.the(VisitList.class).page(child, null, 50, 25);
            assertEquals(25, page.lines().size());
            assertEquals(150, page.total());
            return HOUSE.questions();
        });
        assertEquals(1, asked);
    }

    @Test
    @Tag("S2-56")
    @Tag("S2-57")
    void adviceToChildAndCarerIsKeptAndTheSameIsNotRecordedTwice() {
        ChildId child = child();
        for (String to : List.of("CHILD", "CARER")) {
            ChildRecord.Advice said = new ChildRecord.Advice(
                    LocalDate.parse("2026-11-20"), to, "How the review works.", "Rowan Ash", "Bo Birch");
            HOUSE.as(ASH, () -> HOUSE.the(Advising.class).record(child, form(), said));
            assertThrows(
                    FormRefused.class,
                    () -> HOUSE.as(ASH, () -> HOUSE.the(Advising.class).record(child, form(), said)));
        }
        assertEquals(
                List.of("CARER", "CHILD"),
                HOUSE.as(ASH, () -> HOUSE.the(ReadingRecord.class).visits(child, null, 1, 10)).advice().stream()
                        .map(row -> row.said().recipient())
                        .toList());
    }

    @Test
    @Tag("S2-67")
    void whatTheChildNeedsToCommunicateIsThereBeforeTheVisit() {
        ChildId child = child();
        HOUSE.as(ASH, () -> HOUSE.the(KeepingCommunicationNeeds.class)
                .record(child, form(), new ChildRecord.CommunicationNeed("Makaton", "Ms Alder signs")));
        assertEquals(
                List.of(new ChildRecord.CommunicationNeed("Makaton", "Ms Alder signs")),
                HOUSE.as(ASH, () -> HOUSE.the(ReadingRecord.class).planning(child))
                        .needs());
    }

    private static void does(ChildId child, String weekday, String from, String until, String what) {
        ChildRecord.Activity activity = new ChildRecord.Activity(weekday, from, until, what);
        HOUSE.as(ASH, () -> HOUSE.the(KeepingActivities.class).record(child, form(), activity));
    }

    private static Map<ChildId, Clash> clashes(String day, String time, ChildId... children) {
        return HOUSE.as(
                ASH, () -> HOUSE.the(PlanningVisits.class).clashes(Set.of(children), LocalDate.parse(day), time));
    }

    /** 2 December 2026 is a Wednesday. */
    @Test
    @Tag("S2-63")
    void aTimeIsHeldAgainstWhatEachOfTheChildrenDoesThen() {
        ChildId one = child();
        ChildId other = child();
        does(one, "WEDNESDAY", "16:00", "17:30", "Choir");
        does(other, "WEDNESDAY", "17:00", "18:00", "Chess");
        assertEquals(Set.of(one), clashes("2026-12-02", "16:59", one, other).keySet());
        assertEquals(
                Set.of(one, other), clashes("2026-12-02", "17:00", one, other).keySet());
        assertEquals(
                "Chess",
                clashes("2026-12-02", "17:30", one, other).get(other).activity().what());
        assertEquals(Map.of(), clashes("2026-12-02", "18:00", one, other));
        assertEquals(Map.of(), clashes("2026-12-03", "17:00", one, other));
    }

    /** Between the two terms, on Monday 4 January 2027, is a holiday; Friday 1 January is a bank holiday. */
    @Test
    @Tag("S2-63")
    void schoolIsNoClashInTheHolidaysOfTheCouncilsTerms() {
        ChildId child = child();
        HOUSE.as(House.officer(ASH, Role.SYSTEM_ADMINISTRATOR, 1), () -> {
            KeepingSchoolTerms terms = HOUSE.the(KeepingSchoolTerms.class);
            terms.enter(form(), LocalDate.parse("2026-09-07"), LocalDate.parse("2026-12-18"), "Autumn");
            return terms.enter(form(), LocalDate.parse("2027-01-05"), LocalDate.parse("2027-03-26"), "Spring");
        });
        assertEquals(Map.of(child, new Clash(null)), clashes("2026-12-18", "10:00", child));
        assertEquals(Map.of(), clashes("2026-12-21", "10:00", child));
        assertEquals(Map.of(), clashes("2027-01-04", "10:00", child));
        assertEquals(Map.of(child, new Clash(null)), clashes("2027-01-05", "10:00", child));
    }

    @Test
    void anActivityEndsAfterItBegins() {
        ChildId child = child();
        ChildRecord.Activity wrong = new ChildRecord.Activity("MONDAY", "16:00", "16:00", "Choir");
        assertEquals(
                "untilTime",
                assertThrows(
                                FormRefused.class,
                                () -> HOUSE.as(ASH, () -> HOUSE.the(KeepingActivities.class)
                                        .record(child, form(), wrong)))
                        .field());
        ChildRecord.Activity right = new ChildRecord.Activity("MONDAY", "16:00", "16:01", "Choir");
        HOUSE.as(ASH, () -> HOUSE.the(KeepingActivities.class).record(child, form(), right));
        assertEquals(
                List.of(right),
                HOUSE.as(ASH, () -> HOUSE.the(ReadingRecord.class).planning(child))
                        .activities());
    }

    private static void asked(ChildId child, String asker, String words) {
        ChildRecord.VisitRequest said =
                new ChildRecord.VisitRequest(LocalDate.parse("2026-11-20"), false, asker, words);
        HOUSE.as(ASH, () -> HOUSE.the(AskingForVisits.class).record(child, form(), said, null));
    }

    @Test
    void aRequestForAVisitKeepsWhoAskedAndInWhichWords() {
        ChildId child = child();
        assertEquals(
                "asker",
                assertThrows(FormRefused.class, () -> asked(child, null, "Please come."))
                        .field());
        asked(child, "CHILD", "“Please come before the play.”");
        assertThrows(FormRefused.class, () -> asked(child, "CHILD", "Again, on the same day."));
        assertEquals(
                Set.of("CHILD “Please come before the play.”"),
                HOUSE.as(ASH, () -> HOUSE.the(VisitRequests.class).held(child)).stream()
                        .map(said -> said.asker() + " " + said.words())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aConcernAsksForAReviewUntilOneWasHeld() {
        ChildId child = child();
        ChildRecord.Visit visit = RowTypes.of(ChildRecord.Visit.class)
                .with(Invented.visit(LocalDate.parse("2026-11-20"), true), "concern", "A bruise nobody explained.");
        HOUSE.as(
                ASH, () -> HOUSE.the(Visiting.class).record(child, form(), WholeVisit.of(visit), Map.of(), null, null));
        assertEquals(
                LocalDate.parse("2026-11-20"),
                HOUSE.as(ASH, () -> HOUSE.the(ReadingRecord.class).visits(child, null, 1, 10))
                        .concernOn());
        // Twenty working days from Friday 20 November; an early review like that after a change of the plan.
        assertEquals(LocalDate.parse("2026-12-18"), HOUSE.as(ASH, () -> HOUSE.the(Clocks.class)
                .of(child)
                .next(Set.of(DutyCode.EARLY_REVIEW))
                .orElseThrow()
                .dueOn()));
    }
}
