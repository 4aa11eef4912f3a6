package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Restricted records, who looked at a record, cover for an absence, and the own password. */
class NeedToKnowIT extends Walk {

    @Test
    void aRestrictedRecordIsGoneForOthersAndOpenedForAnHourWithAReason() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/children");
        Locator row = page.locator("tbody tr").last();
        String name = row.locator("th").textContent().strip();
        String number = row.locator("td").first().textContent().strip();
        row.locator("th a").click();
        String child = page.url();
        page.locator("nav.sub").getByText("People").click();
        link("Who sees this record").click();
        accessible("who sees this record");
        press("Save who sees the record");
        assertThat(page.locator(".wrong")).containsText("Say why");
        page.getByLabel("Only you and the staff ticked below").check();
        page.getByLabel("Reason").fill("A relative works for the council.");
        press("Save who sees the record");
        assertThat(page.locator("#saved")).containsText("The record is restricted");
        assertThat(page.locator("section.who")).containsText("Restricted record");
        accessible("restricted record");

        page.context().clearCookies();
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        open("/children?q=" + number);
        assertThat(page.locator("h2")).containsText("No child matches");
        assertTrue(!page.locator("main").textContent().contains(name));
        expect("404 GET /child/overview");
        page.navigate(child);
        assertThat(page.locator("h1")).hasText("Not found");
        open("/open-restricted");
        accessible("open a restricted record");
        field("Child number").fill(number);
        field("Reason").fill("The police ask for the carer’s address.");
        press("Open the record for an hour");
        assertThat(page.locator("section.who")).containsText(name);
        assertThat(page.locator("section.who")).containsText("open to you until");
        accessible("restricted record open for an hour");

        page.context().clearCookies();
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        page.locator("nav.nav").getByText("Inbox").click();
        Locator told = page.locator(".messages > li").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(told.first()).containsText("with the reason “The police ask for the carer’s address.”");
        accessible("inbox with an opened record");
        told.first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).containsText("looked");
        page.navigate(child);
        page.locator("nav.sub").getByText("History").click();
        link("Who has looked at this record").click();
        assertThat(page.locator("tbody")).containsText("Opened the restricted record with a reason");
        accessible("who has looked at this record");
        page.locator("nav.sub").last().getByText("Changed or refused").click();
        assertThat(page.locator("tbody")).not().containsText("Opened the overview");
        accessible("who changed this record");
        page.locator("nav.sub").first().getByText("People").click();
        link("Who sees this record").click();
        page.getByLabel("Everybody whose role allows it").check();
        field("Reason").fill("The relative has left.");
        press("Save who sees the record");
        assertThat(page.locator("section.who")).not().containsText("Restricted record");
    }

    @Test
    void aManagerNamesACoverWhoThenSeesTheWork() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        link("Cover for an absence").click();
        accessible("cover, none");
        link("Name a cover").click();
        press("Save the cover");
        assertThat(page.locator(".wrong")).containsText("Choose who is away");
        accessible("name a cover, refused");
        field("Who is away").selectOption("Amina Rahman");
        field("Who covers").selectOption("Helen Marsh");
        day("from", today().minusMonths(10));
        day("to", today().plusDays(13));
        press("Save the cover");
        assertThat(page.locator("tbody")).containsText("Amina Rahman");
        accessible("covers");
        open("/my-work?whose=covered");
        assertThat(page.locator("tbody tr").first()).containsText("Amina Rahman");
        accessible("my work, covered");
        open("/cover");
        press("End now Amina Rahman, Helen Marsh");
        assertThat(page.locator(".notice")).containsText("The cover has ended");
    }

    @Test
    void anybodyChangesTheirOwnPassword() {
        signIn("joan.pike@luton.example", Staff.PASSWORD);
        open("/password");
        accessible("change password");
        changePassword("not the password", "three calm herons");
        assertThat(page.locator(".wrong")).containsText("The password so far is not right");
        changePassword(Staff.PASSWORD, "three calm herons");
        assertThat(page.locator(".notice")).containsText("Your password is changed");
        accessible("password changed");
        changePassword("three calm herons", Staff.PASSWORD);
        assertThat(page.locator(".notice")).containsText("Your password is changed");
    }

    private void changePassword(String old, String password) {
        field("Password so far").fill(old);
        field("New password").fill(password);
        field("New password again").fill(password);
        press("Change the password");
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
