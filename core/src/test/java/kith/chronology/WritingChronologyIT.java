package kith.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ChildChronology;
import kith.overview.ChronologyQuery;
import kith.overview.ReadingChronology;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A chronology read and written, on the real database; the day is {@link House#TODAY}. */
class WritingChronologyIT {
    private static final String ELM = "chronology-elm";
    private static final String OAK = "chronology-oak";
    private static final House HOUSE = House.open();
    private static final Officer WORKER = House.officer(ELM, Role.SOCIAL_WORKER, 7);
    private static final WritingChronology WRITING = HOUSE.the(WritingChronology.class);
    private static final ReadingChronology READING = HOUSE.the(ReadingChronology.class);

    @BeforeAll
    static void councils() {
        HOUSE.council(ELM);
        HOUSE.council(OAK);
    }

    private static ChildId child(Invented told) {
        return HOUSE.as(ELM, () -> {
            ChildRecord record = told.record();
            return HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
        });
    }

    /** Born on 1 June 2015. */
    private static ChildId child() {
        return child(Invented.child("H" + UUID.randomUUID()).lookedAfterFrom("2026-01-05"));
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static WritingChronology.Told told(String day, String words) {
        return new WritingChronology.Told(LocalDate.parse(day), words, null, "Told by Nan");
    }

    private static long write(ChildId child, String day, String words) {
        return HOUSE.as(WORKER, () -> WRITING.add(child, form(), told(day, words)))
                .row();
    }

    private static ChildChronology read(ChildId child, ChronologyQuery query) {
        return HOUSE.as(WORKER, () -> READING.chronology(child, query));
    }

    @Test
    void anEntryStandsAmongTheEventsOfTheRecord() {
        ChildId child = child();
        write(child, "2026-03-01", "Began swimming");
        ChildChronology shown = read(child, null);
        assertEquals(LifeEvent.Kind.WRITTEN, shown.events().get(0).kind());
        assertEquals(
                LocalDate.parse("2026-01-05"),
                shown.events().get(shown.events().size() - 1).on());
        assertEquals(shown.events().size(), shown.total());
    }

    @Test
    void aDayIsShownFromTheFirstToTheLastThatIsAskedFor() {
        ChildId child = child();
        write(child, "2026-03-01", "The first day");
        write(child, "2026-03-09", "The last day");
        write(child, "2026-03-10", "The day after");
        LocalDate from = LocalDate.parse("2026-03-01");
        LocalDate to = LocalDate.parse("2026-03-09");
        assertEquals(
                2,
                read(child, new ChronologyQuery(null, from, to, true)).events().size());
        assertEquals(
                from,
                read(child, new ChronologyQuery(null, from, to, true))
                        .events()
                        .get(0)
                        .on());
        assertEquals(
                to,
                read(child, new ChronologyQuery(null, from, to, false))
                        .events()
                        .get(0)
                        .on());
        assertEquals(
                3,
                read(child, new ChronologyQuery(LifeEvent.Kind.WRITTEN, null, null, false))
                        .events()
                        .size());
    }

    @Test
    void anEntryOfTomorrowOrBeforeBirthIsRefused() {
        ChildId child = child();
        write(child, "2026-11-23", "Today");
        assertThrows(FormRefused.class, () -> write(child, "2026-11-24", "Tomorrow"));
        write(child, "2015-06-01", "Born");
        assertThrows(FormRefused.class, () -> write(child, "2015-05-31", "The day before"));
    }

    @Test
    void theSameIsNotWrittenTwice() {
        ChildId child = child();
        write(child, "2026-03-01", "Began swimming");
        assertThrows(FormRefused.class, () -> write(child, "2026-03-01", "Began swimming"));
        write(child, "2026-03-02", "Began swimming");
    }

    @Test
    void aCorrectedEntryKeepsWhoWroteItAndWhatItSaid() {
        ChildId child = child();
        long row = write(child, "2026-03-01", "Began swimming");
        Officer other = House.officer(ELM, Role.TEAM_MANAGER, 8);
        HOUSE.as(
                other,
                () -> WRITING.correct(
                        child, form(), new Seen(row, 1), told("2026-03-01", "Began to swim"), "Plainer."));
        ChildRecord.ChronologyEntry said =
                HOUSE.as(WORKER, () -> WRITING.entry(child, row)).said();
        assertEquals("Began to swim", said.words());
        assertEquals("Officer 7", said.writtenBy());
        assertEquals(
                "Began swimming",
                HOUSE.as(WORKER, () -> HOUSE.the(EarlierRows.class).of(child))
                        .get(0)
                        .said()
                        .get("words"));
    }

    @Test
    void anEntryTakenBackIsGone() {
        ChildId child = child();
        long row = write(child, "2026-03-01", "Another child's");
        HOUSE.as(WORKER, () -> WRITING.takeBack(child, form(), new Seen(row, 1), "Another child's."));
        assertTrue(read(child, new ChronologyQuery(LifeEvent.Kind.WRITTEN, null, null, false))
                .events()
                .isEmpty());
    }

    @Test
    void anotherCouncilsChronologyIsNotFound() {
        ChildId child = child();
        Officer stranger = House.officer(OAK, Role.SOCIAL_WORKER, 9);
        assertThrows(NotFound.class, () -> HOUSE.as(stranger, () -> READING.chronology(child, null)));
    }

    /** However long the life: the database is asked the same number of times. */
    @Test
    void aLongLifeAsksTheDatabaseNoMoreOftenThanAShortOne() {
        Invented longLife = Invented.child("L" + UUID.randomUUID()).lookedAfterFrom("2016-01-05");
        for (int month = 0; month < 120; month++) {
            longLife.visited(LocalDate.parse("2016-02-01").plusMonths(month).toString());
        }
        Invented shortLife = Invented.child("S" + UUID.randomUUID())
                .lookedAfterFrom("2026-01-05")
                .visited("2026-02-01");
        ChildId one = child(shortLife);
        questions(one);
        assertEquals(questions(one), questions(child(longLife)));
    }

    private static int questions(ChildId child) {
        return HOUSE.as(WORKER, () -> {
            READING.chronology(child, null);
            return HOUSE.questions();
        });
    }
}
