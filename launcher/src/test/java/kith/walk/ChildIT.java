package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Search, a child's pages, and what one may not see. */
class ChildIT extends Walk {
    /** Words of the drawing that do not end inside it. */
    private static final String WORDS_OUTSIDE =
            """
            drawing => [...drawing.querySelectorAll('text')]
              .filter(text => text.getBBox().x + text.getBBox().width > drawing.viewBox.baseVal.width)
              .map(text => text.textContent)""";

    @Test
    void everyPageOfAChildSaysWhoTheChildIsAndCanBeReadByEveryone() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        openAChild();
        for (String tab : List.of("Overview", "Plan", "LAC reviews", "Visits", "Placements", "People", "History")) {
            page.locator("nav.sub")
                    .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText(tab);
            assertThat(page.locator("section.who")).containsText("Born");
            accessible("child " + tab);
        }
    }

    @Test
    void theDrawnTimelineHasTheSameFactsAsATable() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        openAChild();
        page.getByText("Show as a table").click();
        assertThat(page.locator("svg.timeline")).isVisible();
        assertThat(page.locator(".drawn ~ details table")).containsText("Placement:");
        assertEquals(List.of(), page.locator("svg.timeline").evaluate(WORDS_OUTSIDE));
        accessible("child overview, timeline as a table");
    }

    @Test
    void aPrintedPageHasTheOpenReasonAndTheDayButNoWayToOtherPages() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        openAChild();
        page.locator("details.why summary").first().click();
        assertThat(page.locator(".duties a").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".why .chain").first()).isVisible();
        assertThat(page.locator(".why .chain").nth(1)).isHidden();
        assertThat(page.getByText("Printed on")).isVisible();
        for (String away : List.of("nav.nav", "nav.sub", ".seek", ".person button")) {
            assertThat(page.locator(away)).isHidden();
        }
        page.locator(".duties a").all().forEach(link -> assertThat(link).isHidden());
        screenshot("child overview, printed");
    }

    @Test
    void aChildIsFoundByNameNumberAndDateOfBirth() {
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        open("/children");
        accessible("children");
        Locator row = page.locator("tbody tr").first();
        String name = row.locator("th").textContent().strip();
        String number = row.locator("td").nth(0).textContent().strip();
        String born = row.locator("td").nth(1).textContent().strip();
        find(name);
        assertThat(page.locator("tbody")).containsText(number);
        accessible("children found by name");
        find(born);
        assertThat(page.locator("tbody")).containsText(number);
        find(number);
        assertThat(page.locator("h1")).hasText("Overview");
        assertThat(page.locator("section.who")).containsText(name);
        find("Zzyzx Qwertz");
        assertThat(page.locator("h2")).containsText("No child matches");
        accessible("children, nobody found");
    }

    @Test
    void anotherCouncilsChildIsNotFound() {
        signIn(Staff.OTHER_COUNCILS_MANAGER, Staff.PASSWORD);
        openAChild();
        String address = page.url();
        String name = page.locator("section.who .name").textContent();
        page.context().clearCookies();
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        expect("404 GET /child/overview");
        page.navigate(address);
        assertThat(page.locator("h1")).hasText("Not found");
        assertTrue(!page.content().contains(name));
        accessible("not found, signed in");
    }

    @Test
    void aSystemAdministratorSeesNoChildAndNoImport() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        assertThat(page.locator("nav.nav")).not().containsText("My work");
        assertThat(page.locator("nav.nav")).not().containsText("Import");
        open("/about");
        accessible("about this council");
        expect("403 GET /");
        open("/children");
        assertThat(page.locator("h1")).hasText("You may not open this");
        accessible("not allowed");
        open("/import");
        assertThat(page.locator("h1")).hasText("You may not open this");
    }

    private void openAChild() {
        open("/children");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("h1")).hasText("Overview");
    }

    private void find(String words) {
        Locator field = page.getByLabel(Pattern.compile("^Find a child$")).first();
        field.fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .first()
                .click();
    }
}
