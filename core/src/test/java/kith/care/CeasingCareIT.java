package kith.care;

import static kith.care.CareCase.HOUSE;
import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.notPracticable;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kith.House;
import kith.Invented;
import kith.careplan.PlanChanges;
import kith.carerules.Contradiction;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord;
import kith.check.Verdict;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.legalstatus.Periods;
import kith.placement.Placements;
import kith.planning.Considered;
import kith.record.ChildId;
import kith.record.EarlierRows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children who cease to be looked after, on the real database; the day is {@link House#TODAY}. */
class CeasingCareIT {
    private static final CareCase ELM = new CareCase("ceasing-elm");

    private static LocalDate maybe(String day) {
        return day == null || day.isEmpty() ? null : day(day);
    }

    private static void cease(ChildId child, CareEnd end) {
        ELM.with(
                CeasingCare.class,
                step -> step.cease(child, form(), seen(ELM.last(child, Periods.class)), end, WHY_LATE));
    }

    private static List<String> refused(ChildId child, CareEnd end) {
        return assertThrows(CareContradicted.class, () -> cease(child, end)).contradictions().stream()
                .map(Contradiction::field)
                .toList();
    }

    @Test
    void whatHeldEndsWithItAndTheSocialWorkerGoesOn() {
        ChildId child = ELM.lookedAfterFrom("2026-10-30");
        cease(child, new CareEnd(day("2026-11-20"), "E4A", day("2026-11-17"), null, null, notPracticable()));
        ChildRecord record = ELM.record(child);
        assertEquals(day("2026-11-20"), record.periods().get(0).toOn());
        assertEquals(day("2026-11-20"), record.legalStatuses().get(0).toOn());
        assertEquals(day("2026-11-20"), record.placements().get(0).toOn());
        record.allocations()
                .forEach(a ->
                        assertEquals(a.role().equals("SOCIAL_WORKER") ? null : day("2026-11-20"), a.toOn(), a.role()));
        assertEquals(List.of(), Contradictions.in(record, House.TODAY));
        assertTrue(ELM.open(child).stream().noneMatch(clock -> clock.duty() == DutyCode.VISIT));
    }

    /** Twenty working days from Friday 16 October 2026, that day counted, end on 12 November. */
    @ParameterizedTest
    @CsvSource({"2026-11-11, NOT_REQUIRED", "2026-11-12, REQUIRED", "2026-11-13, REQUIRED"})
    void approvalIsNeededFromTheTwentiethWorkingDay(String decided, Verdict.Answer answer) {
        ChildId child = ELM.lookedAfterFrom("2026-10-16");
        assertEquals(
                answer,
                ELM.with(CeasingCare.class, step -> step.approval(child, day(decided)))
                        .answer());
    }

    @Test
    void withoutTheApprovalThatTheLawAsksForItIsRefused() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        assertEquals(
                List.of("period.ceasingApprovedOn"),
                refused(child, new CareEnd(day("2026-11-20"), "E4A", day("2026-11-10"), null, null, notPracticable())));
        assertEquals(
                List.of("period.ceasingApprovedOn"),
                refused(
                        child,
                        new CareEnd(
                                day("2026-11-20"),
                                "E4A",
                                day("2026-11-10"),
                                day("2026-11-21"),
                                null,
                                notPracticable())));
        assertEquals(
                List.of("period.ceasingDecidedOn"),
                refused(child, new CareEnd(day("2026-11-20"), "E4A", null, null, null, notPracticable())));
        cease(
                child,
                new CareEnd(day("2026-11-20"), "E4A", day("2026-11-10"), day("2026-11-20"), null, notPracticable()));
    }

    @Test
    @Tag("S4-10")
    void anEndThatTheCouncilDecidedIsConsideredFirstAndTakesTheChangeBackWithIt() {
        ChildId child = ELM.lookedAfterFrom("2026-10-30");
        Function<Considered, CareEnd> end =
                considered -> new CareEnd(day("2026-11-20"), "E4A", day("2026-11-17"), null, null, considered);
        FormRefused refused = assertThrows(FormRefused.class, () -> cease(child, end.apply(Considered.NOT_YET)));
        assertEquals("refused.planChange.neither", refused.why().key());
        assertNull(ELM.record(child).periods().get(0).toOn());
        cease(child, end.apply(notPracticable()));
        assertEquals("placement", ELM.last(child, PlanChanges.class).said().change());
        ELM.with(
                CeasingCare.class,
                step -> step.takeBack(child, form(), seen(ELM.last(child, Periods.class)), "Never ended."));
        assertEquals(List.of(), ELM.rows(child, PlanChanges.class));
    }

    @Test
    void anEndThatTheCouncilDidNotDecideNeedsNoDecision() {
        cease(ELM.lookedAfterFrom("2026-03-02"), new CareEnd(day("2026-11-20"), "E4B", null, null));
        cease(ELM.lookedAfterFrom("2026-03-02"), new CareEnd(day("2026-11-20"), "E47", null, null));
    }

    @Test
    void aDecisionWaitsOnHoldUntilItIsApproved() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        ELM.with(
                CeasingCare.class,
                step -> step.decide(
                        child, form(), seen(ELM.last(child, Periods.class)), day("2026-11-20"), null, null));
        assertTrue(ELM.open(child).stream().anyMatch(clock -> clock.duty() == DutyCode.CEASING_APPROVAL));
        ELM.with(
                CeasingCare.class,
                step -> step.decide(
                        child,
                        form(),
                        seen(ELM.last(child, Periods.class)),
                        day("2026-11-20"),
                        day("2026-11-23"),
                        null));
        assertTrue(ELM.open(child).stream().noneMatch(clock -> clock.duty() == DutyCode.CEASING_APPROVAL));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, E4B,           ,            , period.toOn",
        "2026-03-01, E4B,           ,            , period.toOn",
        "          , E4B,           ,            , period.toOn",
        "2026-11-20,    ,           ,            , period.endReason",
        "2026-11-20, X1,            ,            , period.endReason",
        "2026-11-20, E12,           ,            , period.endReason",
        "2026-11-20, E17,           ,            , period.endReason",
        "2026-11-20, E4B, 2026-03-01,            , period.ceasingDecidedOn",
        "2026-11-20, E4B, 2026-11-21,            , period.ceasingDecidedOn",
        "2026-11-20, E4B, 2026-11-10, 2026-11-09 , period.ceasingApprovedOn",
        "2026-11-20, E4B,           , 2026-11-09 , period.ceasingDecidedOn"
    })
    void whatCannotBeIsRefusedByItsField(String on, String reason, String decided, String approved, String field) {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        List<String> fields = refused(child, new CareEnd(maybe(on), reason, maybe(decided), maybe(approved)));
        assertTrue(fields.contains(field), fields::toString);
        assertNull(ELM.record(child).periods().get(0).toOn());
    }

    @Test
    void anEndCorrectedMovesWhatEndedWithItAndTakenBackOpensItAgain() {
        ChildId child = ELM.lookedAfterFrom("2026-10-30");
        List<String> before = ELM.dates(child);
        cease(child, new CareEnd(day("2026-11-20"), "E2", null, null));
        assertEquals(day("2026-11-20"), ELM.record(child).child().diedOn());
        ELM.with(
                CeasingCare.class,
                step -> step.correct(
                        child,
                        form(),
                        seen(ELM.last(child, Periods.class)),
                        new CareEnd(day("2026-11-18"), "E4B", null, null),
                        "The wrong code.",
                        WHY_LATE));
        ChildRecord record = ELM.record(child);
        assertEquals(day("2026-11-18"), record.placements().get(0).toOn());
        assertNull(record.child().diedOn());
        ELM.with(
                CeasingCare.class,
                step -> step.takeBack(child, form(), seen(ELM.last(child, Periods.class)), "Never ended."));
        assertEquals(List.of(), Contradictions.in(ELM.record(child), House.TODAY));
        assertTrue(ELM.record(child).allocations().stream().allMatch(a -> a.toOn() == null));
        assertEquals(before, ELM.dates(child));
    }

    private static ChildRecord.Adoption adopted(String on, String decided, String matched, boolean fosterCarer) {
        return new ChildRecord.Adoption(day(on), day(decided), day(matched), fosterCarer, 2, "MF", "L11");
    }

    private static CareEnd byAdoption(ChildRecord.Adoption adoption) {
        return new CareEnd(adoption.adoptedOn(), "E12", null, null, adoption, null);
    }

    /** Placed for adoption on 1 June 2026 with people who did not foster the child. */
    private static ChildId placedForAdoption() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        ELM.with(
                Placing.class,
                step -> step.move(
                        child,
                        form(),
                        seen(ELM.last(child, Placements.class)),
                        new PlacementEnd("CARPL", false, null, notPracticable()),
                        Invented.placement(day("2026-06-01"), "A4"),
                        WHY_LATE));
        return child;
    }

    @Test
    void howAChildWasAdoptedIsKeptMovesWithACorrectedEndAndGoesWithOneTakenBack() {
        ChildId child = placedForAdoption();
        ChildRecord.Adoption first = adopted("2026-11-20", "2026-04-01", "2026-05-15", false);
        cease(child, byAdoption(first));
        assertEquals(List.of(first), ELM.record(child).adoptions());
        assertEquals(List.of(), Contradictions.in(ELM.record(child), House.TODAY));
        ChildRecord.Adoption later = adopted("2026-11-21", "2026-04-01", "2026-05-16", false);
        ELM.with(
                CeasingCare.class,
                step -> step.correct(
                        child,
                        form(),
                        seen(ELM.last(child, Periods.class)),
                        byAdoption(later),
                        "The order was made a day later.",
                        WHY_LATE));
        assertEquals(List.of(later), ELM.record(child).adoptions());
        assertTrue(
                HOUSE.as(ELM.council(), () -> HOUSE.the(EarlierRows.class).of(child)).stream()
                        .anyMatch(row -> row.kind().equals(ChildRecord.Adoption.class.getSimpleName())),
                "what it said before is kept");
        ELM.with(
                CeasingCare.class,
                step -> step.takeBack(child, form(), seen(ELM.last(child, Periods.class)), "Not adopted yet."));
        assertEquals(List.of(), ELM.record(child).adoptions());
        assertNull(ELM.record(child).periods().get(0).toOn());
    }

    @Test
    void anAdoptionThatTheReturnWouldNotTakeIsRefusedAtItsFieldAndNothingIsKept() {
        ChildId child = placedForAdoption();
        assertEquals(
                List.of("adoption.matchedOn"),
                refused(child, byAdoption(adopted("2026-11-20", "2026-04-01", "2026-03-31", false))),
                "matched before it was decided");
        assertEquals(
                List.of("adoption.matchedOn"),
                refused(child, byAdoption(adopted("2026-11-20", "2026-04-01", "2026-06-02", false))),
                "matched the day after the placement began");
        assertEquals(
                List.of("adoption.fosterCarer"),
                refused(child, byAdoption(adopted("2026-11-20", "2026-04-01", "2026-05-15", true))),
                "the placement is not with the foster carer");
        assertEquals(List.of(), ELM.record(child).adoptions());
        cease(child, byAdoption(adopted("2026-11-20", "2026-04-01", "2026-06-01", false)));
        assertEquals(1, ELM.record(child).adoptions().size());
    }
}
