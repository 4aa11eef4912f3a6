package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The diary by month, week and list, and in a calendar program of one's own. */
class DiaryIT extends Walk {

    private void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void aMonthAWeekAndAListShowTheSameDays() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        link("Diary");
        assertThat(page.locator("table.days")).isVisible();
        assertThat(page.locator("table.days td[aria-current=date]")).isVisible();
        accessible("diary, month");
        page.setViewportSize(1280, 900);
        assertTrue(
                page.locator(".agenda").boundingBox().x
                                > page.locator("table.days").boundingBox().x
                        && page.locator(".listed").boundingBox().y
                                < page.locator("table.days").boundingBox().y
                                        + page.locator("table.days").boundingBox().height,
                "the list lies beside the table");
        String month = page.locator("h2").first().textContent();
        page.locator("table.days li a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/child/"));
        page.goBack();
        link("Month after");
        assertThat(page.locator("h2").first()).not().hasText(month);
        link("Today");
        assertThat(page.locator("h2").first()).hasText(month);
        open("/diary?on=" + today().getYear() + "-12-25");
        assertThat(page.locator("table.days")).containsText("Bank holiday");
        assertThat(page.locator("table.days")).containsText("School holiday");
        accessible("diary, December");
        link("Today");
        link("Week");
        assertThat(page.locator("h2").first()).containsText("Week from");
        accessible("diary, week");
        link("List");
        assertThat(page.locator("table.days")).not().isAttached();
        accessible("diary, list");
        page.locator("#choice-whose").selectOption("mine");
        press("Show");
        assertThat(page.locator("#choice-whose")).hasValue("mine");
        page.setViewportSize(390, 844);
        open("/diary");
        assertThat(page.locator("table.days")).isHidden();
        assertThat(page.locator(".agenda")).isVisible();
        accessible("diary, on a telephone");
    }

    @Test
    void aCalendarProgramReadsTheDiaryUntilItsAddressIsEndedAndLearnsNoName() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/diary");
        link("See it in your own calendar");
        accessible("subscribe, no address yet");
        press("Make an address");
        String address = page.locator(".one-time code").textContent().strip();
        accessible("subscribe, the address");
        APIResponse file = page.context().request().get(address);
        assertEquals(200, file.status());
        assertTrue(file.headers().get("content-type").startsWith("text/calendar"), file.headers()::toString);
        assertTrue(file.text().startsWith("BEGIN:VCALENDAR"), file::text);
        assertTrue(file.text().contains("X-WR-TIMEZONE:Europe/London"), file::text);
        open("/children");
        List<String> names = page.locator("tbody th a").allTextContents();
        assertFalse(names.isEmpty());
        String told = file.text();
        names.forEach(name -> assertFalse(told.contains(name.strip()), name));
        open("/subscribe");
        assertThat(page.locator("main")).containsText("There is an address");
        assertThat(page.locator("main")).not().containsText(address);
        press("Make a new address");
        String renewed = page.locator(".one-time code").textContent().strip();
        assertEquals(404, page.context().request().get(address).status());
        assertEquals(200, page.context().request().get(renewed).status());
        press("End it");
        assertThat(page.locator(".notice")).containsText("The address is ended");
        accessible("subscribe, ended");
        assertEquals(404, page.context().request().get(renewed).status());
    }
}
