package kith.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.council.InstalledPlugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
    private static final String HEADER = "id,nation,rule,facts,council,expected,because\n";
    private static final String GOOD = "A,england,first review,looked after from=2026-03-02,,2026-03-30,why\n";

    @TempDir
    Path directory;

    @Test
    void remarksByteOrderMarkAndWindowsLinesAreRead() {
        String text = "\uFEFF# a remark\r\n" + (HEADER + GOOD).replace("\n", "\r\n");
        Case example = CaseFile.parse("a.csv", text).cases().get(0);
        assertEquals("A", example.id());
        assertEquals("a.csv, line 3", example.where());
        assertEquals("first review", example.rule());
    }

    @Test
    void namesAreReadWithHyphensUnderscoresAndCapitals() {
        String row = "A,england,First-Review,Looked_After from = 2026-03-02 ;,First Review=28 days,2026-03-30,why\n";
        assertTrue(run(row).passed());
    }

    @Test
    void wrongColumnsAreShownBesideTheRightOnes() {
        refused("a.csv: The first line must be id,nation", "id,nation,rule\n");
    }

    @Test
    void aRowWithTooManyCellsSaysHowToQuote() {
        refused("a.csv, line 2, column because: The row has 8 cells", HEADER + GOOD.replace("why", "why, indeed"));
    }

    @Test
    void anIdThatStandsTwiceNamesBothLines() {
        refused("a.csv, line 3, column id: 'A' stands on a.csv, line 2", HEADER + GOOD + GOOD);
    }

    @Test
    void anEmptyCellANationAndAFactWithoutSignAreNamed() {
        refused("line 2, column expected: The cell is empty", HEADER + GOOD.replace("2026-03-30", ""));
        refused("line 2, column nation: No nation 'france'", HEADER + GOOD.replace("england", "france"));
        refused(
                "line 2, column facts: 'soon' is no fact",
                HEADER + GOOD.replace("looked after from=2026-03-02", "soon"));
    }

    @Test
    void anUnknownRuleFactLimitOrPluginListsThoseThereAre() {
        notRun(
                "column rule: There is no rule 'tea break'. The rules are adjourning again",
                GOOD.replace("first review", "tea break"));
        notRun("column facts: There is no fact 'shoe size'", GOOD.replace("looked after from", "shoe size"));
        notRun("column council: There is no limit 'tea'", GOOD.replace(",,", ",tea=1 day,"));
        notRun("column council: No plugin of the council 'luton' is installed", GOOD.replace(",,", ",plugin=luton,"));
    }

    @Test
    void aValueOfTheWrongKindSaysWhatIsNeeded() {
        notRun(
                "'looked after from' needs a date such as 2026-03-02, not '2 March'",
                GOOD.replace("2026-03-02", "2 March"));
        notRun("'first review' needs a limit such as 20 working days", GOOD.replace(",,", ",first review=a while,"));
        notRun("column expected: 'soonish' is nothing a duty can be", GOOD.replace("2026-03-30", "soonish"));
    }

    @Test
    void aFailureShowsTheRowWhatCameAndWhy() {
        String failure = run(GOOD.replace("2026-03-30", "2026-04-01")).failure().orElseThrow();
        for (String part : new String[] {
            "a.csv, line 2: A england: first review → 2026-04-01",
            "facts     looked after from=2026-03-02",
            "expected  2026-04-01",
            "got       2026-03-30; plan by 2026-03-30; not due",
            "Law: ",
            "regulation 33(1)"
        }) {
            assertTrue(failure.contains(part), failure);
        }
    }

    @Test
    void theCommandSaysHowManyFailedAndEndsWithItsCode() throws Exception {
        Path good = file("good.csv", HEADER + GOOD);
        Path bad = file("bad.csv", HEADER + GOOD.replace("2026-03-30", "2026-04-01"));
        Path broken = file("broken.csv", HEADER + GOOD.replace("england", "france"));
        assertEquals(0, CommandRun.of(good).code());
        assertTrue(CommandRun.of(good).out().contains("good.csv: 1 case, none failed."));
        assertEquals(1, CommandRun.of(good, bad).code());
        assertTrue(CommandRun.of(bad).out().contains("bad.csv: 1 case, 1 failed."));
        assertEquals(2, CommandRun.of(bad, broken).code());
        assertTrue(CommandRun.of(broken).err().contains("broken.csv, line 2, column nation"));
        assertEquals(2, CommandRun.of(directory.resolve("nowhere.csv")).code());
        assertTrue(CommandRun.of(directory.resolve("nowhere.csv")).err().contains("There is no such file."));
        assertEquals(2, CommandRun.of().code());
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        Path latin = directory.resolve("latin.csv");
        Files.write(latin, (HEADER + GOOD.replace("why", "caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(CommandRun.of(latin).err().contains("not written in UTF-8"));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(directory.resolve(name), text);
    }

    private static CaseResult run(String row) {
        return new CaseRunner(InstalledPlugins.none())
                .run(CaseFile.parse("a.csv", HEADER + row).cases().get(0));
    }

    private static void refused(String says, String text) {
        says(says, assertThrows(CaseRefused.class, () -> CaseFile.parse("a.csv", text)));
    }

    private static void notRun(String says, String row) {
        says(says, assertThrows(CaseRefused.class, () -> run(row)));
    }

    private static void says(String part, CaseRefused refused) {
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }
}
