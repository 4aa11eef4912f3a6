package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** My work and the way from it to a child and the reason of a date. */
class MyWorkIT extends Walk {
    private static final Pattern NUMBER = Pattern.compile("\\(([0-9,]+)\\)");

    @Test
    @Tag("S0-33")
    void aManagerGoesFromMyWorkToAChildAndReadsWhyADateIsThatDate() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?whose=council");
        assertThat(heading("My work")).isVisible();
        assertThat(heading("Needs your attention")).isVisible();
        accessible("my work");
        Locator row = page.locator("tbody tr").first();
        page.locator("tr.reason summary").first().click();
        assertThat(page.locator("tr.reason dl.chain").first()).containsText("Law");
        accessible("my work, why open");
        row.locator("th a").click();
        assertThat(heading("Overview")).isVisible();
        assertThat(heading("What is due")).isVisible();
        assertThat(page.locator("details.why[open] dl.chain").first()).containsText("Result");
        accessible("child overview, why open");
    }

    @Test
    void eachViewHasItsOwnAddressAndItsCountIsTheNumberOfItsRows() throws IOException {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        for (String state : new String[] {"overdue", "due-soon", "on-hold", "not-known", "all"}) {
            open("/my-work?whose=council&state=" + state);
            long told = number(page.locator("nav.sub [aria-current=page]").textContent());
            assertEquals(told, told == 0 ? 0 : fileRows(), "rows of the file of " + state);
            accessible("my work " + state);
        }
    }

    private long fileRows() throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByText(Pattern.compile("^Download th(is|ese)")).click());
        return Files.readAllLines(file.path()).size() - 1L;
    }

    @Test
    void filtersStandInTheAddressAndCanBeTakenAwayOneByOne() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?whose=council");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).selectOption("all-visits");
        button("Filter").click();
        assertTrue(page.url().contains("duty=all-visits"), page.url());
        assertThat(page.locator("ul.chosen")).containsText("What: Visits: all");
        assertThat(page.locator("tbody tr").first()).containsText("isit");
        accessible("my work, filtered");
        page.locator("ul.chosen a").first().click();
        assertThat(page.locator("ul.chosen")).hasCount(0);
    }

    @Test
    void aColumnSortsUpAndThenDown() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?whose=council");
        link("Child").click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Child");
        link("Child").click();
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Child");
    }

    @Test
    void myWorkCanBeUsedWithTheKeyboardAlone() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?whose=council");
        key("Tab");
        assertEquals("Skip to main content", focused());
        key("Enter");
        tabTo("summary");
        key("Enter");
        assertThat(page.locator("details[open]").first()).isVisible();
        page.locator("tbody th a").first().focus();
        key("Enter");
        assertThat(heading("Overview")).isVisible();
    }

    @Test
    void onAPhoneNothingIsWiderThanThePage() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        page.setViewportSize(320, 800);
        for (String address : new String[] {"/my-work?whose=council", "/children", "/about", firstChild()}) {
            open(address);
            assertEquals(
                    320,
                    ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(),
                    "width of " + address);
        }
        open("/my-work?whose=council");
        accessible("my work on a phone");
    }

    private String firstChild() {
        open("/children");
        return page.locator("tbody th a").first().getAttribute("href").replace("overview", "placements");
    }

    private void tabTo(String element) {
        for (int i = 0; i < 200; i++) {
            key("Tab");
            if (page.evaluate("document.activeElement.tagName.toLowerCase()").equals(element)) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + element);
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private void key(String key) {
        page.keyboard().press(key);
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.locator("thead")
                .getByText(name, new Locator.GetByTextOptions().setExact(false))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static long number(String label) {
        Matcher matcher = NUMBER.matcher(label);
        assertTrue(matcher.find(), label);
        return Long.parseLong(matcher.group(1).replace(",", ""));
    }
}
