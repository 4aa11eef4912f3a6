package kith.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents kept, corrected, taken back and handed out, on the real database; the day is {@link House#TODAY}. */
class KeepingDocumentsIT {
    private static final String ELM = "documents-elm";
    private static final String OAK = "documents-oak";
    private static final House HOUSE = House.open();
    private static final Officer WORKER = House.officer(ELM, Role.SOCIAL_WORKER, 7);
    private static final KeepingDocuments KEEPING = HOUSE.the(KeepingDocuments.class);

    @BeforeAll
    static void councils() {
        HOUSE.council(ELM);
        HOUSE.council(OAK);
    }

    private static ChildId child() {
        return HOUSE.as(ELM, () -> {
            ChildRecord record = Invented.child("D" + UUID.randomUUID())
                    .lookedAfterFrom("2026-11-09")
                    .record();
            return HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static byte[] letter(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String bring(ChildId child, byte[] content) {
        return HOUSE.as(WORKER, () -> KEEPING.bring(child, "letter.txt", content))
                .sha256();
    }

    private static long add(ChildId child, String sha256, String day) {
        return HOUSE.as(
                        WORKER,
                        () -> KEEPING.add(
                                child,
                                form(),
                                new KeepingDocuments.Label(sha256, LocalDate.parse(day), "LETTER", "Letter to Nan")))
                .row();
    }

    private static Held<ChildRecord.Document> held(ChildId child, long row) {
        return HOUSE.as(WORKER, () -> KEEPING.document(child, row));
    }

    @Test
    void aDocumentIsHandedOutAsItWasBrought() {
        ChildId child = child();
        byte[] content = new byte[3 << 20];
        new Random(7).nextBytes(content);
        System.arraycopy(letter("%PDF-1.7\n"), 0, content, 0, 9);
        System.arraycopy(letter("%%EOF"), 0, content, content.length - 5, 5);
        long row = add(child, bring(child, content), "2026-11-20");
        OpenedFile opened = HOUSE.as(WORKER, () -> KEEPING.open(child, row));
        assertArrayEquals(content, opened.content());
        assertEquals("letter.pdf", opened.fileName());
        assertEquals(FileType.PDF, opened.type());
        assertEquals("Officer 7", held(child, row).said().addedBy());
        assertEquals(House.TODAY, held(child, row).said().addedOn());
    }

    @Test
    void aFileThatIsNoneARecordTakesIsRefusedByItsBytes() {
        ChildId child = child();
        FormRefused refused = assertThrows(FormRefused.class, () -> bring(child, new byte[] {'M', 'Z', 0, 1, 2, 3}));
        assertEquals("file", refused.field());
        assertEquals("refused.document.type", refused.why().key());
    }

    @Test
    void aFileOfTwentyMegabytesIsTakenAndALargerOneRefused() {
        ChildId child = child();
        assertEquals(
                64,
                bring(child, letter("x".repeat(KeepingDocuments.MOST_BYTES))).length());
        FormRefused refused = assertThrows(
                FormRefused.class, () -> bring(child, letter("x".repeat(KeepingDocuments.MOST_BYTES + 1))));
        assertEquals("refused.document.large", refused.why().key());
    }

    @Test
    void theSameFileStandsOnARecordOnce() {
        ChildId child = child();
        String sha256 = bring(child, letter("Dear Nan"));
        add(child, sha256, "2026-11-20");
        FormRefused refused = assertThrows(FormRefused.class, () -> add(child, sha256, "2026-11-21"));
        assertEquals("refused.document.twice", refused.why().key());
        ChildId sister = child();
        add(sister, bring(sister, letter("Dear Nan")), "2026-11-20");
    }

    @Test
    void aDocumentOfTomorrowIsRefusedAndOneOfTodayTaken() {
        ChildId child = child();
        String sha256 = bring(child, letter("Tomorrow"));
        assertThrows(FormRefused.class, () -> add(child, sha256, "2026-11-24"));
        add(child, sha256, "2026-11-23");
    }

    @Test
    void aFileThatWasNeverBroughtCannotBeNamed() {
        FormRefused refused = assertThrows(FormRefused.class, () -> add(child(), "0".repeat(64), "2026-11-20"));
        assertEquals("refused.document.missing", refused.why().key());
    }

    @Test
    void aCorrectedLabelKeepsTheFileAndWhatWasSaidBefore() {
        ChildId child = child();
        long row = add(child, bring(child, letter("Dear Dad")), "2026-11-20");
        Held<ChildRecord.Document> before = held(child, row);
        HOUSE.as(
                WORKER,
                () -> KEEPING.correct(
                        child,
                        form(),
                        new Seen(row, before.version()),
                        new KeepingDocuments.Label(null, LocalDate.parse("2026-11-19"), "CHILDS_OWN", "Letter to Dad"),
                        "To Dad, not to Nan."));
        assertEquals("Letter to Dad", held(child, row).said().title());
        assertEquals(before.said().sha256(), held(child, row).said().sha256());
        assertEquals(
                "Letter to Nan",
                HOUSE.as(WORKER, () -> HOUSE.the(EarlierRows.class).of(child))
                        .get(0)
                        .said()
                        .get("title"));
    }

    @Test
    void aDocumentTakenBackCanNotBeOpenedAnyMore() {
        ChildId child = child();
        long row = add(child, bring(child, letter("Of another child")), "2026-11-20");
        Seen seen = new Seen(row, held(child, row).version());
        HOUSE.as(WORKER, () -> KEEPING.takeBack(child, form(), seen, "Another child's."));
        assertThrows(NotFound.class, () -> HOUSE.as(WORKER, () -> KEEPING.open(child, row)));
        assertTrue(HOUSE.as(WORKER, () -> HOUSE.the(EarlierRows.class).of(child))
                .get(0)
                .takenBack());
    }

    @Test
    void anotherCouncilsDocumentIsNotFound() {
        ChildId child = child();
        long row = add(child, bring(child, letter("Elm only")), "2026-11-20");
        Officer stranger = House.officer(OAK, Role.SOCIAL_WORKER, 9);
        assertThrows(NotFound.class, () -> HOUSE.as(stranger, () -> KEEPING.open(child, row)));
        assertThrows(NotFound.class, () -> HOUSE.as(stranger, () -> KEEPING.bring(child, "a.txt", letter("a"))));
    }

    @Test
    void aFileThatNoDocumentNamesIsDroppedAfterAWeekAndASavedOneNever() {
        ChildId child = child();
        String saved = bring(child, letter("Saved"));
        add(child, saved, "2026-11-20");
        String sixDays = bring(child, letter("Six days ago"));
        String eightDays = bring(child, letter("Eight days ago"));
        age(child, saved, 30);
        age(child, sixDays, 6);
        age(child, eightDays, 8);
        bring(child, letter("Today"));
        BroughtFiles files = HOUSE.the(BroughtFiles.class);
        assertTrue(HOUSE.as(WORKER, () -> files.content(child, saved)).isPresent());
        assertTrue(HOUSE.as(WORKER, () -> files.content(child, sixDays)).isPresent());
        assertTrue(HOUSE.as(WORKER, () -> files.content(child, eightDays)).isEmpty());
    }

    private static void age(ChildId child, String sha256, int days) {
        HOUSE.sql(
                ELM,
                "select set_config('app.kith', 'yes', true)",
                "update document_file set brought_at = now() - interval '" + days + " days' where child_id = "
                        + child.value() + " and sha_256 = '" + sha256 + "'");
    }

    /** What an import tells of a document without its file. */
    @Test
    void aDocumentOfWhichOnlyTheLabelCameOpensOnceItsFileIsBrought() {
        byte[] order = letter("The order");
        ChildRecord record = Invented.child("D" + UUID.randomUUID())
                .with(new ChildRecord.Document(
                        KeepingDocuments.sha256(order),
                        LocalDate.parse("2026-01-05"),
                        "LEGAL",
                        "Care order",
                        "order.txt",
                        "TXT",
                        order.length,
                        LocalDate.parse("2026-01-06"),
                        "Rowan Ash"))
                .record();
        ChildId child = HOUSE.as(
                ELM,
                () -> HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number()));
        long row = HOUSE.as(WORKER, () -> HOUSE.the(Documents.class).rows(child))
                .get(0)
                .id();
        assertThrows(NotFound.class, () -> HOUSE.as(WORKER, () -> KEEPING.open(child, row)));
        age(child, bring(child, order), 8);
        bring(child, letter("Another"));
        assertArrayEquals(
                order, HOUSE.as(WORKER, () -> KEEPING.open(child, row)).content());
    }
}
