package kith.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kith.datapackage.PackageWriter;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.exchange.SpreadsheetCsv;
import kith.ssda903.ReturnText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private int run(String... args) {
        out.reset();
        err.reset();
        return DueCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String[] due(String input, String asOf) {
        return new String[] {input, "--nation", "england", "--as-of", asOf};
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String written(ReturnText text) throws IOException {
        Path zip = directory.resolve("return.zip");
        Files.write(zip, text.zip());
        return zip.toString();
    }

    private static ReturnText newlyLookedAfter() {
        return new ReturnText().girl("A1").episode("A1,02/03/2026,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456");
    }

    @Test
    @Tag("S2-35")
    void theFirstReviewIsDueTwentyWorkingDaysAfterTheReturnSaysTheChildBecameLookedAfter() throws IOException {
        assertEquals(0, run(due(written(newlyLookedAfter()), "2026-03-31")), err.toString());
        assertEquals("child,duty,due_on,plan_by,state,days,authority,why", lines().get(0));
        String review = lines().stream()
                .filter(line -> line.startsWith("A1,first-review,"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out.toString()));
        assertTrue(review.startsWith("A1,first-review,2026-03-30,2026-03-30,overdue,1,"), review);
    }

    @Test
    void aRuleThatIsStillToBeConfirmedIsMarkedBesideItsDate() throws IOException {
        String input = written(newlyLookedAfter());
        assertEquals(0, run(input, "--nation", "northern-ireland", "--as-of", "2026-03-31"), err.toString());
        String review = lines().stream()
                .filter(line -> line.startsWith("A1,first-review,2026-03-16,"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out.toString()));
        assertTrue(review.contains("regulation 3 (to be confirmed)"), review);
        assertTrue(review.contains("still to be confirmed against the text of the law"), review);
    }

    @Test
    @Tag("S2-36")
    void theSecondReviewIsDueThreeMonthsAfterTheFirst() throws IOException {
        String input = written(newlyLookedAfter().review("A1,02/02/2014,25/03/2026,PN1"));
        run(due(input, "2026-03-31"));
        assertTrue(
                lines().stream().anyMatch(line -> line.startsWith("A1,second-review,2026-06-25,2026-06-25,not-due,")),
                out.toString());
    }

    @Test
    void visitsAreNotKnownByAReturnAndNeverOverdue() throws IOException {
        run(due(written(newlyLookedAfter()), "2026-11-30"));
        assertTrue(lines().stream().anyMatch(line -> line.startsWith("A1,visit,") && line.contains(",not-known,")));
        assertTrue(lines().stream().noneMatch(line -> line.startsWith("A1,visit,") && line.contains(",overdue,")));
    }

    @Test
    void rowsStandByDateThenChildThenDutyAndWhatHasNoDateComesLast() throws IOException {
        new PackageWriter(DemonstrationCaseload.of(DemonstrationCouncil.all().get(3), LocalDate.of(2026, 11, 23)))
                .writeTo(directory);
        run(directory.toString(), "--nation", "wales", "--as-of", "2026-11-23");
        List<String> keys = lines().stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cells -> (cells[2].isEmpty() ? "9999" : cells[2]) + " " + cells[0] + " " + cells[1])
                .toList();
        assertTrue(keys.size() > 60);
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        run(written(newlyLookedAfter()), "--nation", "england", "--as-of", "2026-03-31", "--format", "json");
        String json = out.toString(StandardCharsets.UTF_8);
        assertTrue(json.startsWith("[\n") && json.endsWith("]\n"), json);
        assertTrue(
                json.contains("{\"child\":\"A1\",\"duty\":\"first-review\",\"due_on\":\"2026-03-30\","
                        + "\"plan_by\":\"2026-03-30\",\"state\":\"overdue\",\"days\":1,"),
                json);
    }

    @Test
    void aRefusedChildIsToldAndTheOthersArePrinted() throws IOException {
        ReturnText text = newlyLookedAfter().girl("B2").episode("B2,02/13/2026,S,V2,N1,U6,PR1,,,,,,SC1");
        assertEquals(1, run(due(written(text), "2026-03-31")));
        assertTrue(
                err.toString(StandardCharsets.UTF_8)
                        .contains("Episodes.csv, line 3, DECOM “02/13/2026”: There is no such day"),
                err.toString());
        assertTrue(lines().stream().noneMatch(line -> line.startsWith("B2,")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "--nation england --as-of 2026-03-31 | which directory or zip",
                "nowhere --nation england --as-of 2026-03-31 | no file or directory “nowhere”",
                "nowhere --nation france --as-of 2026-03-31 | no nation “france”",
                "nowhere --as-of 2026-03-31 | either --council",
                "nowhere --council atlantis --as-of 2026-03-31 | a council “atlantis”",
                "nowhere --nation england | on which day",
                "nowhere --nation england --as-of 31/03/2026 | not a date",
                "nowhere --nation england --as-of 2026-03-31 --format xml | no format “xml”",
                "nowhere --nation england --as-of | needs a value",
                "nowhere --sideways | no option --sideways",
            })
    void whatIsNotUnderstoodIsToldInOneSentence(String args, String sentence) {
        assertEquals(2, run(args.split(" ")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(sentence), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void helpTellsEverything() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("--as-of DATE"));
    }

    @Test
    void aCellThatBeginsLikeAFormulaIsGuarded() {
        assertEquals("'=1+1,a,\"b,c\",'@x\n", SpreadsheetCsv.line(List.of("=1+1", "a", "b,c", "@x")));
    }
}
