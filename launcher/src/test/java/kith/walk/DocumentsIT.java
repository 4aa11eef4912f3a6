package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document brought, refused by its bytes, kept and handed out; copies of a plan; a life in order. */
class DocumentsIT extends Walk {

    private void today(String field) {
        page.locator("button[data-for=" + field + "]").first().click();
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8));
    }

    /** The first child of the council whose copies stand so, by the tabs of a child's pages. */
    private void child(String tab) {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/children");
        page.locator("main table a[href*='child=']").first().click();
        page.locator("nav.sub")
                .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void aFileIsJudgedByItsBytesAndSurvivesAnErrorUntilItIsKept() throws IOException {
        child("Documents");
        accessible("documents of a child");
        page.locator("main a.button").first().click();
        accessible("add a document");
        page.locator("#file").setInputFiles(file("letter.pdf", "MZ\u0000\u0001 a program"));
        page.locator("#title").fill("Letter from the school");
        press("Save the document");
        assertThat(page.locator("#file-message")).containsText("going by what is in it");
        accessible("a document refused by its bytes");

        page.locator("#file").setInputFiles(file("letter.pdf", "Dear all, the trip is on Friday."));
        press("Save the document");
        assertThat(page.locator("#kind-message")).not().isEmpty();
        assertThat(page.locator("#file-kept")).containsText("letter.txt");
        assertThat(page.locator("#title")).hasValue("Letter from the school");
        accessible("a document whose file survived an error");

        page.locator("#kind").selectOption("EDUCATION");
        today("datedOn");
        press("Save the document");
        assertThat(page.locator("#saved")).containsText("The document is on the record");
        assertThat(page.locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Letter from the school"))
                        .first())
                .containsText("Case record");
        accessible("a document is kept");
        Download download = page.waitForDownload(() -> page.locator("main table a[href*='/document?']")
                .getByText("Letter from the school")
                .first()
                .click());
        assertEquals("letter.txt", download.suggestedFilename());
        assertEquals("Dear all, the trip is on Friday.", Files.readString(download.path()));

        page.locator("main table tr", new Page.LocatorOptions().setHasText("Letter from the school"))
                .locator("a[href*='keep-document']")
                .click();
        page.locator("#why").fill("Of another child.");
        page.locator("details.take-back summary").click();
        accessible("correct a document or take it back");
        page.locator("#takeBack").click();
        assertThat(page.locator("#saved")).containsText("taken back");
        assertThat(page.locator("main table a", new Page.LocatorOptions().setHasText("Letter from the school")))
                .hasCount(0);
    }

    @Test
    @Tag("S0-4")
    @Tag("S0-14")
    void aCopyIsSentWithAPartLeftOutAndAnotherWithheldForALawfulReason() throws IOException {
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        completeACarePlan();
        page.navigate(page.url().replaceFirst("/child/[a-z-]+", "/child/copies"));
        accessible("copies of a plan, still to be sent");
        Locator open = page.locator("main tr", new Page.LocatorOptions().setHasText("To be sent"));
        int before = open.count();
        assertTrue(before >= 2, "copies to be sent: " + before);
        open.first().locator("a[href*='read-copy']").click();
        assertThat(page.locator(".paper")).containsText("Who can help you");
        accessible("the child's copy of the plan as it is read");
        Download pdf = page.waitForDownload(
                () -> page.locator("a[href*='/copy.pdf']").first().click());
        assertTrue(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));

        page.locator("a[href*='send-copy']").first().click();
        accessible("send a copy");
        page.locator("#way-READ_TOGETHER").check();
        page.locator("input[name^='leave-']").first().check();
        press("Save");
        assertThat(page.locator(".wrong")).containsText("Say why you leave out");
        page.locator("#reason").fill("It would upset the child before the talk on Friday.");
        press("Save");
        assertThat(page.locator("#saved")).containsText("recorded as sent");
        assertThat(page.locator("main")).containsText("Left out:");
        accessible("a copy is sent with a part left out");

        page.locator("main tr", new Page.LocatorOptions().setHasText("To be sent"))
                .first()
                .locator("a[href*='send-copy']")
                .click();
        page.locator("#outcome-WITHHELD").check();
        page.locator("#withheld-DECLINED").check();
        page.locator("#reason").fill("She said on the telephone that she does not want it.");
        press("Save");
        assertThat(page.locator("#saved")).containsText("withheld");
        accessible("a copy is withheld");
        page.locator("nav.sub")
                .getByText("Documents", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main table")).containsText("this is your plan");
    }

    /** Records that a care plan was completed today, so that its copies are to be sent. */
    private void completeACarePlan() {
        open("/my-work?state=all&duty=all-visits");
        page.locator("a.record[href*='record-visit']").first().click();
        page.waitForURL(Pattern.compile(".*record-visit.*"));
        page.navigate(page.url().replaceFirst("/child/[a-z-]+", "/child/record-plan"));
        page.locator("#kind").selectOption("CARE");
        today("completedOn");
        press("Save the plan");
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The parents were away.");
            press("Save the plan");
        }
        assertThat(page.locator("#saved")).isVisible();
    }

    @Test
    void aLifeIsReadInOrderFilteredAndTakenAwayAsItIsShown() throws IOException {
        child("Chronology");
        accessible("chronology of a child");
        page.locator("main a.button").first().click();
        accessible("write an entry");
        press("Save the entry");
        assertThat(page.locator(".wrong")).isVisible();
        today("happenedOn");
        page.locator("#words").fill("Swam a length without armbands");
        page.locator("#source").fill("Seen at the pool");
        press("Save the entry");
        assertThat(page.locator("#saved")).containsText("in the chronology");

        page.locator("#choice-kind").selectOption("written");
        page.locator("#choice-order").selectOption("oldest");
        press("Show");
        assertThat(page.locator("main table")).containsText("Swam a length without armbands");
        accessible("chronology of what staff wrote");
        int shown = page.locator("main tbody tr").count();
        Download csv = page.waitForDownload(
                () -> page.locator("a[href*='/chronology.csv']").click());
        assertEquals(shown + 1, Files.readAllLines(csv.path()).size());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("main table")).isVisible();
        assertThat(page.locator("form.filters")).isHidden();
        screenshot("chronology on paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));

        page.locator("#from").fill("1990-01-01");
        page.locator("#to").fill("1990-12-31");
        press("Show");
        assertThat(page.locator("main")).containsText("Nothing of this kind on these days");
        accessible("chronology of days without events");
    }
}
