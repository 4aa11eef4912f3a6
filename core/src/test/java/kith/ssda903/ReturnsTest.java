package kith.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Absence;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Missing;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.RowTypes;
import kith.incoming.CannotBeRead;
import org.junit.jupiter.api.Test;

/** What a child's record is by the return: periods, statuses, placements, absences, and several years over each other. */
class ReturnsTest {
    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static List<LocalDate> placementStarts(ChildRecord record) {
        return record.placements().stream().map(ChildRecord.Placement::fromOn).toList();
    }

    @Test
    void aPeriodLastsOverItsEpisodesAndEndsWithTheLastReason() throws CannotBeRead {
        ChildRecord record = new ReturnText()
                .girl("A1")
                .episode("A1,01/05/2025,S,V2,N1,U6,PR1,01/07/2025,X1,CARPL,LU1 1AA,LU2 2BB,SC123456")
                .episode("A1,01/07/2025,P,V2,N1,K2,PR4,01/09/2025,E4A,,LU1 1AA,LU3 3CC,SC654321")
                .onto(null);
        assertEquals(List.of(new Period(day(2025, 5, 1), day(2025, 9, 1), "N1", "E4A", null, null)), record.periods());
        assertEquals(List.of(day(2025, 5, 1), day(2025, 7, 1)), placementStarts(record));
        assertEquals("CARPL", record.placements().get(0).changeReason());
        assertEquals(List.of(new LegalStatus(day(2025, 5, 1), "V2", day(2025, 9, 1))), record.legalStatuses());
    }

    @Test
    void aChangeOfLegalStatusLeavesThePlacementAndTheSameCarerAtANewAddressIsANewOne() throws CannotBeRead {
        ChildRecord record = new ReturnText()
                .girl("A1")
                .episode("A1,01/05/2025,S,V2,N1,U6,PR1,01/06/2025,X1,,,LU2 2BB,SC123456")
                .episode("A1,01/06/2025,L,C1,N1,U6,PR1,01/07/2025,X1,,,LU2 2BB,SC123456")
                .episode("A1,01/07/2025,T,C1,N1,U6,PR1,01/08/2025,X1,,,LU4 4DD,SC123456")
                .episode("A1,01/08/2025,U,C2,N1,U4,PR1,,,,,LU4 4DD,SC123456")
                .onto(null);
        assertEquals(List.of(day(2025, 5, 1), day(2025, 7, 1), day(2025, 8, 1)), placementStarts(record));
        assertEquals(
                List.of("V2", "C1", "C2"),
                record.legalStatuses().stream().map(LegalStatus::code).toList());
        ChildRecord.Placement longTerm = record.placements().get(2);
        assertEquals(day(2025, 8, 1), longTerm.longTermFrom());
        assertTrue(longTerm.until18());
    }

    @Test
    void aStayInHospitalIsAnAbsenceAndThePlacementLasts() throws CannotBeRead {
        ChildRecord record = new ReturnText()
                .girl("A1")
                .episode("A1,01/05/2025,S,C2,N1,U6,PR1,01/06/2025,X1,,,LU2 2BB,SC123456")
                .episode("A1,01/06/2025,P,C2,N1,T1,,08/06/2025,X1,,,,")
                .episode("A1,08/06/2025,P,C2,N1,U6,PR1,,,,,LU2 2BB,SC123456")
                .onto(null);
        assertEquals(List.of(new Absence(day(2025, 6, 1), "T1", day(2025, 6, 8))), record.absences());
        assertEquals(List.of(day(2025, 5, 1)), placementStarts(record));
        assertNull(record.placements().get(0).toOn());
    }

    @Test
    void afterAnAbsenceAnotherPlaceIsANewPlacement() throws CannotBeRead {
        ChildRecord record = new ReturnText()
                .girl("A1")
                .episode("A1,01/05/2025,S,C2,N1,U6,PR1,01/06/2025,X1,,,LU2 2BB,SC123456")
                .episode("A1,01/06/2025,P,C2,N1,T4,,05/06/2025,X1,,,,")
                .episode("A1,05/06/2025,P,C2,N1,K2,PR4,,,,,LU9 9ZZ,SC999999")
                .onto(null);
        assertEquals(List.of(day(2025, 5, 1), day(2025, 6, 5)), placementStarts(record));
        assertEquals(day(2025, 6, 5), record.placements().get(0).toOn());
    }

    @Test
    void recordsAreKnownFromTheFirstOfAprilBeforeTheReturn() throws CannotBeRead {
        ChildRecord record = new ReturnText()
                .girl("A1")
                .episode("A1,01/05/2023,P,C2,N1,U6,PR1,,,,,LU2 2BB,SC123456")
                .review("A1,02/02/2014,03/06/2025,PN1")
                .onto(null);
        assertEquals(day(2025, 4, 1), record.child().reviewsKnownFrom());
        assertEquals(day(2025, 4, 1), record.child().periodsKnownFrom());
        assertNull(record.child().visitsKnownFrom());
        assertNull(record.child().plansKnownFrom());
        assertEquals("PN1", record.reviews().get(0).participation());
        assertEquals(day(2025, 6, 3), record.reviewMeetings().get(0).heldOn());
    }

    private static ReturnText year(int ending, String review, String... episodes) {
        ReturnText text = new ReturnText().header("A1," + (ending < 2025 ? "2" : "F") + ",02/02/2014,WBRI,UN1,0,");
        for (String episode : episodes) {
            text.episode(episode);
        }
        return text.review("A1,02/02/2014," + review + ",PN1");
    }

    private static final ReturnText FIRST = year(2024, "25/05/2023", "A1,01/05/2023,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1");
    private static final ReturnText SECOND = year(
            2025,
            "20/11/2024",
            "A1,01/05/2023,S,V2,N1,U6,PR1,01/08/2024,X1,CARPL,,LU2 2BB,SC1",
            "A1,01/08/2024,P,V2,N1,K2,PR4,,,,,LU3 3CC,SC2");
    private static final ReturnText THIRD =
            year(2026, "20/04/2025", "A1,01/08/2024,P,V2,N1,K2,PR4,05/05/2025,E4A,,,LU3 3CC,SC2");

    @Test
    void severalYearsGiveTheSameRecordInAnyOrder() throws CannotBeRead {
        ChildRecord inOrder = THIRD.onto(SECOND.onto(FIRST.onto(null)));
        assertEquals(List.of(new Period(day(2023, 5, 1), day(2025, 5, 5), "N1", "E4A", null, null)), inOrder.periods());
        assertEquals(List.of(day(2023, 5, 1), day(2024, 8, 1)), placementStarts(inOrder));
        assertEquals(3, inOrder.reviews().size());
        assertEquals(day(2023, 4, 1), inOrder.child().reviewsKnownFrom());
        assertEquals(inOrder, FIRST.onto(SECOND.onto(THIRD.onto(null))));
        assertEquals(inOrder, SECOND.onto(THIRD.onto(FIRST.onto(null))));
    }

    @Test
    void theSameYearTwiceChangesNothing() throws CannotBeRead {
        ChildRecord once = SECOND.onto(FIRST.onto(null));
        assertEquals(once, SECOND.onto(once));
        assertEquals(once, FIRST.onto(once));
    }

    @Test
    void aYearThatIsMissingBreaksWhatIsKnown() throws CannotBeRead {
        ChildRecord record = THIRD.onto(FIRST.onto(null));
        assertEquals(day(2025, 4, 1), record.child().reviewsKnownFrom());
    }

    @Test
    void aCorrectedStartInTheNextReturnReplacesTheFirst() throws CannotBeRead {
        ChildRecord first = year(2025, "20/03/2025", "A1,05/03/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1")
                .onto(null);
        ChildRecord corrected = year(2026, "20/06/2025", "A1,06/03/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1")
                .onto(first);
        assertEquals(day(2025, 3, 6), corrected.periods().get(0).fromOn());
        assertEquals(1, corrected.periods().size());
        assertEquals(List.of(day(2025, 3, 6)), placementStarts(corrected));
    }

    @Test
    void aCorrectedReturnOfTheSameYearReplacesItsReviews() throws CannotBeRead {
        ReturnText text = new ReturnText().girl("A1").episode("A1,01/05/2023,P,C2,N1,U6,PR1,,,,,LU2 2BB,SC1");
        ReturnText wrong = new ReturnText().girl("A1").episode("A1,01/05/2023,P,C2,N1,U6,PR1,,,,,LU2 2BB,SC1");
        ChildRecord first = wrong.review("A1,02/02/2014,03/06/2025,PN1").onto(null);
        ChildRecord second = text.review("A1,02/02/2014,04/06/2025,PN1").onto(first);
        assertEquals(
                List.of(day(2025, 6, 4)),
                second.reviews().stream().map(ChildRecord.Review::heldOn).toList());
        assertEquals(1, second.reviewMeetings().size());
    }

    @Test
    void whatKithWasToldOfAfterTheReturnsLastDayStands() throws CannotBeRead {
        ChildRecord held = year(2026, "20/06/2025", "A1,01/05/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1")
                .onto(null);
        ChildRecord.Placement told = new ChildRecord.Placement(
                day(2026, 6, 1),
                "K2",
                null,
                null,
                "Home",
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                "FULL",
                null,
                false,
                true,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null);
        List<ChildRecord.Placement> moved = List.of(held.placements().get(0), told);
        ChildRecord later = RowTypes.with(
                held.child(), held, Map.<Class<?>, List<? extends Record>>of(ChildRecord.Placement.class, moved));
        ChildRecord again = year(2026, "20/06/2025", "A1,01/05/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1")
                .onto(later);
        assertEquals(List.of(day(2025, 5, 1), day(2026, 6, 1)), placementStarts(again));
        assertEquals(day(2026, 6, 1), again.placements().get(0).toOn());
        assertEquals("Home", again.placements().get(1).carer());
    }

    @Test
    void theOtherFilesAreTakenToo() throws CannotBeRead {
        ChildRecord record = year(2026, "20/05/2025", "A1,01/05/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1")
                .table("uasc_2026.csv", "CHILD,SEX,DOB,DUC")
                .row("uasc_2026.csv", "A1,F,02/02/2014,")
                .table("Missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END")
                .row("Missing.csv", "A1,02/02/2014,M,03/07/2025,04/07/2025")
                .table("PrevPerm.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM")
                .row("PrevPerm.csv", "A1,02/02/2014,P1,821,zz/03/2018")
                .table("SWEpisodes.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON")
                .row("SWEpisodes.csv", "A1,02/02/2014,SW123,01/05/2025,,")
                .table(
                        "OC2.csv",
                        "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
                                + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED")
                .row("OC2.csv", "A1,02/02/2014,14,,0,,1,1,1,0,,")
                .table("AD1.csv", "CHILD")
                .onto(null);
        assertTrue(record.child().uasc());
        assertEquals(List.of(new Missing(day(2025, 7, 3), "M", day(2025, 7, 4))), record.missing());
        assertEquals("zz/03/2018", record.previousPermanence().get(0).dated());
        assertEquals("SW123", record.allocations().get(0).workerRef());
        assertEquals(14, record.outcomes().get(0).sdqScore());
    }

    @Test
    void fileNamesMayHaveYearsAndAnyCase() throws CannotBeRead {
        ReturnText text = year(2026, "20/05/2025", "A1,01/05/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC1")
                .renamed("Header.csv", "2026_header.csv")
                .renamed("Episodes.csv", "SSDA903 EPISODES 2025-26.CSV")
                .renamed("Reviews.csv", "out/reviews.csv");
        // A directory of its own is another return: bring it back.
        text.renamed("out/reviews.csv", "reviews-2026.csv");
        assertEquals(1, text.read().children().size());
    }
}
