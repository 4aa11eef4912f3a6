package kith.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.datapackage.PackageWriter;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.exchange.Exporting;
import kith.exchange.ImportId;
import kith.exchange.ImportSummary;
import kith.exchange.Importing;
import kith.record.StaffId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Files handed in are taken over by the batch job on the real server, and what went in comes out again. */
@ArquillianTest
class ImportIT {
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @Inject
    private CurrentOfficer current;

    @Inject
    private Importing importing;

    @Inject
    private Exporting exporting;

    @Inject
    private Probing probing;

    @Deployment
    static WebArchive war() {
        return TestWar.with(ImportIT.class, Probing.class);
    }

    private void as(Role role, String council) {
        current.set(new Officer(new StaffId(4711), role + " of " + council, council, Set.of(role), Set.of()));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A return of two children; the second has the given legal status. */
    private static byte[] year(int ending, String review, String secondStatus) throws IOException {
        return year("05/05/2024", ending, review, secondStatus);
    }

    private static byte[] year(String from, int ending, String review, String secondStatus) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "Header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
                        + "N1,F,02/02/2014,WBRI,UN1,0,\nN2,M,03/03/2015,WBRI,UN1,,\n");
        files.put(
                "Episodes.csv",
                EPISODES + "N1," + from + ",S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456\n" + "N2,05/05/2024,S," + secondStatus
                        + ",N1,U6,PR1,,,,,LU2 2BB,SC123456\n");
        files.put(
                "Reviews.csv",
                "CHILD,DOB,REVIEW,REVIEW_CODE\nN1,02/02/2014," + review + ",PN1\nN2,03/03/2015," + review + ",PN1\n");
        assertTrue(review.endsWith(Integer.toString(ending)) || review.endsWith(Integer.toString(ending - 1)));
        return zip(files);
    }

    private ImportSummary imported(String council, byte[] content) throws InterruptedException {
        as(Role.DATA_OFFICER, council);
        ImportId id = importing.handIn("return.zip", content);
        for (int i = 0; i < 120; i++) {
            ImportSummary summary = importing.summary(id);
            if (summary.ended()) {
                return summary;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(importing.summary(id).toString());
    }

    private byte[] exported(String council) throws IOException {
        as(Role.DATA_OFFICER, council);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporting.writeTo(bytes);
        return bytes.toByteArray();
    }

    private long count(String council, String sql) {
        as(Role.DATA_OFFICER, council);
        current.set(Officer.system(council));
        return ((Number) probing.ask(sql)).longValue();
    }

    @Test
    void yearsFollowEachOtherAndADateThatChangesKeepsWhatItReplaced() throws Exception {
        String council = "ashshire";
        ImportSummary first = imported(council, year(2025, "30/05/2024", "V2"));
        assertEquals(ImportSummary.State.DONE, first.state(), first.toString());
        assertEquals(2, first.childrenAdded());
        assertEquals(6, first.rowsAccepted());
        assertTrue(count(
                        council,
                        "select count(*) from due_date where duty = 'LATER_REVIEW' or duty = 'later-review' "
                                + "or duty = 'SECOND_REVIEW' or duty = 'second-review'")
                > 0);
        ImportSummary second = imported(council, year(2026, "25/11/2025", "V2"));
        assertEquals(2, second.childrenChanged(), second.toString());
        ImportSummary corrected = imported(council, year("06/05/2024", 2026, "26/11/2025", "V2"));
        assertEquals(2, corrected.childrenChanged(), corrected.toString());
        assertTrue(count(
                        council,
                        "select count(*) from due_date where replaced_on is null "
                                + "and explanation::text like '%reason.return%2025/26%'")
                > 0);
        imported(council, year(2026, "25/11/2025", "V2"));
        byte[] before = exported(council);
        ImportSummary again = imported(council, year(2026, "25/11/2025", "V2"));
        assertEquals(2, again.childrenUnchanged(), again.toString());
        assertEquals(0, again.childrenChanged());
        ImportSummary older = imported(council, year(2025, "30/05/2024", "V2"));
        assertEquals(2, older.childrenUnchanged(), older.toString());
        assertArrayEquals(before, exported(council));
    }

    @Test
    void aChildWithARefusedRowIsLeftOutWholeAndTheRowsCanBeTakenAway() throws Exception {
        ImportSummary summary = imported("beechshire", year(2025, "30/05/2024", "V9"));
        assertEquals(ImportSummary.State.DONE, summary.state());
        assertEquals(1, summary.childrenAdded());
        assertEquals(1, summary.childrenRefused());
        assertEquals(3, summary.rowsRefused());
        assertEquals(0, count("beechshire", "select count(*) from child where number = 'N2'"));
        as(Role.DATA_OFFICER, "beechshire");
        assertEquals(3, importing.refusals(summary.id(), 1, 50).total());
        String csv = importing.refusedRows(summary.id(), "Episodes.csv");
        assertTrue(csv.startsWith(EPISODES.strip() + ",refused_line,refused_column,refused_reason\n"), csv);
        assertTrue(csv.contains("N2,05/05/2024,S,V9,") && csv.contains(",3,LS,"), csv);
        assertEquals(3, importing.files(summary.id()).size());
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() throws Exception {
        ImportSummary summary = imported("beechshire", "no zip".getBytes(StandardCharsets.UTF_8));
        assertEquals(ImportSummary.State.REFUSED, summary.state());
        assertTrue(summary.problem().contains("neither a directory nor a zip"), summary.problem());
    }

    @Test
    void aPackageComesOutOfAnEmptyCouncilByteForByte() throws Exception {
        List<ChildRecord> caseload =
                DemonstrationCaseload.of(DemonstrationCouncil.all().get(3), LocalDate.of(2026, 11, 23));
        ImportSummary summary = imported("cedarshire", packed(caseload));
        assertEquals(ImportSummary.State.DONE, summary.state(), summary.toString());
        assertEquals(caseload.size(), summary.childrenAdded(), summary.toString());
        byte[] out = exported("cedarshire");
        // Who takes it may not see sealed addresses.
        assertArrayEquals(packed(caseload.stream().map(RowTypes::withoutSealed).toList()), out);
        imported("dogwoodshire", out);
        assertArrayEquals(out, exported("dogwoodshire"));
        assertEquals(caseload.size(), imported("dogwoodshire", out).childrenUnchanged());
    }

    private static byte[] packed(List<ChildRecord> caseload) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PackageWriter(caseload).writeZip(written);
        return written.toByteArray();
    }

    @Test
    void afterAnImportTheDatabaseKnowsHowManyRowsThereAre() throws Exception {
        imported("firshire", year(2025, "30/05/2024", "V2"));
        String known =
                "select count(*) from pg_class where reltuples > 0 and relname in ('child', 'review', 'due_date')";
        assertEquals(3, count("firshire", known));
    }

    @Test
    void twoCouncilsHoldTheSameNumbersApart() throws Exception {
        imported("edenshire", year(2025, "30/05/2024", "V2"));
        assertEquals(2, count("edenshire", "select count(*) from child"));
        assertThrows(NotFound.class, () -> {
            ImportId other =
                    imported("beechshire", year(2025, "30/05/2024", "V2")).id();
            as(Role.DATA_OFFICER, "edenshire");
            importing.summary(other);
        });
    }

    @Test
    void onlyADataOfficerImportsAndExports() {
        as(Role.SOCIAL_WORKER, "ashshire");
        assertThrows(NotAllowed.class, () -> importing.handIn("x.zip", new byte[0]));
        assertThrows(NotAllowed.class, () -> exporting.writeTo(new ByteArrayOutputStream()));
    }
}
