package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The inbox, read and not read; and what an administrator sees of e-mails. */
class InboxIT extends Walk {

    private int unread() {
        String words = page.locator("nav.nav a[href$='/inbox']").textContent().replaceAll("\\D", "");
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }

    @Test
    void aMessageIsOpenedWhereThereIsSomethingToDoAndCountsAsRead() {
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        open("/inbox", page.locator(".messages > .new"));
        int before = unread();
        accessible("inbox");
        page.locator(".messages > .new a").first().click();
        page.waitForURL(Pattern.compile(".*/child/.*"));
        assertEquals(before - 1, unread());
        open("/inbox?show=all");
        assertThat(page.locator(".messages > .read").first()).isVisible();
        accessible("inbox, all");
        Locator read = page.locator(".messages > .read").first();
        read.getByRole(AriaRole.BUTTON).click();
        assertEquals(before, unread());
        page.locator("#choice-kind").selectOption("RESTRICTED");
        press("Filter");
        assertThat(page.locator("section.card").first()).containsText("no message of this kind");
        open("/inbox");
        press("Mark all as read");
        assertEquals(0, unread());
        assertThat(page.locator("section.card").first()).containsText("You have read everything");
        accessible("inbox, everything read");
        assertThat(page.locator("#digest")).containsText("no mail server is set");
    }

    @Test
    void anAdministratorSeesThatNoEmailGoesOutWithoutAMailServer() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/staff");
        page.locator("nav.sub").getByText("E-mails").click();
        assertThat(page.locator(".notice")).containsText("no mail server is set");
        assertThat(page.locator("main")).containsText("No e-mail here");
        accessible("e-mails, no mail server");
    }
}
