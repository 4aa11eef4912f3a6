package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A council's policy: looked at, tightened after a preview, applied, and explained in Why. */
@Tag("S4-38")
class PolicyIT extends Walk {
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    void aPolicyChangeIsPreviewedAppliedAndExplained() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/policy");
        accessible("policy");
        field("Find a question").fill("first year");
        button("Show");
        link("Visits in the first year of a placement").click();
        accessible("one question of the policy");
        link("Set an answer of the council’s own").click();
        accessible("set an answer of the council's own");
        field("How many").fill("10000");
        page.getByLabel("Unit").selectOption("DAYS");
        today();
        field("Why").fill("Children told us that six weeks are long.");
        button("See what it would move");
        assertThat(page.locator(".wrong")).containsText("Write a number");
        accessible("a limit of ten thousand days");
        field("How many").fill("4");
        page.getByLabel("Unit").selectOption("WEEKS");
        button("See what it would move");
        assertThat(page.getByText("Go on to set it")).isVisible(SOON);
        assertThat(page.locator("main")).containsText("Nothing has changed yet.");
        accessible("preview of a setting");
        link("Go on to set it").click();
        assertThat(page.locator("main")).containsText("never looser than the law");
        accessible("set what was previewed");
        button("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
        assertThat(page.locator("tbody")).containsText("In force");
        accessible("a setting in force");
        open("/policy?show=own");
        assertThat(page.locator("main")).containsText("4 weeks");

        page.context().clearCookies();
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/policy-question?question=VISIT_FIRST_YEAR");
        assertThat(page.getByText("Set an answer of the council’s own")).hasCount(0);
    }

    private void today() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        page.locator("#from-day").fill(String.valueOf(today.getDayOfMonth()));
        page.locator("#from-month").fill(String.valueOf(today.getMonthValue()));
        page.locator("#from-year").fill(String.valueOf(today.getYear()));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
