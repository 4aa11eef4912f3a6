package kith.care;

import static kith.care.CareCase.ALDER;
import static kith.care.CareCase.HAZEL;
import static kith.care.CareCase.MAPLE;
import static kith.care.CareCase.ROWAN;
import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.notPracticable;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.allocation.Allocations;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Absence;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.RowTypes;
import kith.legalstatus.LegalStatuses;
import kith.legalstatus.Periods;
import kith.placement.Absences;
import kith.placement.Placements;
import kith.record.ByChild;
import kith.record.ChildId;
import kith.record.Held;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is recorded, in whatever order: what was let in contradicts nothing, what was refused changed nothing, and the due
 * dates that stand are those that follow from the record.
 */
class CareSequencesIT {
    private static final CareCase ELM = new CareCase("sequences-elm");
    private static final int STEPS = 40;
    private static final LocalDate FIRST = day("2026-01-05");

    private Random random;
    private ChildId child;

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Mostly a day of the year that lies behind, sometimes one that cannot be. */
    private LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(335) - 5L);
    }

    private <R extends Record> Held<R> row(Class<? extends ByChild<R>> store) {
        List<Held<R>> rows = ELM.rows(child, store);
        return rows.isEmpty() ? new Held<>(0, 0, null) : any(rows);
    }

    private <R extends Record> Held<R> last(Class<? extends ByChild<R>> store) {
        List<Held<R>> rows = ELM.rows(child, store);
        return rows.isEmpty() ? new Held<>(0, 0, null) : rows.get(rows.size() - 1);
    }

    private Placement stay() {
        String type = any(List.of("U6", "U4", "K2", "P1", "U3", "T1"));
        return RowTypes.of(Placement.class)
                .with(Invented.placement(anyDay(), type), "provider", type.equals("P1") ? "PR0" : "PR1");
    }

    private PlacementEnd end() {
        return new PlacementEnd(
                any(List.of("CARPL", "CREQB", "OTHER")), random.nextInt(6) == 0, null, notPracticable());
    }

    private CareStart start() {
        return new CareStart(anyDay(), "N1", any(List.of("V2", "C1")), stay(), ROWAN, ALDER, null);
    }

    private CareEnd ceasing() {
        LocalDate on = anyDay();
        return new CareEnd(
                on, any(List.of("E4B", "E41", "E4A")), on.minusDays(3), on.minusDays(1), null, notPracticable());
    }

    private void step(int which) {
        switch (which) {
            case 0, 1 ->
                ELM.with(
                        Placing.class,
                        s -> s.move(child, form(), seen(last(Placements.class)), end(), stay(), WHY_LATE));
            case 2 ->
                ELM.with(
                        Placing.class,
                        s -> s.end(child, form(), seen(last(Placements.class)), anyDay(), end(), WHY_LATE));
            case 3 -> ELM.with(Placing.class, s -> s.place(child, form(), stay(), WHY_LATE));
            case 4 -> {
                Held<Placement> row = row(Placements.class);
                Placement moved = row.said() == null
                        ? stay()
                        : RowTypes.of(Placement.class).with(row.said(), "from_on", anyDay());
                ELM.with(Placing.class, s -> s.correct(child, form(), seen(row), moved, "A slip.", WHY_LATE));
            }
            case 5 -> ELM.with(Placing.class, s -> s.takeBack(child, form(), seen(row(Placements.class)), "Wrong."));
            case 6, 7 ->
                ELM.with(
                        ChangingLegalStatus.class,
                        s -> s.begin(
                                child,
                                form(),
                                any(List.of("V2", "C1", "C2", "E1", "L2", "J1")),
                                anyDay(),
                                Set.of(),
                                WHY_LATE));
            case 8 ->
                ELM.with(
                        ChangingLegalStatus.class,
                        s -> s.end(child, form(), seen(row(LegalStatuses.class)), anyDay(), WHY_LATE));
            case 9 -> {
                Held<LegalStatus> row = row(LegalStatuses.class);
                LegalStatus said = row.said() == null
                        ? null
                        : new LegalStatus(
                                anyDay(), row.said().code(), row.said().toOn());
                ELM.with(
                        ChangingLegalStatus.class, s -> s.correct(child, form(), seen(row), said, "A slip.", WHY_LATE));
            }
            case 10 ->
                ELM.with(
                        ChangingLegalStatus.class,
                        s -> s.takeBack(child, form(), seen(row(LegalStatuses.class)), "Wrong."));
            case 11, 12 ->
                ELM.with(
                        BeingAway.class,
                        s -> s.leave(
                                child,
                                form(),
                                new Absence(
                                        anyDay(),
                                        any(List.of("T1", "T2", "T4")),
                                        random.nextBoolean() ? anyDay() : null),
                                WHY_LATE));
            case 13 ->
                ELM.with(
                        BeingAway.class,
                        s -> s.comeBack(child, form(), seen(last(Absences.class)), anyDay(), WHY_LATE));
            case 14, 15 ->
                ELM.with(
                        Allocating.class,
                        s -> s.allocate(
                                child,
                                form(),
                                Role.SOCIAL_WORKER,
                                any(List.of(ROWAN, HAZEL)),
                                anyDay(),
                                "MANAGE",
                                WHY_LATE));
            case 16 ->
                ELM.with(
                        Allocating.class,
                        s -> s.allocate(
                                child,
                                form(),
                                Role.REVIEWING_OFFICER,
                                any(List.of(ALDER, MAPLE)),
                                anyDay(),
                                null,
                                WHY_LATE));
            case 17 ->
                ELM.with(Allocating.class, s -> s.takeBack(child, form(), seen(row(Allocations.class)), "Wrong."));
            case 18 ->
                ELM.with(
                        CeasingCare.class, s -> s.cease(child, form(), seen(last(Periods.class)), ceasing(), WHY_LATE));
            case 19 ->
                ELM.with(
                        CeasingCare.class,
                        s -> s.correct(child, form(), seen(last(Periods.class)), ceasing(), "A slip.", WHY_LATE));
            case 20, 21 -> ELM.with(StartingCare.class, s -> s.startAgain(child, form(), start(), WHY_LATE));
            case 22 -> ELM.with(CeasingCare.class, s -> s.takeBack(child, form(), seen(last(Periods.class)), "Wrong."));
            default ->
                ELM.with(
                        StartingCare.class,
                        s -> s.correct(child, form(), seen(last(Periods.class)), anyDay(), "N2", "A slip.", WHY_LATE));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAnySequenceOfStepsNothingContradictsAndTheDatesFollowFromTheRecord(long seed) {
        random = new Random(seed);
        child = ELM.lookedAfterFrom("2026-02-02");
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < STEPS; i++) {
            ChildRecord before = ELM.record(child);
            int which = random.nextInt(24);
            try {
                step(which);
                outcomes.merge("let in", 1, Integer::sum);
            } catch (CareContradicted | kith.record.ChangedMeanwhile refused) {
                outcomes.merge("refused", 1, Integer::sum);
                assertEquals(before, ELM.record(child));
            }
            assertEquals(List.of(), Contradictions.in(ELM.record(child), House.TODAY), "after step " + which);
        }
        assertTrue(outcomes.getOrDefault("let in", 0) >= 3, outcomes::toString);
        List<String> standing = ELM.dates(child);
        ELM.fromScratch(child);
        assertEquals(ELM.dates(child), standing);
    }
}
