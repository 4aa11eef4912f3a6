package kith.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord.PlanningRating;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ReadingOversight;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.setting.SettingPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rating the council's planning, where its officers do. The day is {@link House#TODAY}. */
@Tag("S3-17")
class RatingPlanningIT {
    private static final String OAK = "rating-oak";
    private static final String ELM = "rating-elm";
    private static final House HOUSE = House.open();
    private static final LocalDate REVIEW = LocalDate.of(2026, 9, 21);

    @BeforeAll
    static void addCouncils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council,
                    "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@rating', 'A')");
        }
        HOUSE.as(House.officer(OAK, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), "OFFICERS_RATE_PLANNING", "yes", House.TODAY, "Our officers do.", 0));
    }

    private static <T> T as(String council, Callable<T> work) {
        Officer officer = House.officer(council, Role.REVIEWING_OFFICER, 1);
        return HOUSE.as(officer, work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static ChildId child(String council) {
        String number = "R" + UUID.randomUUID();
        return HOUSE.as(council, () -> HOUSE.the(Caseload.class)
                .enter(List.of(Invented.child(number)
                        .lookedAfterFrom("2026-09-07")
                        .reviewed(REVIEW.toString())
                        .record()))
                .ids()
                .get(number));
    }

    private static PlanningRating rating(LocalDate review, String quality) {
        return new PlanningRating(review, quality, "GOOD", "Two parts are empty", null, null);
    }

    private static RatingPlanning step() {
        return HOUSE.the(RatingPlanning.class);
    }

    private static int given(String council, String grade) {
        return as(council, () -> step().summary()).stream()
                .filter(row -> row.grade().equals(grade))
                .mapToInt(RatingSummary::quality)
                .sum();
    }

    @Test
    void whereTheCouncilSaysSoPlanningIsRatedAndCountedInItsSummary() {
        ChildId child = child(OAK);
        assertTrue(as(OAK, () -> HOUSE.the(ReadingOversight.class).oversight(child))
                .rates());
        int before = given(OAK, "REQUIRES_IMPROVEMENT");
        as(OAK, () -> step().rate(child, form(), rating(REVIEW, "REQUIRES_IMPROVEMENT")));
        Held<PlanningRating> held = as(
                        OAK, () -> HOUSE.the(ReadingOversight.class).oversight(child))
                .ratings()
                .get(0);
        assertEquals("Officer 1", held.said().ratedBy());
        assertEquals(House.TODAY, held.said().ratedOn());
        assertEquals(before + 1, given(OAK, "REQUIRES_IMPROVEMENT"));
        Seen seen = new Seen(held.id(), held.version());
        as(OAK, () -> step().correct(child, form(), seen, rating(REVIEW, "INADEQUATE"), "The other was meant"));
        assertEquals(before, given(OAK, "REQUIRES_IMPROVEMENT"));
        assertEquals(0, given(ELM, "INADEQUATE"));
    }

    @Test
    void aReviewIsRatedOnceAndOnlyOneThatWasHeld() {
        ChildId child = child(OAK);
        as(OAK, () -> step().rate(child, form(), rating(REVIEW, "GOOD")));
        assertEquals("reviewHeldOn", refused(OAK, child, rating(REVIEW, "GOOD")));
        assertEquals("reviewHeldOn", refused(OAK, child, rating(REVIEW.plusDays(1), "GOOD")));
        assertEquals("quality", refused(OAK, child, rating(REVIEW, null)));
    }

    @Test
    void whereTheCouncilSaysNothingNobodyRates() {
        ChildId child = child(ELM);
        assertFalse(as(ELM, () -> step().isDone()));
        assertThrows(FormRefused.class, () -> as(ELM, () -> step().rate(child, form(), rating(REVIEW, "GOOD"))));
    }

    private static String refused(String council, ChildId child, PlanningRating said) {
        return assertThrows(FormRefused.class, () -> as(council, () -> step().rate(child, form(), said)))
                .field();
    }
}
