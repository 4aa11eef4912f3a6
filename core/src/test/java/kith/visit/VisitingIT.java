package kith.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import kith.worklist.LateWithoutReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits recorded, corrected and taken back on the real database; the day is {@link House#TODAY}. */
class VisitingIT {
    private static final String ELM = "visiting-elm";
    private static final House HOUSE = House.open();
    private static final Sentence IMPORTED = Sentence.of("reason.package");

    @BeforeAll
    static void council() {
        HOUSE.council(ELM);
    }

    /** A child placed on Monday 9 November 2026, two weeks before the day of the test; visits are known from then. */
    private static ChildId child() {
        return HOUSE.as(ELM, () -> {
            ChildRecord record = Invented.child("V" + UUID.randomUUID())
                    .lookedAfterFrom("2026-11-09")
                    .record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), IMPORTED));
            return id;
        });
    }

    private static ChildRecord.Visit visit(String day, boolean seen) {
        return Invented.visit(LocalDate.parse(day), seen);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static Held<ChildRecord.Visit> only(ChildId child) {
        return HOUSE.as(ELM, () -> HOUSE.the(Visits.class).rows(child).get(0));
    }

    private static long record(ChildId child, ChildRecord.Visit visit, String whyLate) {
        return HOUSE.as(ELM, () -> HOUSE.the(Visiting.class)
                .record(child, form(), WholeVisit.of(visit), Map.of(), null, whyLate)
                .row());
    }

    private static List<ClockSummary> clocks(ChildId child) {
        return HOUSE.as(ELM, () -> HOUSE.the(Clocks.class)
                .of(child)
                .of(Set.of(DutyCode.VISIT))
                .past());
    }

    private static LocalDate next(ChildId child) {
        return HOUSE.as(ELM, () -> HOUSE.the(Clocks.class)
                .of(child)
                .next(Set.of(DutyCode.VISIT))
                .orElseThrow()
                .dueOn());
    }

    @Test
    @Tag("S2-58")
    void aVisitInTimeMovesTheNextOneSixWeeksOn() {
        ChildId child = child();
        record(child, visit("2026-11-13", true), null);
        assertEquals(LocalDate.parse("2026-12-25"), next(child));
    }

    @Test
    void aVisitAtWhichTheChildWasNotSeenMovesNoDate() {
        ChildId child = child();
        LocalDate before = next(child);
        record(child, visit("2026-11-13", false), null);
        assertEquals(before, next(child));
    }

    @Test
    void aVisitAfterItsDateIsRefusedUntilSomebodySaysWhy() {
        ChildId child = child();
        LateWithoutReason late =
                assertThrows(LateWithoutReason.class, () -> record(child, visit("2026-11-20", true), " "));
        assertEquals(DutyCode.VISIT, late.late().get(0).duty());
        assertEquals(4, late.late().get(0).days());
        assertTrue(HOUSE.as(ELM, () -> HOUSE.the(Visits.class).rows(child)).isEmpty());

        record(child, visit("2026-11-20", true), "The carer was ill.");
        assertEquals("The carer was ill.", clocks(child).get(0).whyLate());
        assertEquals(4, clocks(child).get(0).days());
    }

    @Test
    void aCorrectedVisitMovesTheDatesAndKeepsWhatItSaid() {
        ChildId child = child();
        record(child, visit("2026-11-13", true), null);
        Held<ChildRecord.Visit> before = only(child);
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class)
                .correct(
                        child,
                        form(),
                        new Seen(before.id(), before.version()),
                        WholeVisit.of(visit("2026-11-12", true)),
                        "A slip.",
                        null));
        assertEquals(LocalDate.parse("2026-12-24"), next(child));
        Map<String, String> earlier = HOUSE.as(
                        ELM, () -> HOUSE.the(EarlierRows.class).of(child))
                .get(0)
                .said();
        assertEquals("2026-11-13", earlier.get("visitedOn"));
    }

    @Test
    void theSecondOfTwoWhoCorrectTheSameVisitIsShownWhatTheFirstSaid() {
        ChildId child = child();
        record(child, visit("2026-11-13", true), null);
        Seen seen = new Seen(only(child).id(), only(child).version());
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class)
                .correct(child, form(), seen, WholeVisit.of(visit("2026-11-12", true)), "A slip.", null));
        ChangedMeanwhile changed = assertThrows(
                ChangedMeanwhile.class,
                () -> HOUSE.as(ELM, () -> HOUSE.the(Visiting.class)
                        .correct(child, form(), seen, WholeVisit.of(visit("2026-11-11", true)), "Another.", null)));
        assertEquals(
                WholeVisit.of(visit("2026-11-12", true)), changed.standing().said());
        assertEquals(visit("2026-11-12", true), only(child).said());
    }

    @Test
    void aVisitTakenBackGivesTheEarlierDateBack() {
        ChildId child = child();
        LocalDate before = next(child);
        record(child, visit("2026-11-13", true), null);
        Seen seen = new Seen(only(child).id(), only(child).version());
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class).takeBack(child, form(), seen, "Another child's."));
        assertEquals(before, next(child));
        assertTrue(HOUSE.as(ELM, () -> HOUSE.the(EarlierRows.class).of(child))
                .get(0)
                .takenBack());
    }

    /** As after a return, which carries no visits. */
    private static ChildId childOfWhomNoVisitIsKnown() throws Exception {
        ChildId child = child();
        try (var connection = HOUSE.owner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('app.council', '" + ELM + "', false), set_config('app.kith', 'yes', false)");
            assertEquals(
                    1,
                    statement.executeUpdate("update child set visits_known_from = null where id = " + child.value()));
        }
        HOUSE.as(ELM, () -> {
            HOUSE.fire(new CaseChanged(Set.of(child), IMPORTED));
            return null;
        });
        return child;
    }

    @Test
    void theFirstVisitRecordedBeginsWhatIsKnownAndTheNextDateFollows() throws Exception {
        ChildId child = childOfWhomNoVisitIsKnown();
        assertTrue(HOUSE.as(ELM, () -> HOUSE.the(Clocks.class).of(child).next(Set.of(DutyCode.VISIT)))
                .isEmpty());
        record(child, visit("2026-11-20", true), null);
        assertEquals(LocalDate.parse("2027-01-01"), next(child));
    }

    @Test
    void aVisitBeforeTheChildWasBornIsRefused() {
        assertThrows(VisitBeforeBirth.class, () -> record(child(), visit("2015-05-31", true), null));
    }

    @Test
    void theSameVisitIsNotRecordedTwice() {
        ChildId child = child();
        record(child, visit("2026-11-13", true), null);
        assertThrows(VisitAlreadyRecorded.class, () -> record(child, visit("2026-11-13", false), null));
    }

    private static WholeVisit told(String day, String wishes, Map<String, String> answers) {
        ChildRecord.Visit visit = visit(day, true);
        return new WholeVisit(
                visit,
                List.of(new ChildRecord.VisitItem(
                        visit.visitedOn(), visit.visitor(), "WISHES", wishes, "YES", "her grandmother")),
                answers);
    }

    private static WholeVisit whole(ChildId child) {
        return HOUSE.as(ELM, () -> HOUSE.the(Visiting.class)
                .visit(child, HOUSE.the(Visits.class).rows(child).get(0).id())
                .said());
    }

    private static void record(ChildId child, WholeVisit visit) {
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class).record(child, form(), visit, Map.of(), null, null));
    }

    @Test
    @Tag("S2-64")
    void aVisitWithNeitherSeenAloneNorALawfulReasonIsRefusedOnTheLawsWord() {
        ChildId child = child();
        for (String reason : new String[] {null, "No time"}) {
            ChildRecord.Visit visit =
                    new ChildRecord.Visit(LocalDate.parse("2026-11-13"), true, false, reason, "Rowan Ash", null);
            FormRefused refused = assertThrows(FormRefused.class, () -> record(child, WholeVisit.of(visit)));
            assertEquals("notAlone", refused.field());
            assertTrue(refused.authority().section().contains("29"), refused.authority()::toString);
        }
        record(
                child,
                WholeVisit.of(new ChildRecord.Visit(
                        LocalDate.parse("2026-11-13"), true, false, "CHILD_REFUSED", "Rowan Ash", null)));
    }

    @Test
    void anAttemptWithoutAReasonIsRefused() {
        ChildRecord.Visit attempt =
                new ChildRecord.Visit(LocalDate.parse("2026-11-13"), false, null, null, "Rowan Ash", null);
        assertEquals(
                "notSeen",
                assertThrows(FormRefused.class, () -> record(child(), WholeVisit.of(attempt)))
                        .field());
    }

    @Test
    @Tag("S2-69")
    void whetherItMayBeSharedIsNeverTakenForSaid() {
        ChildRecord.Visit visit = visit("2026-11-13", true);
        ChildRecord.VisitItem unsaid = new ChildRecord.VisitItem(
                visit.visitedOn(), visit.visitor(), "PROBLEMS", "Trouble sleeping.", null, null);
        WholeVisit said = new WholeVisit(visit, List.of(unsaid), Map.of());
        assertEquals(
                "share-PROBLEMS",
                assertThrows(FormRefused.class, () -> record(child(), said)).field());
    }

    @Test
    @Tag("S2-68")
    @Tag("S2-69")
    void whatWasTalkedOfIsKeptWithWhetherItMayBeSharedAndCorrectedWithTheVisit() {
        ChildId child = child();
        record(child, told("2026-11-13", "To see Gran more.", Map.of("out", "yes")));
        assertEquals(told("2026-11-13", "To see Gran more.", Map.of("out", "yes")), whole(child));

        Seen seen = new Seen(only(child).id(), only(child).version());
        WholeVisit corrected = told("2026-11-12", "To see Gran every week.", Map.of("pets", "A rabbit"));
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class).correct(child, form(), seen, corrected, "A slip.", null));
        assertEquals(corrected, whole(child));
        assertTrue(HOUSE.as(ELM, () -> HOUSE.the(EarlierRows.class).of(child)).stream()
                .anyMatch(row -> "To see Gran more.".equals(row.said().get("words"))));
    }

    @Test
    void theSecondOfTwoWhoCorrectOnlyWhatWasTalkedOfIsShownWhatTheFirstSaid() {
        ChildId child = child();
        record(child, told("2026-11-13", "As first written.", Map.of()));
        Seen seen = new Seen(only(child).id(), only(child).version());
        WholeVisit first = told("2026-11-13", "As the first put it.", Map.of());
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class).correct(child, form(), seen, first, "A slip.", null));
        ChangedMeanwhile changed = assertThrows(
                ChangedMeanwhile.class,
                () -> HOUSE.as(ELM, () -> HOUSE.the(Visiting.class)
                        .correct(child, form(), seen, told("2026-11-13", "Mine.", Map.of()), "Another.", null)));
        assertEquals(first, changed.standing().said());
        assertEquals(first, whole(child));
    }

    @Test
    @Tag("S2-69")
    void whatMayBeSharedSaysWithWhom() {
        ChildRecord.Visit visit = visit("2026-11-13", true);
        WholeVisit said = new WholeVisit(
                visit,
                List.of(new ChildRecord.VisitItem(
                        visit.visitedOn(), visit.visitor(), "PROGRESS", "Reads well.", "YES", " ")),
                Map.of());
        assertEquals(
                "with-PROGRESS",
                assertThrows(FormRefused.class, () -> record(child(), said)).field());
    }

    @Test
    void aVisitTakenBackTakesWhatBelongsToItBack() {
        ChildId child = child();
        record(child, told("2026-11-13", "To see Gran more.", Map.of("out", "yes")));
        Seen seen = new Seen(only(child).id(), only(child).version());
        HOUSE.as(ELM, () -> HOUSE.the(Visiting.class).takeBack(child, form(), seen, "Another child's."));
        ChildRecord left = HOUSE.as(
                ELM, () -> HOUSE.the(Caseload.class).held(List.of(child)).get(child));
        assertEquals(List.of(), left.visitItems());
        assertEquals(List.of(), left.formAnswers());
    }
}
