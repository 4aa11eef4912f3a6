package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People are asked before a review: a pack refused, sent and reminded of, an answer by link and one typed in, read at the meeting. */
class ContributionIT extends ReviewWalk {
    private static final String VIEWS = "I like the garden. I want to see my brother on Sundays.";

    /** The people asked before a review that is booked for tomorrow, of a child whose review was not booked yet. */
    private void openContributions() {
        openLaterReviews();
        page.getByText("Book the next LAC review").first().click();
        LocalDate tomorrow = today().plusDays(1);
        page.locator("#meetsOn-day").fill(Integer.toString(tomorrow.getDayOfMonth()));
        page.locator("#meetsOn-month").fill(Integer.toString(tomorrow.getMonthValue()));
        page.locator("#meetsOn-year").fill(Integer.toString(tomorrow.getYear()));
        page.locator("#startsAt").fill("7.30pm");
        page.locator("#venue-SCHOOL").check();
        page.locator("#place").fill("Hillcrest, the library");
        page.locator("#suits").fill("After school, in a room she chose.");
        page.locator("#reason-1").fill("Old enough, understands, and wants to be asked.");
        press("Book the LAC review");
        page.locator("#saved").waitFor();
        page.getByText("Invitations and contributions").click();
        page.waitForURL(Pattern.compile(".*/child/contributions.*"));
    }

    /** The row of the child among those who are asked. */
    private Locator child() {
        return page.locator("tr:has(th:has-text('(looked after child (LAC))')), tr:has(th:has-text('(child)'))")
                .first();
    }

    private void keep(String link, String name) throws IOException {
        APIResponse pdf = page.request().get(page.getByText(link).getAttribute("href"));
        assertTrue(new String(pdf.body(), 0, 5).startsWith("%PDF"), link);
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", name + ".pdf"), pdf.body());
    }

    private void sendThePack() throws IOException {
        child().getByText("Send the pack").click();
        accessible("send a pack");
        page.locator("#document").selectOption("");
        page.locator("#way-HAND").check();
        press("Record that it is sent");
        assertThat(page.locator("#document-message"))
                .containsText("A pack holds the invitation and the consultation document");
        accessible("a pack refused without its document");
        page.locator("#document").selectOption("child");
        page.locator("#proof").fill("Handed over at the visit");
        press("Record that it is sent");
        page.locator("#saved").waitFor();
        assertThat(child()).containsText("Not back yet");
        assertThat(child()).containsText("Handed over at the visit");
        accessible("a pack is sent");
    }

    private void readThePack() throws IOException {
        String list = page.url();
        child().getByText("Send the pack").click();
        page.getByText("Read the letter and the document").click();
        assertThat(page.locator("article").first()).containsText("this is your invitation");
        assertThat(page.locator("article").last()).containsText("What are your views?");
        accessible("a letter and its document");
        keep("Save the letter as PDF", "pack-letter");
        keep("Save the document as PDF", "pack-document");
        page.navigate(list);
    }

    private String handOutALink() {
        child().getByText("Hand out a link").click();
        accessible("before a link is made");
        press("Make a link");
        String link = page.locator(".one-time code").textContent();
        accessible("a link is made");
        page.getByText("Back to invitations and contributions").click();
        assertThat(child()).containsText("A link was handed out");
        return link;
    }

    /** Does something in a browser that knows nothing of Kith. */
    private void elsewhere(Runnable work) {
        Page own = page;
        try (BrowserContext fresh = Browser.window(address())) {
            page = fresh.newPage();
            page.setDefaultTimeout(20_000);
            work.run();
        } finally {
            page = own;
        }
    }

    private void write(String link, String name) {
        page.navigate(link);
        accessible("what a link opens");
        assertFalse(page.locator("body").textContent().contains(name), "nothing of the case");
        page.locator("#q-views").fill(VIEWS);
        assertThat(page.locator("#kept")).containsText("What you wrote is kept");
    }

    private void goOnAndSend(String link) {
        page.navigate(link);
        assertThat(page.locator("#q-views")).hasValue(VIEWS);
        page.locator("#helper-TRUSTED_PERSON").check();
        page.locator("#helperName").fill("Auntie Rose");
        accessible("going on with what was written");
        press("Send it");
        page.getByText("Thank you").waitFor();
        accessible("what was written is sent");
        over(link);
        over(link.replaceFirst("link=.*", "link=never-was"));
    }

    private void over(String link) {
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This link does not work any more");
        accessible("a link that does not work");
    }

    @Test
    @Tag("S0-37")
    @Tag("S0-38")
    @Tag("S0-39")
    @Tag("S0-40")
    @Tag("S0-41")
    void aPackIsSentRemindedOfAnsweredWithALinkAndReadAtTheMeeting() throws IOException {
        openContributions();
        accessible("nobody is asked yet");
        String name =
                child().locator("th").textContent().replaceAll("\\s*\\(.*", "").strip();
        readThePack();
        sendThePack();
        child().getByText("Record a reminder").click();
        accessible("remind somebody");
        press("Record the reminder");
        page.locator("#saved").waitFor();
        assertThat(child()).containsText("Not back, reminded");
        assertThat(child().getByText("Record a reminder")).hasCount(0);
        String link = handOutALink();
        elsewhere(() -> write(link, name));
        elsewhere(() -> goOnAndSend(link));
        page.reload();
        assertThat(child()).containsText("Received");
        assertThat(child()).containsText("somebody this person trusts, Auntie Rose");
        accessible("an answer came with a link");
        String list = page.url();
        page.navigate(list.replace("contributions", "chair-review"));
        Locator said = page.locator("details:has-text('" + name + "')").first();
        said.locator("summary").click();
        assertThat(said).containsText(VIEWS);
        accessible("what was said, at the meeting");
    }

    @Test
    @Tag("S0-26")
    @Tag("S2-50")
    void anAnswerIsTypedInTogetherAndAnAgencyFilesItsPapers() {
        openContributions();
        child().getByText("Record what came back").click();
        accessible("record what came back");
        press("Save");
        assertThat(page.locator("[role=alert]")).containsText("Write down what was said");
        page.locator("#q-views").fill(VIEWS);
        page.locator("#helper-CARER").check();
        press("Save");
        page.locator("#saved").waitFor();
        assertThat(child()).containsText("Received");
        assertThat(child()).containsText("the carer");
        page.getByText("File papers that came from somebody else").click();
        accessible("file papers of an agency");
        page.locator("#whoName").fill("Harbour Fostering");
        page.locator("#whoPart").selectOption("AGENCY_REPRESENTATIVE");
        page.locator("#said").fill("Settled and cheerful.");
        press("Save");
        page.locator("#saved").waitFor();
        Locator agency = page.locator("tr:has-text('Harbour Fostering')");
        assertThat(agency).containsText("Not on the booking");
        agency.getByText("Correct what came back").click();
        page.locator("#said").fill("Settled, cheerful, sleeps well.");
        page.locator("#why").fill("A line was missing");
        press("Save the correction");
        page.locator("#saved").waitFor();
        assertEquals(1, agency.count());
        agency.locator("summary").click();
        assertThat(agency).containsText("sleeps well");
        accessible("papers of an agency are filed");
    }
}
