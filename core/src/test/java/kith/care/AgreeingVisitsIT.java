package kith.care;

import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.RowTypes;
import kith.check.SixMonthlyVisits;
import kith.check.Verdict;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.record.Seen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agreeing on visits six months apart and withdrawing it, on the real database; the day is {@link House#TODAY}. */
@Tag("S2-61")
class AgreeingVisitsIT {
    private static final CareCase OAK = new CareCase("agreeing-oak");

    /** A child in one long-term foster placement, visited on 2 November 2026. */
    private static ChildId fostered(String type, String longTermFrom) {
        LocalDate from = day("2024-01-08");
        Placement stay = RowTypes.of(Placement.class)
                .with(
                        RowTypes.of(Placement.class).with(Invented.placement(from, type), "until_18", true),
                        "long_term_from",
                        longTermFrom == null ? null : day(longTermFrom));
        return OAK.imported(Invented.child("A" + UUID.randomUUID())
                .with(new ChildRecord.Period(from, null, "N1", null, null, null))
                .with(new ChildRecord.LegalStatus(from, "C2", null))
                .with(stay)
                .visited("2026-11-02")
                .record());
    }

    private static Seen stay(ChildId child) {
        return seen(OAK.last(child, Placements.class));
    }

    private static void agree(ChildId child, String on, boolean understands, boolean agrees) {
        OAK.with(AgreeingVisits.class, step -> step.agree(child, form(), stay(child), day(on), understands, agrees));
    }

    private static String refusal(ChildId child, String on, boolean understands, boolean agrees) {
        FormRefused refused = assertThrows(FormRefused.class, () -> agree(child, on, understands, agrees));
        return refused.field() + " " + refused.why().key();
    }

    private static LocalDate next(ChildId child) {
        return OAK.open(child).stream()
                .filter(clock -> clock.duty() == DutyCode.VISIT)
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    @Test
    void eachTestThatFailsIsNamed() {
        assertEquals("day answer.six-monthly.placement", refusal(fostered("U6", null), "2026-11-20", true, true));
        assertEquals("day answer.six-monthly.too-new", refusal(fostered("U4", "2025-11-21"), "2026-11-20", true, true));
        ChildId child = fostered("U4", "2025-11-20");
        assertEquals("understands answer.six-monthly.understanding", refusal(child, "2026-11-20", false, true));
        assertEquals("agrees answer.six-monthly.child", refusal(child, "2026-11-20", true, false));
        agree(child, "2026-11-20", true, true);
    }

    @Test
    void theTestsOfThePlacementAreShownOneByOne() {
        ChildId child = fostered("U4", "2026-01-05");
        var tests = OAK.with(AgreeingVisits.class, step -> step.tests(child));
        assertEquals(
                Verdict.Answer.ALLOWED,
                tests.get(SixMonthlyVisits.Condition.LONG_TERM_FOSTERING).answer());
        assertEquals(
                Verdict.Answer.REFUSED,
                tests.get(SixMonthlyVisits.Condition.ONE_YEAR).answer());
        assertEquals(
                List.of(SixMonthlyVisits.Condition.LONG_TERM_FOSTERING, SixMonthlyVisits.Condition.ONE_YEAR),
                List.copyOf(tests.keySet()));
    }

    @Test
    void onceTheChildAgreesTheNextVisitIsDueSixMonthsOnAndTheWithdrawalBringsTheOrdinaryDateBack() {
        ChildId child = fostered("U4", "2024-01-08");
        LocalDate ordinary = next(child);
        assertEquals(day("2027-02-02"), ordinary);
        agree(child, "2026-11-02", true, true);
        assertEquals(day("2027-05-02"), next(child));
        OAK.with(AgreeingVisits.class, step -> step.withdraw(child, form(), stay(child), day("2026-11-23")));
        assertEquals(ordinary, next(child));
    }

    @Test
    void whatWasNotAgreedCannotBeWithdrawnNorTwice() {
        ChildId child = fostered("U4", "2024-01-08");
        assertThrows(
                FormRefused.class,
                () -> OAK.with(
                        AgreeingVisits.class, step -> step.withdraw(child, form(), stay(child), day("2026-11-20"))));
        agree(child, "2026-11-02", true, true);
        assertThrows(
                FormRefused.class,
                () -> OAK.with(
                        AgreeingVisits.class, step -> step.withdraw(child, form(), stay(child), day("2026-11-01"))));
        OAK.with(AgreeingVisits.class, step -> step.withdraw(child, form(), stay(child), day("2026-11-02")));
        assertThrows(
                FormRefused.class,
                () -> OAK.with(
                        AgreeingVisits.class, step -> step.withdraw(child, form(), stay(child), day("2026-11-20"))));
        assertTrue(OAK.open(child).stream().anyMatch(clock -> clock.duty() == DutyCode.VISIT));
    }
}
