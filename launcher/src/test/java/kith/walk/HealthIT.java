package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The council's school terms, and a child's health and education: what is due of it, why, and what was done. */
class HealthIT extends Walk {

    private void button(String name) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click());
    }

    private void day(String field, int day, int month, int year) {
        page.locator("#" + field + "-day").fill(String.valueOf(day));
        page.locator("#" + field + "-month").fill(String.valueOf(month));
        page.locator("#" + field + "-year").fill(String.valueOf(year));
    }

    private void today(String field) {
        page.locator("#" + field)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
    }

    private void fitsAPhone(String state) {
        page.setViewportSize(390, 800);
        assertTrue(
                (Boolean) page.evaluate("document.documentElement.scrollWidth <= 391"), "nothing runs out of the page");
        accessible(state + ", on a phone");
        page.setViewportSize(1280, 900);
    }

    @Test
    void schoolTermsAreEnteredCorrectedAndTakenBack() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/policy");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("School terms"))
                .click();
        assertThat(page.locator("main")).containsText("Autumn term");
        accessible("school terms");
        fitsAPhone("school terms");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a school term"))
                .click();
        int year = today().getYear() + 2;
        day("from", 5, 9, year);
        day("until", 4, 9, year);
        page.locator("#reason").fill("A term far ahead");
        button("Enter the term");
        assertThat(page.locator(".wrong")).containsText("The last day lies before the first");
        accessible("a school term that ends before it begins");
        day("until", 15, 12, year);
        button("Enter the term");
        assertThat(page.locator("#saved")).containsText("The school term is entered");
        Locator term = page.locator("tr", new Page.LocatorOptions().setHasText("A term far ahead"))
                .first();
        term.getByText("Change").click();
        page.locator("#why").fill("The governors put it off.");
        page.locator("details.take-back > summary").click();
        accessible("a school term to be taken back");
        button("Take the term back");
        assertThat(page.locator("#saved")).containsText("The school term is taken back");
        assertThat(page.locator("#closures-changed + table")).containsText("The governors put it off.");
    }

    @Test
    void thePlanOfEducationIsReviewedInTheTermAndHealthIsReadAtAGlance() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?whose=council&duty=pep-review");
        String child = page.locator("tbody tr:not(.reason) th a")
                .first()
                .getAttribute("href")
                .replaceAll(".*child=(\\d+).*", "$1");
        open("/child/health?child=" + child);
        accessible("health and education");
        Locator review = page.locator("section[aria-labelledby=due] li")
                .filter(new Locator.FilterOptions().setHasText("Review of the personal education plan"))
                .first();
        review.locator("details.why summary").click();
        assertThat(review).containsText("The personal education plan must be reviewed in each school term.");
        assertThat(review).containsText("lasts from");
        accessible("health and education, why");
        fitsAPhone("health and education");
        open("/child/record-plan?child=" + child + "&kind=EDUCATION");
        today("completedOn");
        button("Save the plan");
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The school was closed.");
            button("Save the plan");
        }
        assertThat(page.locator("#saved")).isVisible();
        assertThat(page.locator("h1")).containsText("Health and education");
        open("/child/record-health?child=" + child);
        page.locator("#kind-DENTAL_CHECK").check();
        assertThat(page.locator("#score")).isHidden();
        page.locator("#kind-SDQ").check();
        page.locator("#score").fill("41");
        today("doneOn");
        accessible("record health");
        button("Save it");
        assertThat(page.locator(".wrong")).containsText("Enter a whole number from 0 to 40");
        page.locator("#score").fill("14");
        page.locator("#doneBy").fill("The school nurse");
        button("Save it");
        assertThat(page.locator("#saved")).isVisible();
        assertThat(page.locator("section[aria-labelledby=standing]")).containsText("score 14");
        assertThat(page.locator("section[aria-labelledby=done]")).containsText("By The school nurse.");
        accessible("health and education, a questionnaire recorded");
    }
}
