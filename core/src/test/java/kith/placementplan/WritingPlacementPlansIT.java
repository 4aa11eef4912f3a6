package kith.placementplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.careplan.Plans;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlacementPlan;
import kith.caserecord.ChildRecord.PlacementPlanSignature;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.placementplan.PlacementPlanSummary.State;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Seen;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import kith.worklist.LateWithoutReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Placement plans on the real database. The day is {@link House#TODAY}, a Monday; the child moved in on the Wednesday before, so that
 * its plan is due on the Wednesday after.
 */
@Tag("S0-13")
@Tag("S2-14")
class WritingPlacementPlansIT {
    private static final String OAK = "placementplan-oak";
    private static final House HOUSE = House.open();
    private static final RowType<PlacementPlan> PLAN = RowTypes.of(PlacementPlan.class);
    private static final LocalDate PLACED = LocalDate.of(2026, 11, 18);

    private ChildId child;

    @BeforeAll
    static void addCouncil() {
        HOUSE.council(OAK);
    }

    @BeforeEach
    void addChild() {
        ChildRecord record = Invented.child("W" + UUID.randomUUID())
                .lookedAfterFrom("2026-11-18")
                .record();
        child = HOUSE.as(OAK, () -> {
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private Saved step(Function<WritingPlacementPlans, Saved> work) {
        return HOUSE.as(
                House.officer(OAK, Role.SOCIAL_WORKER, 12), () -> work.apply(HOUSE.the(WritingPlacementPlans.class)));
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static PlacementPlan whole() {
        Object[] values = new Object[PLAN.columns().size()];
        values[PLAN.names().indexOf("placed_on")] = PLACED;
        values[PLAN.names().indexOf("number")] = 0;
        PlacementPlanSummary.PARTS.forEach(part -> values[PLAN.names().indexOf(part)] = "What is said of " + part);
        PlacementPlanSummary.DECISIONS.forEach(one -> values[PLAN.names().indexOf(one)] = "CARER");
        return PLAN.row(values);
    }

    private PlacementPlanSummary latest() {
        return HOUSE.as(OAK, () -> PlacementPlanSummary.all(
                        HOUSE.the(PlacementPlans.class).rows(child),
                        HOUSE.the(Plans.class).rows(child),
                        HOUSE.the(PlacementPlanSignatures.class).rows(child))
                .get(0));
    }

    private Seen seen() {
        return new Seen(latest().plan().id(), latest().plan().version());
    }

    private void begin(PlacementPlan said) {
        step(writing -> writing.begin(child, form(), said));
    }

    private void complete(LocalDate on, String whyLate) {
        Seen seen = seen();
        step(writing -> writing.complete(child, form(), seen, on, whyLate));
    }

    private boolean isOwed() {
        return HOUSE.as(OAK, () -> HOUSE.the(Clocks.class).of(child).open().stream()
                .map(ClockSummary::duty)
                .anyMatch(DutyCode.PLACEMENT_PLAN::equals));
    }

    @Test
    void aVersionIsADraftUntilItIsCompleteAndTheClockReadsThatDay() {
        begin(whole());
        assertEquals(State.DRAFT, latest().state());
        assertTrue(isOwed(), "a draft is no plan");
        complete(House.TODAY, null);
        assertEquals(State.COMPLETE, latest().state());
        assertEquals(House.TODAY, latest().completedOn());
        assertFalse(isOwed());
    }

    @Test
    void itHasItsOwnLimitOfFiveWorkingDaysFromTheStartOfThePlacement() {
        LocalDate due = HOUSE.as(OAK, () -> HOUSE.the(Clocks.class).of(child).open().stream()
                .filter(clock -> clock.duty() == DutyCode.PLACEMENT_PLAN)
                .findFirst()
                .orElseThrow()
                .dueOn());
        assertEquals(LocalDate.of(2026, 11, 25), due);
    }

    @Test
    void whoCompletesItLateSaysWhy() {
        ChildRecord record = Invented.child("W" + UUID.randomUUID())
                .lookedAfterFrom("2026-11-09")
                .record();
        child = HOUSE.as(OAK, () -> {
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
        begin(PLAN.with(whole(), "placed_on", LocalDate.of(2026, 11, 9)));
        assertThrows(LateWithoutReason.class, () -> complete(LocalDate.of(2026, 11, 17), null));
        complete(LocalDate.of(2026, 11, 16), null);
        assertEquals(LocalDate.of(2026, 11, 16), latest().completedOn());
    }

    @Test
    void itCannotBeCompletedWithoutAPartOrADecision() {
        begin(PLAN.with(PLAN.with(whole(), "health", null), "haircuts", null));
        assertEquals(List.of("health", "haircuts"), latest().missing());
        assertEquals(
                "completedOn",
                assertThrows(FormRefused.class, () -> complete(House.TODAY, null))
                        .field());
        Seen seen = seen();
        step(writing -> writing.write(child, form(), seen, whole()));
        assertThrows(FormRefused.class, () -> complete(House.TODAY.plusDays(1), null), "still to come");
        complete(House.TODAY, null);
        assertEquals(State.COMPLETE, latest().state());
    }

    @Test
    void whatAnotherWroteMeanwhileIsNotOverwritten() {
        begin(whole());
        Seen seen = seen();
        step(writing -> writing.write(child, form(), seen, PLAN.with(whole(), "health", "Asthma")));
        assertThrows(ChangedMeanwhile.class, () -> step(writing -> writing.write(child, form(), seen, whole())));
        assertEquals("Asthma", latest().said("health"));
        assertEquals("Officer 12", latest().plan().said().author());
    }

    @Test
    void aCompleteVersionIsNotChangedButFollowedByTheNext() {
        begin(whole());
        assertThrows(FormRefused.class, () -> begin(whole()), "one is being written");
        complete(House.TODAY.minusDays(1), null);
        Seen seen = seen();
        assertThrows(FormRefused.class, () -> step(writing -> writing.write(child, form(), seen, whole())));
        begin(PLAN.with(whole(), "education", "A new school"));
        assertEquals(2, latest().plan().said().number());
        assertEquals(State.DRAFT, latest().state());
        assertFalse(isOwed(), "the first version stands");
        complete(House.TODAY, null);
        assertEquals(House.TODAY, latest().completedOn());
    }

    @Test
    void itIsSignedOnceWhoeverLooksAfterTheChildSigned() {
        begin(whole());
        assertThrows(FormRefused.class, () -> sign("CARER", House.TODAY, null), "a draft is not signed");
        complete(House.TODAY, null);
        sign("CHILD", null, "Too young");
        assertEquals(State.COMPLETE, latest().state());
        sign("CARER", null, "Was away");
        assertEquals(State.COMPLETE, latest().state());
        sign("CARER", House.TODAY, null);
        assertEquals(State.SIGNED, latest().state());
        assertEquals(2, latest().signatures().size());
        assertThrows(FormRefused.class, () -> sign("PARENT", null, null));
        assertThrows(FormRefused.class, () -> sign("PARENT", House.TODAY.plusDays(1), null));
    }

    private void sign(String role, LocalDate on, String why) {
        Seen seen = seen();
        step(writing ->
                writing.sign(child, form(), seen, new PlacementPlanSignature(null, 0, role, "Somebody", on, why)));
    }

    @Test
    void aPlanOfAPlacementThatIsNotThereIsRefused() {
        assertThrows(FormRefused.class, () -> begin(PLAN.with(whole(), "placed_on", PLACED.plusDays(1))));
        assertNull(HOUSE.as(OAK, () -> HOUSE.the(PlacementPlans.class).rows(child).stream()
                .findFirst()
                .orElse(null)));
    }
}
