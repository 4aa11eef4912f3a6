package kith.care;

import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kith.House;
import kith.carerules.Contradiction;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.legalstatus.LegalStatuses;
import kith.record.ChildId;
import kith.record.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal statuses as they change, on the real database; the day is {@link House#TODAY}. */
class ChangingLegalStatusIT {
    private static final CareCase ELM = new CareCase("status-elm");

    private static void begin(ChildId child, String code, String from, Long... ending) {
        ELM.with(
                ChangingLegalStatus.class,
                step -> step.begin(child, form(), code, from == null ? null : day(from), Set.of(ending), WHY_LATE));
    }

    private static List<String> refused(Runnable step) {
        return assertThrows(CareContradicted.class, step::run).contradictions().stream()
                .map(Contradiction::field)
                .toList();
    }

    private static List<String> said(ChildId child) {
        return ELM.record(child).legalStatuses().stream()
                .map(status -> status.code() + " " + status.fromOn() + " " + status.toOn())
                .toList();
    }

    private static Held<LegalStatus> last(ChildId child) {
        return ELM.last(child, LegalStatuses.class);
    }

    @Test
    void anInterimOrderEndsTheAgreementAndAPlacementOrderLeavesTheCareOrderInBeing() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        begin(child, "C1", "2026-05-01");
        begin(child, "C2", "2026-09-01");
        begin(child, "E1", "2026-10-01");
        assertEquals(
                List.of(
                        "V2 2026-03-02 2026-05-01",
                        "C1 2026-05-01 2026-09-01",
                        "C2 2026-09-01 null",
                        "E1 2026-10-01 null"),
                said(child));
        ELM.with(
                ChangingLegalStatus.class,
                step -> step.end(child, form(), seen(last(child)), day("2026-11-01"), WHY_LATE));
        assertEquals("E1 2026-10-01 2026-11-01", said(child).get(3));
        assertEquals(List.of(), Contradictions.in(ELM.record(child), House.TODAY));
    }

    @Test
    void theLastLegalStatusOfAChildWhoIsLookedAfterDoesNotEnd() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        assertEquals(
                List.of("status.toOn"),
                refused(() -> ELM.with(
                        ChangingLegalStatus.class,
                        step -> step.end(child, form(), seen(last(child)), day("2026-11-01"), WHY_LATE))));
    }

    @Test
    void whatCouldStandBesideEndsWhereTheOfficerSaysSo() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        begin(child, "C2", "2026-05-01");
        begin(child, "E1", "2026-06-01", last(child).id());
        assertEquals("C2 2026-05-01 2026-06-01", said(child).get(1));
    }

    @Test
    void aCorrectionMovesTheOneBeforeAndTakingBackGivesItBack() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        begin(child, "C1", "2026-05-01");
        ELM.with(
                ChangingLegalStatus.class,
                step -> step.correct(
                        child,
                        form(),
                        seen(last(child)),
                        new LegalStatus(day("2026-05-11"), "C1", null),
                        "A slip.",
                        WHY_LATE));
        assertEquals(List.of("V2 2026-03-02 2026-05-11", "C1 2026-05-11 null"), said(child));
        ELM.with(
                ChangingLegalStatus.class,
                step -> step.takeBack(child, form(), seen(last(child)), "No order was made."));
        assertEquals(List.of("V2 2026-03-02 null"), said(child));
    }

    @ParameterizedTest
    @CsvSource({
        "C1, 2026-03-01, status.fromOn",
        "C1, 2026-11-24, status.fromOn",
        "C1,           , status.fromOn",
        "  , 2026-05-01, status.code",
        "Q9, 2026-05-01, status.code",
        "V2, 2026-05-01, status.fromOn"
    })
    void whatCannotBeIsRefusedByItsField(String code, String from, String field) {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        List<String> fields = refused(() -> begin(child, code, from));
        assertTrue(fields.contains(field), fields::toString);
        assertEquals(List.of("V2 2026-03-02 null"), said(child));
    }

    @Test
    void aRemandBeforeTheTenthBirthdayIsRefused() {
        ChildId child = ELM.lookedAfterFrom("2024-03-04");
        assertEquals(List.of("status.code"), refused(() -> begin(child, "J1", "2025-05-31")));
        begin(child, "J1", "2025-06-01");
    }
}
