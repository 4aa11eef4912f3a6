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
    void aPolicyChangeIsPreviewedAndApplied() {
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
        theChangeSaysWhatMoved();
        open("/policy-question?question=VISIT_FIRST_YEAR");
        assertThat(page.getByText("Set an answer of the council’s own")).hasCount(0);
    }

    /** The change that applied it, with the dates it moved. */
    private void theChangeSaysWhatMoved() {
        open("/policy");
        Locator applied = page.locator("#came + ul a").first();
        for (int look = 0; look < 60 && applied.count() == 0; look++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        applied.click();
        assertThat(page.locator("#by-date")).isVisible(SOON);
        accessible("a setting that was applied");
    }

    @Test
    void closureDaysMoveWhatIsPlannedAndNeverWhatIsDue() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/closures");
        accessible("no closure days");
        link("Add closure days").click();
        int year = LocalDate.now(java.time.ZoneId.of("Europe/London")).getYear() + 1;
        day("from", 24, 12, year);
        day("until", 23, 12, year);
        button("Enter the days");
        assertThat(page.locator(".wrong")).containsText("Say why the council is closed");
        field("Why is the council closed?").fill("Christmas closure");
        button("Enter the days");
        assertThat(page.locator(".wrong")).containsText("The last day lies before the first");
        accessible("closure days that end before they begin");
        day("until", 31, 12, year);
        button("Enter the days");
        assertThat(page.locator("#saved")).containsText("no due date moves");
        accessible("closure days");
        page.getByText("Change from").first().click();
        day("until", 30, 12, year);
        button("Save the correction");
        assertThat(page.locator(".wrong")).containsText("Say why");
        field("Why are you correcting this?").fill("We open on the last day.");
        button("Save the correction");
        assertThat(page.locator("#closures-changed")).isVisible();
    }

    private void set(String question, String... labelsAndTexts) {
        open("/set-policy?question=" + question);
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            field(labelsAndTexts[i]).fill(labelsAndTexts[i + 1]);
        }
        field("Why").fill("Families asked for it.");
        button("See how it would read");
        link("Go on to set it").click();
        button("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
    }

    private void day(String field, int day, int month, int year) {
        page.locator("#" + field + "-day").fill(String.valueOf(day));
        page.locator("#" + field + "-month").fill(String.valueOf(month));
        page.locator("#" + field + "-year").fill(String.valueOf(year));
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
