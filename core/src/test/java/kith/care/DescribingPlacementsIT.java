package kith.care;

import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.caserecord.ChildRecord.PlacementCircumstances;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.placement.Circumstances;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What else is to be known of a placement, on the real database. The day is {@link House#TODAY}. */
class DescribingPlacementsIT {
    private static final CareCase LARCH = new CareCase("describing-larch");

    private ChildId child;

    @BeforeEach
    void addChild() {
        child = LARCH.imported(Invented.child("D" + UUID.randomUUID())
                .lookedAfterFrom("2026-11-09")
                .record());
    }

    private static PlacementCircumstances known(String placedOn, Integer miles, String school) {
        return new PlacementCircumstances(
                day(placedOn), miles, school, null, null, null, null, null, null, null, null, null);
    }

    private static PlacementCircumstances outOfArea(Boolean atDistance, LocalDate on, String by) {
        return new PlacementCircumstances(
                day("2026-11-09"), 40, null, true, atDistance, on, by, null, null, null, null, null);
    }

    private static PlacementCircumstances brokeDown(String why, LocalDate meeting) {
        return new PlacementCircumstances(
                day("2026-11-09"), null, null, null, null, null, null, null, null, true, why, meeting);
    }

    private Saved describe(Seen seen, PlacementCircumstances said, String why) {
        return LARCH.with(DescribingPlacements.class, step -> step.describe(child, form(), seen, said, why));
    }

    private FormRefused refused(PlacementCircumstances said) {
        return assertThrows(FormRefused.class, () -> describe(null, said, null));
    }

    private PlacementCircumstances held() {
        return LARCH.last(child, Circumstances.class).said();
    }

    @Test
    void distanceAndSchoolAreKeptAndWhatIsChangedKeepsWhatWasSaidWithTheReason() {
        describe(null, known("2026-11-09", 12, "Hill School"), null);
        Seen seen = seen(LARCH.last(child, Circumstances.class));
        describe(seen, known("2026-11-09", 12, "Vale School"), "The child changed schools.");
        assertEquals(known("2026-11-09", 12, "Vale School"), held());
        var earlier = LARCH.with(EarlierRows.class, rows -> rows.of(child)).get(0);
        assertEquals("Hill School", earlier.said().get("school"));
        assertEquals("The child changed schools.", earlier.why());
        assertThrows(ChangedMeanwhile.class, () -> describe(seen, known("2026-11-09", 13, null), "A slip."));
        assertEquals(1, LARCH.rows(child, Circumstances.class).size());
    }

    @Test
    void aPlacementThatIsNotThereCannotBeDescribed() {
        refused(known("2026-11-08", 12, null));
        refused(known("2026-11-10", 12, null));
    }

    @Test
    void aPlaceAtADistanceIsApprovedByTheDirectorOneOutsideTheAreaByTheNominatedOfficer() {
        assertEquals(
                "areaApprovedBy", refused(outOfArea(false, House.TODAY, null)).field());
        FormRefused refused = refused(outOfArea(true, House.TODAY, "NOMINATED_OFFICER"));
        assertEquals("areaApprovedBy", refused.field());
        assertTrue(refused.authority().section().contains("11"), refused.authority()::toString);
        assertEquals(
                "areaApprovedOn",
                refused(outOfArea(true, House.TODAY.plusDays(1), "DIRECTOR")).field());
        describe(null, outOfArea(true, House.TODAY, "DIRECTOR"), null);
        assertEquals("DIRECTOR", held().areaApprovedBy());
    }

    @Test
    void aBreakdownSaysWhyAndItsMeetingIsNotStillToCome() {
        assertEquals("breakdownReason", refused(brokeDown(null, null)).field());
        assertEquals(
                "disruptionMeetingOn",
                refused(brokeDown("The carer fell ill.", House.TODAY.plusDays(1)))
                        .field());
        describe(null, brokeDown("The carer fell ill.", House.TODAY), null);
        assertEquals("The carer fell ill.", held().breakdownReason());
    }

    @Test
    void anotherCouncilsPlacementIsNotFound() {
        CareCase other = new CareCase("describing-pine");
        Officer stranger = House.officer(other.council(), Role.TEAM_MANAGER, 900);
        assertThrows(
                FormRefused.class,
                () -> CareCase.HOUSE.as(stranger, () -> CareCase.HOUSE
                        .the(DescribingPlacements.class)
                        .describe(child, form(), null, known("2026-11-09", 1, null), null)));
        assertEquals(0, LARCH.rows(child, Circumstances.class).size());
    }
}
