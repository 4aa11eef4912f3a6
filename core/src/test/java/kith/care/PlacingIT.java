package kith.care;

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
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.careplan.PlanChanges;
import kith.carerules.Contradiction;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord.Absence;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.ChildRecord.PlanChange;
import kith.caserecord.RowTypes;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.placement.Absences;
import kith.placement.Placements;
import kith.planning.Considered;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.Held;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placements, moves and absences on the real database; the day is {@link House#TODAY}, a Monday. */
class PlacingIT {
    private static final CareCase ELM = new CareCase("placing-elm");
    private static final PlacementEnd PLANNED = new PlacementEnd("CARPL", false, null, notPracticable());

    private static Placement in(String type, String from) {
        return Invented.placement(from == null ? null : day(from), type);
    }

    private static Placement with(Placement stay, String column, Object value) {
        return RowTypes.of(Placement.class).with(stay, column, value);
    }

    private static Held<Placement> last(ChildId child) {
        return ELM.last(child, Placements.class);
    }

    private static void move(ChildId child, Placement next, PlacementEnd end) {
        ELM.with(Placing.class, step -> step.move(child, form(), seen(last(child)), end, next, WHY_LATE));
    }

    private static List<String> refused(Runnable step) {
        return assertThrows(CareContradicted.class, step::run).contradictions().stream()
                .map(Contradiction::field)
                .toList();
    }

    private static LocalDate nextVisit(ChildId child) {
        return ELM.open(child).stream()
                .filter(clock -> clock.duty() == DutyCode.VISIT)
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private static List<String> stays(ChildId child) {
        return ELM.record(child).placements().stream()
                .map(stay -> stay.type() + " " + stay.fromOn() + " " + stay.toOn() + " " + stay.changeReason())
                .toList();
    }

    @Test
    @Tag("S2-59")
    void aMoveBeginsTheVisitsAnewWithinAWeek() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        move(child, in("K2", "2026-11-20"), PLANNED);
        assertEquals(day("2026-11-27"), nextVisit(child));
        assertEquals(List.of("U6 2026-11-02 2026-11-20 CARPL", "K2 2026-11-20 null null"), stays(child));
    }

    private static PlacementEnd end(Considered considered) {
        return new PlacementEnd("CARPL", false, null, considered);
    }

    private static String refusedAs(Runnable step) {
        return assertThrows(FormRefused.class, step::run).why().key();
    }

    private static boolean asksForAnEarlyReview(ChildId child) {
        return ELM.open(child).stream().anyMatch(clock -> clock.duty() == DutyCode.EARLY_REVIEW);
    }

    @Test
    @Tag("S4-8")
    @Tag("S4-10")
    void aMoveThatNoReviewConsideredIsRefusedUnlessThatWasNotPracticable() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        Placement next = in("K2", "2026-11-20");
        assertEquals("refused.planChange.neither", refusedAs(() -> move(child, next, end(Considered.NOT_YET))));
        assertEquals("refused.planChange.neither", refusedAs(() -> move(child, next, end(new Considered(null, " ")))));
        assertEquals(
                "refused.planChange.review",
                refusedAs(() -> move(child, next, end(new Considered(day("2026-11-18"), null)))));
        assertEquals(1, stays(child).size());
        move(child, next, end(notPracticable()));
        PlanChange made = ELM.last(child, PlanChanges.class).said();
        assertEquals("placement", made.change());
        assertEquals(House.TODAY, made.madeOn());
        assertEquals("Officer 900", made.madeBy());
        assertEquals("The carers asked for it on the day.", made.notPracticable());
        assertTrue(asksForAnEarlyReview(child));
        ELM.with(Placing.class, step -> step.takeBack(child, form(), seen(last(child)), "It was another child."));
        assertEquals(List.of(), ELM.rows(child, PlanChanges.class));
        assertTrue(!asksForAnEarlyReview(child));
    }

    /** The review, held on 18 November, considered a move on that day or later. */
    @ParameterizedTest
    @CsvSource({"2026-11-17, false", "2026-11-18, true", "2026-11-19, true"})
    void aMoveThatAReviewConsideredAsksForNoOther(String on, boolean considered) {
        ChildId child = ELM.imported(Invented.child("P" + UUID.randomUUID())
                .lookedAfterFrom("2026-11-02")
                .reviewed("2026-11-18")
                .record());
        PlacementEnd end = end(new Considered(day("2026-11-18"), null));
        if (!considered) {
            assertEquals("refused.planChange.afterwards", refusedAs(() -> move(child, in("K2", on), end)));
            return;
        }
        move(child, in("K2", on), end);
        PlanChange change = ELM.last(child, PlanChanges.class).said();
        assertEquals(day("2026-11-18"), change.reviewHeldOn());
        assertNull(change.madeOn());
        assertTrue(!asksForAnEarlyReview(child));
    }

    @Test
    void aPlacementThatEndsIsConsideredFirstButAShortBreakIsNot() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        assertEquals(
                "refused.planChange.neither",
                refusedAs(() -> ELM.with(
                        Placing.class,
                        step -> step.end(
                                child,
                                form(),
                                seen(last(child)),
                                day("2026-11-20"),
                                end(Considered.NOT_YET),
                                WHY_LATE))));
        ChildId breaks = ELM.imported(Invented.child("P" + UUID.randomUUID())
                .lookedAfterFrom("2026-11-16")
                .without(LegalStatus.class)
                .with(new LegalStatus(day("2026-11-16"), "V4", null))
                .record());
        ELM.with(
                Placing.class,
                step -> step.end(
                        breaks, form(), seen(last(breaks)), day("2026-11-18"), end(Considered.NOT_YET), WHY_LATE));
        assertEquals(List.of(), ELM.rows(breaks, PlanChanges.class));
    }

    @Test
    void aTemporaryAbsenceBeginsNothingAnew() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        LocalDate before = nextVisit(child);
        ELM.with(BeingAway.class, step -> step.leave(child, form(), new Absence(day("2026-11-18"), "T1", null), null));
        ELM.with(
                BeingAway.class,
                step -> step.comeBack(child, form(), seen(ELM.last(child, Absences.class)), day("2026-11-21"), null));
        assertEquals(before, nextVisit(child));
        assertEquals(
                new Absence(day("2026-11-18"), "T1", day("2026-11-21")),
                ELM.record(child).absences().get(0));
    }

    @Test
    void aMoveEndsTheAbsenceFromThePlacementThatEnds() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        ELM.with(BeingAway.class, step -> step.leave(child, form(), new Absence(day("2026-11-18"), "T1", null), null));
        move(child, with(in("R2", "2026-11-20"), "provider", "PR3"), PLANNED);
        assertEquals(day("2026-11-20"), ELM.record(child).absences().get(0).toOn());
        assertEquals(List.of(), Contradictions.in(ELM.record(child), House.TODAY));
    }

    @Test
    void afterAnEndTheNextPlacementBeginsOnTheSameDay() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        ELM.with(
                Placing.class,
                step -> step.end(
                        child,
                        form(),
                        seen(last(child)),
                        day("2026-11-18"),
                        new PlacementEnd("CREQB", true, null, notPracticable()),
                        WHY_LATE));
        assertTrue(ELM.open(child).stream().anyMatch(clock -> clock.duty() == DutyCode.ENDING_NOTIFICATION));
        assertEquals(
                List.of("placement.fromOn"),
                refused(() ->
                        ELM.with(Placing.class, step -> step.place(child, form(), in("K2", "2026-11-19"), WHY_LATE))));
        ELM.with(Placing.class, step -> step.place(child, form(), in("K2", "2026-11-18"), WHY_LATE));
        assertEquals(List.of(), Contradictions.in(ELM.record(child), House.TODAY));
    }

    @Test
    void moreIsRecordedAsTheCaseGoesOnWithoutChangingWhereAndWhen() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        assertTrue(ELM.open(child).stream().anyMatch(clock -> clock.duty() == DutyCode.PLACEMENT_NOTIFICATION));
        Placement told = with(in("K2", "2020-01-01"), "notified_on", day("2026-11-18"));
        ELM.with(Placing.class, step -> step.goOn(child, form(), seen(last(child)), told, WHY_LATE));
        assertTrue(ELM.open(child).stream().noneMatch(clock -> clock.duty() == DutyCode.PLACEMENT_NOTIFICATION));
        assertEquals(List.of("U6 2026-11-16 null null"), stays(child));
        assertEquals(day("2026-11-18"), last(child).said().notifiedOn());
    }

    @Test
    void aMoveOnAWrongDayIsCorrectedOnBothSidesAndBothAccountsAreKept() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        move(child, in("K2", "2026-11-20"), PLANNED);
        ELM.with(
                Placing.class,
                step -> step.correct(child, form(), seen(last(child)), in("K2", "2026-11-18"), "A slip.", WHY_LATE));
        assertEquals(List.of("U6 2026-11-02 2026-11-18 CARPL", "K2 2026-11-18 null null"), stays(child));
        assertEquals(day("2026-11-25"), nextVisit(child));
        List<EarlierRow> earlier = CareCase.HOUSE.as(
                ELM.council(), () -> CareCase.HOUSE.the(EarlierRows.class).of(child));
        assertEquals(3, earlier.size(), "both placements, and what was considered of the move");
        assertTrue(
                earlier.stream().anyMatch(row -> "2026-11-20".equals(row.said().get("fromOn"))));
        assertEquals(
                List.of("The placement changed on 18 November 2026."),
                CareCase.HOUSE
                        .as(
                                ELM.council(),
                                () -> CareCase.HOUSE.the(PlanChanges.class).held(child))
                        .stream()
                        .map(PlanChange::what)
                        .toList());
    }

    @Test
    void aMoveTakenBackLetsTheEarlierPlacementGoOnWithItsDates() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        List<String> before = ELM.dates(child);
        move(child, in("K2", "2026-11-20"), PLANNED);
        ELM.with(Placing.class, step -> step.takeBack(child, form(), seen(last(child)), "Another child's."));
        assertEquals(List.of("U6 2026-11-16 null null"), stays(child));
        assertEquals(before, ELM.dates(child));
    }

    @Test
    void theSecondOfTwoWhoMoveTheSameChildIsToldThatItWasChanged() {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        var seen = seen(last(child));
        move(child, in("K2", "2026-11-20"), PLANNED);
        assertThrows(
                ChangedMeanwhile.class,
                () -> ELM.with(
                        Placing.class,
                        step -> step.move(child, form(), seen, PLANNED, in("U6", "2026-11-19"), WHY_LATE)));
    }

    @ParameterizedTest
    @CsvSource({
        "K2, 2026-11-24, CARPL,  placement.fromOn",
        "K2, 2026-11-01, CARPL,  placement.fromOn",
        "K2, 2026-11-02, CARPL,  placement.fromOn",
        "K2,           , CARPL,  placement.fromOn",
        "  , 2026-11-20, CARPL,  placement.type",
        "T2, 2026-11-20, CARPL,  placement.type",
        "H5, 2026-11-20, CARPL,  placement.type",
        "K3, 2026-11-20, CARPL,  placement.type",
        "P1, 2026-11-20, CARPL,  placement.type",
        "A5, 2026-11-20, CARPL,  placement.type",
        "K2, 2026-11-20,      ,  placement.changeReason",
        "K2, 2026-11-20, NONE,   placement.changeReason"
    })
    void aMoveThatCannotBeIsRefusedByItsFieldAndChangesNothing(String type, String from, String reason, String field) {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        List<String> fields =
                refused(() -> move(child, in(type, from), new PlacementEnd(reason, false, null, notPracticable())));
        assertTrue(fields.contains(field), fields::toString);
        assertEquals(List.of("U6 2026-11-02 null null"), stays(child));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, T2,           , absence.fromOn",
        "2026-11-24, T2,           , absence.fromOn",
        "          , T2,           , absence.fromOn",
        "2026-11-05, U6,           , absence.type",
        "2026-11-05,   ,           , absence.type",
        "2026-11-05, T2, 2026-11-04, absence.toOn",
        "2026-11-05, T4, 2026-11-13, absence.toOn",
        "2026-11-05, T2, 2026-11-24, absence.toOn"
    })
    void anAbsenceThatCannotBeIsRefusedByItsField(String from, String type, String to, String field) {
        ChildId child = ELM.lookedAfterFrom("2026-11-02");
        Absence absence = new Absence(from == null ? null : day(from), type, to == null ? null : day(to));
        List<String> fields =
                refused(() -> ELM.with(BeingAway.class, step -> step.leave(child, form(), absence, null)));
        assertTrue(fields.contains(field), fields::toString);
    }
}
