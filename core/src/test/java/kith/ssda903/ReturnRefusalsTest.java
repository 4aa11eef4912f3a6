package kith.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.incoming.CannotBeRead;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong with a return has a clear answer, and nothing of a refused child is taken. */
class ReturnRefusalsTest {
    private static final String SOUND = "A1,01/05/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456";

    private static ReturnText sound() {
        return new ReturnText()
                .girl("A1")
                .episode(SOUND)
                .girl("B2")
                .episode("B2,01/06/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456")
                .review("B2,02/02/2014,25/06/2025,PN1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,1/5/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456 | DECOM | not a date written as day/month/year",
                "A1,2025-05-01,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456 | DECOM | not a date written as day/month/year",
                "A1,31/06/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456 | DECOM | no such day",
                "A1,01/05/2013,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456 | DECOM | before the child was born on 2 February 2014",
                "A1,01/05/2025,S,V2,N1,U9,PR1,,,,,LU2 2BB,SC123456 | PLACE | no code of the column PLACE",
                "A1,01/05/2025,S,V2,N1,H5,PR1,,,,,LU2 2BB,SC123456 | PLACE | not valid in the return’s year 2025/26",
                "A1,01/05/2025,S,V9,N1,U6,PR1,,,,,LU2 2BB,SC123456 | LS | no code of the column LS",
                "A1,01/05/2025,,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456 | RNE | RNE may not be empty",
                "A1,01/05/2025,S,V2,N1,U6,PR1,01/07/2025,,,,LU2 2BB,SC123456 | REC | must both be given",
                "A1,01/05/2025,S,V2,N1,U6,PR1,,E4A,,,LU2 2BB,SC123456 | DEC | must both be given",
                "A1,01/05/2025,S,V2,N1,U6,PR1,30/04/2025,E4A,,,LU2 2BB,SC123456 | DEC | ends before it begins",
                "A1,01/05/2025,S,V2,N1,U6,PR1,01/07/2025,X1,,,LU2 2BB,SC123456 | REC | there is none",
                "A1,01/05/2025,S,V2,N1,T1,,,,,,, | PLACE | cannot begin with a temporary placement",
                "A1,01/05/2025,S,V2,N1,U6,PR1,,,,,=1+1,SC123456 | PL_POST | begins like a formula",
                "A1,01/05/2025,S,V2,N1,U6,PR1 | '' | 7 cells",
            })
    void anEpisodeThatCannotStandIsRefusedWithItsReason(String row, String column, String reason) throws CannotBeRead {
        Reading reading = new ReturnText()
                .girl("A1")
                .episode(row)
                .girl("B2")
                .episode("B2,01/06/2025,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456")
                .review("B2,02/02/2014,25/06/2025,PN1")
                .read();
        assertTrue(
                reading.refusals().stream()
                        .anyMatch(r -> r.file().equals("Episodes.csv")
                                && r.line() == 2
                                && r.column().equals(column)
                                && r.reason().contains(reason)),
                reading.refusals().toString());
        assertEquals(
                List.of("B2"), reading.children().stream().map(c -> c.number()).toList());
        assertTrue(reading.refusals().stream()
                .anyMatch(r -> r.file().equals("Header.csv") && r.reason().contains("Another row of this child")));
        assertEquals(reading.rowsRead(), reading.rowsAccepted() + reading.rowsRefused());
    }

    @Test
    void overlappingEpisodesAreRefused() throws CannotBeRead {
        ReturnText text = new ReturnText()
                .girl("A1")
                .episode("A1,01/05/2025,S,V2,N1,U6,PR1,01/07/2025,X1,,,LU2 2BB,SC1")
                .episode("A1,30/06/2025,P,V2,N1,U6,PR1,,,,,LU2 2BB,SC1");
        assertTrue(text.refusals().toString().contains("Episodes.csv:3:DECOM: The episode overlaps the one before it"));
    }

    @Test
    void anEpisodeAfterOneThatHasNotEndedIsRefused() throws CannotBeRead {
        ReturnText text = new ReturnText().girl("A1").episode(SOUND).episode(SOUND.replace("01/05", "01/06"));
        assertTrue(text.refusals().toString().contains("The episode before it, from 1 May 2025, has not ended"));
    }

    @Test
    void theSameEpisodeTwiceIsRefused() throws CannotBeRead {
        assertTrue(new ReturnText()
                .girl("A1")
                .episode(SOUND)
                .episode(SOUND)
                .refusals()
                .toString()
                .contains("begins on the same day"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,02/02/2014,30/04/2025,PN1 | REVIEW | not looked after before 1 May 2025",
                "A1,03/02/2014,25/05/2025,PN1 | DOB | The date of birth in Header is 2 February 2014",
                "A1,02/02/2014,25/05/2025,PN0 | REVIEW_CODE | PN0 is for a child under four",
                "A1,02/02/2014,25/05/2025,PN9 | REVIEW_CODE | no code",
                "A1,02/02/2014,25/05/2025, | REVIEW_CODE | may not be empty",
                "A1,02/02/2014,,PN1 | REVIEW | may not be empty",
                "C3,02/02/2014,25/05/2025,PN1 | CHILD | does not stand in Header",
            })
    void aReviewThatCannotStandIsRefused(String row, String column, String reason) throws CannotBeRead {
        Reading reading = sound().review(row).read();
        assertTrue(
                reading.refusals().stream()
                        .anyMatch(r -> r.line() == 3
                                && r.column().equals(column)
                                && r.reason().contains(reason)),
                reading.refusals().toString());
    }

    @Test
    void aReviewAfterTheReturnsLastDayIsRefused() throws CannotBeRead {
        ReturnText text = new ReturnText().girl("A1").episode(SOUND);
        for (int month = 10; month <= 20; month++) {
            text.review("A1,02/02/2014," + month + "/07/2025,PN1");
        }
        assertTrue(text.review("A1,02/02/2014,01/04/2026,PN1")
                .refusals()
                .toString()
                .contains("after 31 March 2026"));
    }

    @Test
    void participationCodesFollowTheFourthBirthday() throws CannotBeRead {
        ReturnText text = new ReturnText()
                .header("A1,F,10/06/2021,WBRI,UN1,0,")
                .episode(SOUND)
                .review("A1,10/06/2021,09/06/2025,PN0")
                .review("A1,10/06/2021,10/06/2025,PN0");
        assertEquals(List.of(), text.refusals());
        assertTrue(text.review("A1,10/06/2021,11/06/2025,PN0")
                .refusals()
                .toString()
                .contains("was four on 10 June 2025"));
        ReturnText young = new ReturnText()
                .header("A1,F,10/06/2021,WBRI,UN1,0,")
                .episode(SOUND)
                .review("A1,10/06/2021,09/06/2025,PN1");
        assertTrue(young.refusals().toString().contains("Use PN0"));
    }

    @Test
    void theSexIsCodedByTheYear() throws CannotBeRead {
        assertTrue(new ReturnText()
                .header("A1,2,02/02/2014,WBRI,UN1,0,")
                .episode(SOUND)
                .refusals()
                .toString()
                .contains("not valid in the return’s year 2025/26"));
        assertEquals(
                List.of(),
                new ReturnText()
                        .header("A1,2,02/02/2014,WBRI,UN1,0,")
                        .episode(SOUND.replace("2025", "2022"))
                        .refusals());
    }

    @Test
    void aChildWhoStandsInHeaderTwiceIsRefused() throws CannotBeRead {
        assertTrue(sound().girl("A1").refusals().toString().contains("The child stands in Header twice"));
    }

    @Test
    void eachFileThatIsMissingIsNamed() {
        CannotBeRead refused = assertThrows(
                CannotBeRead.class,
                () -> sound().without("Header.csv").without("Reviews.csv").read());
        assertTrue(refused.getMessage().contains("no Header file"), refused.getMessage());
        assertTrue(refused.getMessage().contains("no Reviews file"), refused.getMessage());
    }

    @Test
    void aTableWithAnotherColumnIsRefusedAsAWholeAndTheColumnIsNamed() {
        ReturnText text = sound().table("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MUM,MC_DOB");
        assertTrue(assertThrows(CannotBeRead.class, text::read).getMessage().contains("no column MOTHER"));
        ReturnText more = sound().table("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,NAME");
        assertTrue(assertThrows(CannotBeRead.class, more::read).getMessage().contains("a column “NAME”"));
        ReturnText moved = sound().table("Header.csv", "SEX,CHILD,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        assertTrue(assertThrows(CannotBeRead.class, moved::read).getMessage().contains("another order"));
    }

    private static String problem(String header) {
        return problem(header.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] header) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Header.csv", header);
        for (String file : List.of("Episodes.csv", "Reviews.csv")) {
            files.put(file, sound().text(file).getBytes(StandardCharsets.UTF_8));
        }
        byte[] zip = ReturnText.zip(files);
        try {
            Returns.read(IncomingFiles.zip(new ByteArrayInputStream(zip), "return.zip"));
            return "read";
        } catch (CannotBeRead e) {
            return e.getMessage();
        }
    }

    @Test
    void aFileThatIsNoCommaSeparatedTextInUtf8IsRefusedWithWhatItIs() {
        String sound = sound().text("Header.csv");
        assertEquals("read", problem(sound));
        assertEquals("read", problem("\uFEFF" + sound));
        assertEquals("read", problem(sound.replace("\n", "\r\n")));
        assertTrue(problem(sound.replace(',', ';')).contains("does not separate its cells by commas"));
        assertTrue(problem("").contains("is empty"));
        assertTrue(problem("PK\u0003\u0004 and so on").contains("is a workbook"));
        assertTrue(problem(sound + "A3,\"F").contains("not a CSV file"));
        assertTrue(problem(sound.getBytes(StandardCharsets.UTF_16)).contains("UTF-16"));
        byte[] latin = (sound + "Jos\u00e9,F,02/02/2014,WBRI,UN1,0,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(problem(latin).contains("not written in UTF-8: line 4"), problem(latin));
        assertTrue(problem("CHILD\0\0").contains("not a text file"));
    }

    @Test
    void aYearThatKithDoesNotReadIsRefused() {
        ReturnText text = new ReturnText().girl("A1").episode(SOUND.replace("2025", "2015"));
        assertTrue(assertThrows(CannotBeRead.class, text::read).getMessage().contains("2022/23 to 2026/27"));
    }

    @Test
    void aChildRefusedInOneYearIsRefusedInAll() throws CannotBeRead {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ReturnText older =
                new ReturnText().header("A1,F,02/02/2014,WBRI,UN1,0,").episode(SOUND.replace("2025", "2024"));
        ReturnText newer = new ReturnText().girl("A1").episode(SOUND.replace("V2", "V9"));
        for (String file : List.of("Header.csv", "Episodes.csv", "Reviews.csv")) {
            files.put("2024-25/" + file, older.text(file).getBytes(StandardCharsets.UTF_8));
            files.put("2025-26/" + file, newer.text(file).getBytes(StandardCharsets.UTF_8));
        }
        Reading reading = Returns.read(IncomingFiles.zip(new ByteArrayInputStream(ReturnText.zip(files)), "all.zip"));
        assertEquals(List.of(), reading.children());
        assertEquals(4, reading.rowsRefused());
    }
}
