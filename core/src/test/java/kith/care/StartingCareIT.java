package kith.care;

import static kith.care.CareCase.ALDER;
import static kith.care.CareCase.HAZEL;
import static kith.care.CareCase.ROWAN;
import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.child;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.from;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.carerules.Contradiction;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord;
import kith.duty.DutyCode;
import kith.legalstatus.Periods;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.search.FoundChild;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Children who start to be looked after, on the real database; the day is {@link House#TODAY}. */
class StartingCareIT {
    private static final CareCase ELM = new CareCase("starting-elm");

    private static ChildId start(ChildRecord.Child said, CareStart start, Set<ChildId> notThese) {
        return ELM.with(StartingCare.class, step -> step.start(form(), said, start, notThese, WHY_LATE))
                .child();
    }

    private static List<String> refused(ChildRecord.Child said, CareStart start) {
        CareContradicted refused = assertThrows(CareContradicted.class, () -> start(said, start, Set.of()));
        return refused.contradictions().stream().map(Contradiction::field).toList();
    }

    @Test
    @Tag("S2-53")
    @Tag("S3-6")
    void oneSittingEntersTheChildWithStatusPlacementWorkerAndReviewingOfficer() {
        ChildId child = start(child("Ines", "Quarrington", "2016-04-02"), from("2026-11-16"), Set.of());
        ChildRecord record = ELM.record(child);
        assertEquals(List.of(), Contradictions.in(record, House.TODAY));
        assertEquals(
                new ChildRecord.Period(day("2026-11-16"), null, "N1", null, null, null),
                record.periods().get(0));
        assertEquals("V2", record.legalStatuses().get(0).code());
        assertEquals(day("2026-11-16"), record.placements().get(0).fromOn());
        assertEquals(
                Set.of("SOCIAL_WORKER Rowan", "REVIEWING_OFFICER Alder"),
                record.allocations().stream()
                        .map(allocation -> allocation.role() + " " + allocation.workerName())
                        .collect(Collectors.toSet()));
        assertTrue(record.child().number().matches("K\\d{6,}"), record.child().number());
        assertEquals(day("2026-11-16"), record.child().visitsKnownFrom());
    }

    @Test
    void itsFirstVisitReviewAndHealthAssessmentAreDueAtOnce() {
        ChildId child = start(child("Odile", "Fennimore", "2016-04-02"), from("2026-11-16"), Set.of());
        Set<DutyCode> open = ELM.open(child).stream().map(clock -> clock.duty()).collect(Collectors.toSet());
        assertTrue(
                open.containsAll(
                        Set.of(DutyCode.VISIT, DutyCode.FIRST_REVIEW, DutyCode.CARE_PLAN, DutyCode.HEALTH_ASSESSMENT)),
                open::toString);
        assertEquals(
                day("2026-12-14"),
                ELM.open(child).stream()
                        .filter(clock -> clock.duty() == DutyCode.FIRST_REVIEW)
                        .findFirst()
                        .orElseThrow()
                        .dueOn());
    }

    private static CareStart protectedOn(String madeOn) {
        CareStart good = from("2026-11-16");
        return new CareStart(good.fromOn(), "N1", "V2", good.placement(), ROWAN, ALDER, null, day(madeOn));
    }

    /** Care starts on 16 November. */
    @Test
    @Tag("S4-36")
    void whetherAChildProtectionPlanThatStandsGoesOnIsAskedFromTheStart() {
        ChildId child = start(child("Maisie", "Thorne", "2016-04-02"), protectedOn("2026-11-15"), Set.of());
        ChildRecord.ProtectionPlan plan = ELM.record(child).protectionPlans().get(0);
        assertEquals(day("2026-11-15"), plan.madeOn());
        assertNull(plan.goesOn());
        assertTrue(ELM.open(child).stream().anyMatch(clock -> clock.duty() == DutyCode.CHILD_PROTECTION_DECISION));
        for (String late : List.of("2026-11-16", "2026-11-17")) {
            assertEquals(
                    List.of("period.protectionPlanOn"),
                    refused(child("Bertram", "Quillfeather", "2009-12-24"), protectedOn(late)));
        }
    }

    @Test
    void aNumberOfTheCouncilsIsKeptAndNeverGivenTwice() {
        ChildRecord.Child said = Known.numbered(child("Blaise", "Okonjo-Hart", "2014-01-02"), "LAC 77");
        assertEquals(
                "LAC 77", ELM.record(start(said, from("2026-11-16"), Set.of())).number());
        ChildRecord.Child other = Known.numbered(child("Tamsin", "Vellacott", "2012-03-04"), "LAC 77");
        assertEquals(List.of("child.number"), refused(other, from("2026-11-16")));
    }

    @Test
    void generatedNumbersDiffer() {
        assertNotEquals(
                ELM.record(start(child("Wren", "Abara", "2011-01-01"), from("2026-11-16"), Set.of()))
                        .number(),
                ELM.record(start(child("Piotr", "Zawada", "2011-02-02"), from("2026-11-16"), Set.of()))
                        .number());
    }

    @Test
    void aLikelySameChildIsShownAndOnlyEnteredWhenTheOfficerSaysItIsAnother() {
        ChildId first = start(child("Katarzyna", "Nowak", "2015-09-09"), from("2026-11-16"), Set.of());
        for (ChildRecord.Child again : List.of(
                child("Katarzyna", "Nowak", "2015-09-09"),
                child("Katarzina", "Novak", "2015-09-09"),
                child("KATARZYNA", "NOWAK", "2015-09-19"))) {
            LikelyTheSameChild likely =
                    assertThrows(LikelyTheSameChild.class, () -> start(again, from("2026-11-16"), Set.of()));
            assertEquals(
                    List.of(first),
                    likely.found().stream().map(FoundChild::child).toList());
        }
        ChildRecord.Child twin = child("Karolina", "Nowak", "2015-09-09");
        assertThrows(LikelyTheSameChild.class, () -> start(twin, from("2026-11-16"), Set.of()));
        assertNotEquals(first, start(twin, from("2026-11-16"), Set.of(first)));
    }

    @Test
    void aChildOfAnotherNameAndBirthdayIsNotLikely() {
        start(child("Leopold", "Marchbanks", "2013-05-05"), from("2026-11-16"), Set.of());
        assertEquals(List.of(), ELM.with(StartingCare.class, s -> s.likely("Nadia", "Petrescu", day("2013-05-05"))));
        assertEquals(
                1,
                ELM.with(StartingCare.class, s -> s.likely("Leo", "Marchbanks", day("2013-05-05")))
                        .size());
    }

    @Test
    void aChildWhoComesBackGetsAnotherPeriodOnTheSameRecord() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        cease(child, "2026-06-01");
        ELM.with(StartingCare.class, step -> step.startAgain(child, form(), from("2026-11-16"), WHY_LATE));
        ChildRecord record = ELM.record(child);
        assertEquals(2, record.periods().size());
        assertEquals(day("2026-03-02"), record.child().periodsKnownFrom());
        assertEquals(List.of(), Contradictions.in(record, House.TODAY));
    }

    private static void cease(ChildId child, String on) {
        ELM.with(
                CeasingCare.class,
                step -> step.cease(
                        child,
                        form(),
                        seen(ELM.last(child, Periods.class)),
                        new CareEnd(day(on), "E4B", null, null),
                        WHY_LATE));
    }

    @Test
    void aChildWhoIsLookedAfterDoesNotStartAgain() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        CareContradicted refused = assertThrows(
                CareContradicted.class,
                () -> ELM.with(
                        StartingCare.class, step -> step.startAgain(child, form(), from("2026-11-16"), WHY_LATE)));
        assertTrue(refused.contradictions().stream()
                .anyMatch(found -> found.why().key().equals("refusal.period.open")));
    }

    @Test
    void whatCannotBeIsRefusedByItsFieldAndLeavesNoChild() {
        ChildRecord.Child said = child("Ottoline", "Greaves", "2016-04-02");
        CareStart good = from("2026-11-16");
        assertTrue(refused(said, from("2026-11-24")).contains("period.fromOn"));
        assertTrue(refused(said, from("2016-04-01")).contains("period.fromOn"));
        assertEquals(List.of("period.categoryOfNeed"), refused(said, with(good, null, "V2", "U6")));
        assertEquals(List.of("status.code"), refused(said, with(good, "N1", null, "U6")));
        assertEquals(List.of("placement.type"), refused(said, with(good, "N1", "V2", "T1")));
        assertEquals(List.of("placement.type"), refused(said, with(good, "N1", "V2", null)));
        assertEquals(
                List.of("allocation.worker"),
                refused(said, new CareStart(good.fromOn(), "N1", "V2", good.placement(), ALDER, null, null)));
        assertEquals(
                List.of("allocation.worker"),
                refused(said, new CareStart(good.fromOn(), "N1", "V2", good.placement(), CareCase.GONE, null, null)));
        assertEquals(List.of(), ELM.with(StartingCare.class, s -> s.likely("Ottoline", "Greaves", day("2016-04-02"))));
    }

    private static CareStart with(CareStart start, String need, String status, String place) {
        return new CareStart(start.fromOn(), need, status, Invented.placement(null, place), ROWAN, ALDER, null);
    }

    @Test
    void aStartCorrectedMovesWhatBeganWithItAndKeepsBothAccounts() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        ELM.with(
                StartingCare.class,
                step -> step.correct(
                        child,
                        form(),
                        seen(ELM.last(child, Periods.class)),
                        day("2026-11-12"),
                        "N2",
                        "A slip.",
                        WHY_LATE));
        ChildRecord record = ELM.record(child);
        assertEquals(day("2026-11-12"), record.periods().get(0).fromOn());
        assertEquals(day("2026-11-12"), record.legalStatuses().get(0).fromOn());
        assertEquals(day("2026-11-12"), record.placements().get(0).fromOn());
        assertEquals(day("2026-11-12"), record.child().visitsKnownFrom());
        assertEquals(
                3,
                CareCase.HOUSE
                        .as(
                                ELM.council(),
                                () -> CareCase.HOUSE.the(EarlierRows.class).of(child))
                        .size());
        assertEquals(List.of(), Contradictions.in(record, House.TODAY));
    }

    @Test
    void aStartTakenBackLeavesTheRecordWithoutPeriodAllocationsAndDutiesButToKeepIt() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        ELM.with(
                StartingCare.class,
                step -> step.takeBack(child, form(), seen(ELM.last(child, Periods.class)), "Another child's."));
        assertEquals(List.of(), ELM.record(child).periods());
        assertEquals(List.of(), ELM.record(child).allocations());
        assertEquals(
                List.of(DutyCode.RETENTION),
                ELM.open(child).stream().map(clock -> clock.duty()).toList());
    }

    @Test
    void whoWorkedWithTheChildBeforeAStartThatIsTakenBackGoesOn() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        CareEnd over = new CareEnd(day("2026-06-01"), "E4B", null, null);
        ELM.with(
                CeasingCare.class,
                step -> step.cease(child, form(), seen(ELM.last(child, Periods.class)), over, WHY_LATE));
        CareStart again = from("2026-11-09");
        ELM.with(
                StartingCare.class,
                step -> step.startAgain(
                        child,
                        form(),
                        new CareStart(again.fromOn(), "N1", "V2", again.placement(), HAZEL, ALDER, null),
                        WHY_LATE));
        ELM.with(
                Allocating.class,
                step -> step.allocate(child, form(), Role.SOCIAL_WORKER, ROWAN, day("2026-11-12"), "LEFTRL", WHY_LATE));
        ELM.with(
                StartingCare.class,
                step -> step.takeBack(child, form(), seen(ELM.last(child, Periods.class)), "Another child's."));
        assertEquals(
                List.of("Alder 2026-03-02 2026-06-01 null", "Rowan 2026-03-02 null null"),
                ELM.record(child).allocations().stream()
                        .map(a -> a.workerName() + " " + a.fromOn() + " " + a.toOn() + " " + a.changeReason())
                        .sorted()
                        .toList());
    }

    @Test
    void theReviewingOfficerMayBeNamedLaterThanTheFirstDay() {
        LocalDate named = day("2026-11-18");
        CareStart start = from("2026-11-16");
        ChildId child = start(
                child("Cosima", "Ellwood", "2010-10-10"),
                new CareStart(start.fromOn(), "N1", "V2", start.placement(), HAZEL, ALDER, named),
                Set.of());
        assertTrue(ELM.record(child).allocations().stream()
                .anyMatch(
                        a -> a.role().equals("REVIEWING_OFFICER") && a.fromOn().equals(named)));
    }
}
