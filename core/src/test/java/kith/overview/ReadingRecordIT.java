package kith.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.caseload.Caseload;
import kith.duty.DutyCode;
import kith.record.ChildId;
import kith.worklist.Recalculating;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A child's pages as they are read, on the real database; the day is {@link House#TODAY}. */
class ReadingRecordIT {
    private static final String OAK = "reading-oak";
    private static final String ELM = "reading-elm";
    private static final House HOUSE = House.open();
    private static final ReadingRecord READING = HOUSE.the(ReadingRecord.class);

    private static ChildId child;

    @BeforeAll
    static void child() {
        HOUSE.council(OAK);
        HOUSE.council(ELM);
        child = HOUSE.as(OAK, () -> {
            ChildId id = HOUSE.the(Caseload.class)
                    .enter(List.of(Invented.child("C1")
                            .named("Jordan", "Ellis-Whyte")
                            .born("2017-02-14")
                            .lookedAfterFrom("2026-09-01")
                            .worker("w1", "Amina Rahman")
                            .reviewingOfficer("w2", "Peter Lowe")
                            .reviewed("2026-09-25")
                            .visited("2026-09-05")
                            .visited("2026-10-06")
                            .record()))
                    .ids()
                    .get("C1");
            HOUSE.the(Recalculating.class).nextChildren();
            return id;
        });
    }

    @Test
    void theIdentityBarSaysWhoTheChildIsAndHowThingsStand() {
        ChildSummary summary = HOUSE.as(OAK, () -> READING.overview(child)).child();
        assertEquals("Jordan Ellis-Whyte", summary.name());
        assertEquals(9, summary.age());
        assertEquals(List.of("V2"), summary.legalStatuses());
        assertEquals("U6", summary.placementType());
        assertEquals("Hitchin", summary.placeName());
        assertEquals("Amina Rahman", summary.worker());
        assertEquals("Peter Lowe", summary.reviewingOfficer());
        assertTrue(summary.lookedAfter());
        assertEquals(DutyCode.SECOND_REVIEW, summary.nextReview().duty());
        assertEquals(LocalDate.of(2026, 12, 25), summary.nextReview().dueOn());
    }

    @Test
    void theTimelineShowsWhatWasDoneAndWhatComesNext() {
        Timeline timeline = HOUSE.as(OAK, () -> READING.overview(child)).timeline();
        assertEquals(1, timeline.placements().size());
        assertEquals(2, timeline.visits().stream().filter(Timeline.Mark::done).count());
        assertTrue(timeline.reviews().stream().anyMatch(mark -> !mark.done()));
        assertTrue(timeline.from().isBefore(timeline.today()) && timeline.to().isAfter(timeline.today()));
    }

    @Test
    void everySectionReadsTheLatestFirst() {
        ChildVisits visits = HOUSE.as(OAK, () -> READING.visits(child, null, 1, 10));
        assertEquals(LocalDate.of(2026, 10, 6), visits.visits().lines().get(0).on());
        assertFalse(visits.clocks().open().isEmpty());
        assertEquals(1, HOUSE.as(OAK, () -> READING.reviews(child)).reviews().size());
        assertEquals(
                1, HOUSE.as(OAK, () -> READING.placements(child)).placements().size());
        assertEquals(2, HOUSE.as(OAK, () -> READING.people(child)).allocations().size());
        assertTrue(HOUSE.as(OAK, () -> READING.plans(child, null)).plans().isEmpty());
        assertEquals(0, HOUSE.as(OAK, () -> READING.history(child, 1, 10)).total());
    }

    @Test
    void anotherCouncilsChildIsNotFound() {
        assertThrows(NotFound.class, () -> HOUSE.as(ELM, () -> READING.overview(child)));
        assertThrows(NotFound.class, () -> HOUSE.as(ELM, () -> READING.history(child, 1, 10)));
    }

    @Test
    void aChildWhoIsNotLookedAfterHasNoNextReview() {
        ChildId other = HOUSE.as(OAK, () -> {
            ChildId id = HOUSE.the(Caseload.class)
                    .enter(List.of(Invented.child("C2").record()))
                    .ids()
                    .get("C2");
            HOUSE.the(Recalculating.class).nextChildren();
            return id;
        });
        ChildSummary summary = HOUSE.as(OAK, () -> READING.overview(other)).child();
        assertNull(summary.nextReview());
        assertNull(summary.name());
        assertFalse(summary.lookedAfter());
    }
}
