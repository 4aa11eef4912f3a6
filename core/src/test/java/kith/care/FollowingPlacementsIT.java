package kith.care;

import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.notPracticable;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.ChildRecord.PlacementNotice;
import kith.caserecord.RowTypes;
import kith.duty.DutyCode;
import kith.form.Saved;
import kith.people.KeepingPeople;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.record.Seen;
import org.junit.jupiter.api.Test;

/** What follows a placement, on the real database: recorded, and the duty is met. The day is {@link House#TODAY}. */
class FollowingPlacementsIT {
    private static final CareCase YEW = new CareCase("following-yew");

    /** A child in a placement since the ninth of November 2026, with a column of it changed. */
    private static ChildId in(String type, String column, Object value) {
        Placement stay = RowTypes.of(Placement.class).with(Invented.placement(day("2026-11-09"), type), column, value);
        return YEW.imported(Invented.child("F" + UUID.randomUUID())
                .with(new ChildRecord.Period(day("2026-11-09"), null, "N1", null, null, null))
                .with(new ChildRecord.LegalStatus(day("2026-11-09"), "C1", null))
                .with(stay)
                .record());
    }

    private static Seen last(ChildId child) {
        return seen(YEW.last(child, Placements.class));
    }

    private static void follow(Function<FollowingPlacements, Saved> step) {
        YEW.with(FollowingPlacements.class, step);
    }

    private static void assertMetBy(ChildId child, DutyCode duty, Runnable step) {
        assertTrue(YEW.open(child).stream().anyMatch(clock -> clock.duty() == duty), "owed");
        step.run();
        assertFalse(YEW.open(child).stream().anyMatch(clock -> clock.duty() == duty), "met");
    }

    @Test
    void onceTheyAreToldTheNoticeIsMet() {
        ChildId child = in("U6", "planned", false);
        assertMetBy(
                child,
                DutyCode.PLACEMENT_NOTIFICATION,
                () -> follow(step -> step.told(
                        child,
                        form(),
                        last(child),
                        told("2026-11-12", "CHILD", "HEALTH_BODY", "DOCTOR", "SCHOOL", "REVIEWING_OFFICER"),
                        WHY_LATE)));
    }

    private static List<PlacementNotice> told(String on, String... roles) {
        return Stream.of(roles)
                .map(role -> new PlacementNotice(null, role, role, day(on), "LETTER", null))
                .toList();
    }

    private static PlacementNotice leftOut(String role, String name) {
        return new PlacementNotice(null, role, name, null, null, "The child would come to harm");
    }

    @Test
    void theNoticeIsNotMetWhileSomebodyIsNotTold() {
        ChildId child = in("U6", "planned", false);
        follow(step -> step.told(child, form(), last(child), told("2026-11-12", "CHILD", "DOCTOR"), WHY_LATE));
        assertNull(YEW.last(child, Placements.class).said().notifiedOn());
        List<PlacementNotice> rest = told("2026-11-13", "HEALTH_BODY", "SCHOOL", "REVIEWING_OFFICER");
        follow(step -> step.told(child, form(), last(child), rest, WHY_LATE));
        assertEquals(day("2026-11-13"), YEW.last(child, Placements.class).said().notifiedOn());
    }

    @Test
    void aParentMayBeLeftOutForTheChildsSakeButNotTheSchool() {
        ChildId child = in("U6", "planned", false);
        YEW.with(
                KeepingPeople.class,
                step -> step.add(child, form(), new ChildRecord.Person(0, "Ada Whyte", "mother", true, null)));
        List<PlacementNotice> all =
                new ArrayList<>(told("2026-11-12", "CHILD", "HEALTH_BODY", "DOCTOR", "SCHOOL", "REVIEWING_OFFICER"));
        follow(step -> step.told(child, form(), last(child), all, WHY_LATE));
        assertNull(YEW.last(child, Placements.class).said().notifiedOn(), "her mother must be told too");
        follow(step -> step.told(child, form(), last(child), List.of(leftOut("PARENT", "Ada Whyte")), WHY_LATE));
        assertEquals(day("2026-11-12"), YEW.last(child, Placements.class).said().notifiedOn());
        assertThrows(
                CareContradicted.class,
                () -> follow(
                        step -> step.told(child, form(), last(child), List.of(leftOut("SCHOOL", "SCHOOL")), WHY_LATE)));
    }

    @Test
    void onceNoticeOfTheEndIsGivenItIsMet() {
        ChildId child = in("U6", "planned", false);
        PlacementEnd atOnce = new PlacementEnd("CARPL", true, null, notPracticable());
        YEW.with(Placing.class, step -> step.end(child, form(), last(child), day("2026-11-18"), atOnce, WHY_LATE));
        assertMetBy(
                child,
                DutyCode.ENDING_NOTIFICATION,
                () -> follow(step -> step.toldOfEnd(child, form(), last(child), day("2026-11-19"), WHY_LATE)));
    }

    @Test
    void onceTheParentIsAssessedTheDecisionIsOwedAndThenMet() {
        ChildId child = in("P1", "approval", "PARENT_BEFORE_ASSESSMENT");
        assertMetBy(
                child,
                DutyCode.PARENT_ASSESSMENT,
                () -> follow(step -> step.assessed(child, form(), last(child), day("2026-11-16"), null, WHY_LATE)));
        assertMetBy(
                child,
                DutyCode.PARENT_DECISION,
                () -> follow(step ->
                        step.assessed(child, form(), last(child), day("2026-11-16"), day("2026-11-18"), WHY_LATE)));
    }

    @Test
    void aTemporaryApprovalIsOverOnceTheCarerIsApprovedInFullAndOwedLaterOnceExtended() {
        ChildId child = in("U3", "approval", "TEMPORARY");
        follow(step -> step.approved(child, form(), last(child), null, true, WHY_LATE));
        assertEquals(
                day("2027-04-25"),
                YEW.open(child).stream()
                        .filter(clock -> clock.duty() == DutyCode.TEMPORARY_APPROVAL_END)
                        .findFirst()
                        .orElseThrow()
                        .dueOn());
        assertMetBy(
                child,
                DutyCode.TEMPORARY_APPROVAL_END,
                () -> follow(step -> step.approved(child, form(), last(child), day("2026-11-20"), true, WHY_LATE)));
    }

    @Test
    void whatCannotBeIsRefused() {
        ChildId full = in("U6", "planned", false);
        assertThrows(
                CareContradicted.class,
                () -> follow(step -> step.approved(full, form(), last(full), day("2026-11-20"), false, WHY_LATE)));
        ChildId home = in("P1", "approval", "PARENT_BEFORE_ASSESSMENT");
        assertThrows(
                CareContradicted.class,
                () -> follow(step ->
                        step.assessed(home, form(), last(home), day("2026-11-18"), day("2026-11-16"), WHY_LATE)));
    }
}
