package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A data officer brings a return in, then the next year's, and takes the caseload out. */
class BringingInIT extends Walk {
    private static final int CHILDREN = 600;
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    @Test
    @Tag("S3-5")
    void theNextYearAndItsCorrectionReplaceADateAndTheReasonIsShown() {
        signIn(Staff.DATA_OFFICER, Staff.PASSWORD);
        open("/import");
        accessible("import");
        bring(year("10/03/2025"));
        accessible("import report");
        bring(year("10/09/2025"));
        open("/children?q=W-1");
        assertThat(page.locator("section.who")).containsText("Child W-1");
        assertThat(due()).containsText("LAC review was due by 10 March 2026");
        bring(year("25/11/2025"));
        open("/children?q=W-1");
        assertThat(due()).containsText("LAC review was due by 25 May 2026");
        due().locator("summary").first().click();
        assertThat(due()).containsText("10 March 2026, until");
        assertThat(due()).containsText("The return of 2025/26 was imported.");
        accessible("child with a replaced date, why open");
        page.locator("nav.sub").getByText("History").click();
        assertThat(page.locator("section[aria-labelledby=replaced]"))
                .containsText("The return of 2025/26 was imported");
        accessible("history with a replaced date");
    }

    private Locator due() {
        return page.locator("section[aria-labelledby=due]");
    }

    /** The return of the year in which this review was held. */
    private static FilePayload[] year(String review) {
        return new FilePayload[] {
            file("Header.csv", HEADER + "W-1,F,02/02/2014,WBRI,UN1,0,\n"),
            file("Episodes.csv", EPISODES + "W-1,05/05/2024,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456\n"),
            file("Reviews.csv", REVIEWS + "W-1,02/02/2014," + review + ",PN1\n")
        };
    }

    @Test
    void aRefusedRowIsShownWithItsReasonAndCanBeDownloaded() throws IOException {
        signIn(Staff.DATA_OFFICER, Staff.PASSWORD);
        open("/import");
        button("Import").click();
        assertThat(page.locator(".wrong")).containsText("Choose a zip");
        accessible("import without files");
        bring(
                file("Header.csv", HEADER + "W-2,F,02/02/2014,WBRI,UN1,0,\n"),
                file("Episodes.csv", EPISODES + "W-2,31/31/2024,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456\n"),
                file("Reviews.csv", REVIEWS + "W-2,02/02/2014,30/05/2024,PN1\n"));
        assertThat(page.locator("table").last()).containsText("Episodes.csv");
        assertThat(page.locator("table").last()).containsText("31/31/2024");
        accessible("import report with refused rows");
        Download rows = page.waitForDownload(
                () -> page.getByText("Download the refused rows").first().click());
        assertTrue(Files.readString(rows.path()).contains("31/31/2024"));
    }

    @Test
    void anImportUnderWayShowsByItselfWhatCameOfItWhenItEnds() {
        signIn(Staff.DATA_OFFICER, Staff.PASSWORD);
        open("/import");
        page.getByLabel("Files").setInputFiles(many());
        Predicate<String> watch = address -> address.endsWith("/import-report");
        page.route(watch, Route::abort);
        button("Import").click();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        accessible("import under way");
        page.unroute(watch);
        assertThat(page.getByText("What came of it"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
        assertEquals(0, page.locator("script[nonce]").count());
    }

    /** A return of so many children that taking them over lasts longer than a look at the page. */
    private static FilePayload[] many() {
        StringBuilder header = new StringBuilder(HEADER);
        StringBuilder episodes = new StringBuilder(EPISODES);
        for (int child = 1; child <= CHILDREN; child++) {
            header.append("P-").append(child).append(",F,02/02/2014,WBRI,UN1,0,\n");
            episodes.append("P-").append(child).append(",05/05/2024,S,V2,N1,U6,PR1,,,,,LU2 2BB,SC123456\n");
        }
        return new FilePayload[] {
            file("Header.csv", header.toString()),
            file("Episodes.csv", episodes.toString()),
            file("Reviews.csv", REVIEWS)
        };
    }

    @Test
    void theWholeCaseloadCanBeTakenOut() throws IOException {
        signIn(Staff.DATA_OFFICER, Staff.PASSWORD);
        open("/export");
        accessible("export");
        Download zip = page.waitForDownload(
                () -> page.getByText("Download the package").click());
        assertTrue(zip.suggestedFilename().matches("kith-luton-[0-9-]+\\.zip"), zip.suggestedFilename());
        assertTrue(Files.size(zip.path()) > 1000);
    }

    private void bring(FilePayload... files) {
        open("/import");
        page.getByLabel("Files").setInputFiles(files);
        button("Import").click();
        page.waitForURL(Pattern.compile(".*/import-report.*"));
        assertThat(page.getByText("What came of it"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(300_000));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
