package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who does what by when: recorded, handed over, done, not done; listed across children; a leaver's work given to others. */
class ActionsIT extends Walk {
    /** Its own in each run, for a Kith that runs already may have been walked before. */
    private static final String WHAT = "Ask the library for ticket " + System.nanoTime() % 1_000_000;

    private static final String AQUARIUM = "Visit the aquarium with ticket " + System.nanoTime() % 1_000_000;

    /** Somebody with children and actions, but neither of the two whom other walks look for. */
    private static final Pattern HAS_BOTH_IN_HAND =
            Pattern.compile("^(?!Daniel Frost|Ruth Ellery).*: [1-9]\\d* child.*, [1-9]\\d* action.*");

    private void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** What is recorded of an action, from the row below it. */
    private void follow(String step, String what) {
        page.locator("tr.reason a")
                .filter(new Locator.FilterOptions().setHasText(step + ": " + what))
                .first()
                .click();
    }

    private Locator rows(String what) {
        return page.locator("tbody tr:not(.reason)").filter(new Locator.FilterOptions().setHasText(what));
    }

    private void record(String what, String ownerName, String part) {
        link("Record an action");
        page.locator("#what").fill(what);
        page.locator("#owner").selectOption("other");
        page.locator("#ownerName").fill(ownerName);
        page.locator("#ownerPart").selectOption(part);
        page.locator("#dueOn-day").fill("1");
        page.locator("#dueOn-month").fill("2");
        page.locator("#dueOn-year").fill("2027");
        press("Save the action");
        assertThat(page.locator("#saved")).containsText("The action is recorded");
    }

    @Test
    @Tag("S2-5")
    @Tag("S2-31")
    void anActionIsHandedOverWithItsDateThenDoneWithEvidenceAndAnotherNotDoneWithItsReason() {
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        open("/children");
        page.locator("tbody tr th a").first().click();
        page.locator("nav.sub").getByText("Actions").click();
        accessible("actions of a child");
        link("Record an action");
        press("Save the action");
        assertThat(page.locator(".wrong li")).hasCount(3);
        accessible("an action without a person or a day is refused");
        link("Actions");
        record(WHAT, "Ms Field", "EDUCATION_REPRESENTATIVE");
        assertThat(rows(WHAT)).containsText("Ms Field, School or education");
        assertThat(rows(WHAT)).containsText("1 February 2027");

        follow("Hand over", WHAT);
        accessible("an action is handed over");
        page.locator("#owner").selectOption(new SelectOption().setLabel("Amina Rahman"));
        page.locator("#why").fill("Ms Field is on leave");
        press("Hand it over");
        assertThat(page.locator("#saved")).containsText("its date stays");
        assertThat(rows(WHAT)).containsText("Amina Rahman");
        assertThat(rows(WHAT)).containsText("Ms Field until");
        assertThat(rows(WHAT)).containsText("1 February 2027");

        follow("Remind", WHAT);
        page.locator("#words").fill("Is the ticket there?");
        accessible("whoever does an action is reminded");
        press("Send the reminder");
        assertThat(page.locator("#saved")).isVisible();

        follow("Done", WHAT);
        press("Save that it was done");
        assertThat(page.locator(".wrong li")).hasCount(2);
        page.locator("button[data-for=doneOn]").first().click();
        page.locator("#evidence").fill("The ticket is in the file");
        accessible("an action is done");
        press("Save that it was done");
        assertThat(rows(WHAT)).containsText("The ticket is in the file");

        record(AQUARIUM, "Bo Birch", "CARER");
        follow("Will not be done", AQUARIUM);
        accessible("an action will not be done");
        page.locator("#notDoneReason").fill("She does not like fish");
        press("Save that it will not be done");
        assertThat(rows(AQUARIUM)).containsText("Not done: She does not like fish");
        accessible("actions of a child, some done");
        follow("Open again", AQUARIUM);
        accessible("an action is opened again");
    }

    @Test
    @Tag("S2-32")
    @Tag("S2-55")
    void whatIsOverdueIsOnMyWorkAndInAListWithItsFile() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work");
        unfold("a[href*='/actions'][href*='state=overdue']");
        page.locator(".attention a[href*='/actions'][href*='state=overdue']").click();
        page.waitForURL(url -> url.contains("/actions"));
        assertTrue(rows("").count() > 0, "the demonstration has overdue actions");
        accessible("overdue actions");
        int shown = rows("").count();
        page.locator("th a").getByText("Who").click();
        assertEquals(shown, rows("").count());
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Who");
        Page.WaitForDownloadOptions patient = new Page.WaitForDownloadOptions().setTimeout(20_000);
        assertTrue(
                page.waitForDownload(patient, () -> page.locator("p.actions a").click())
                        .suggestedFilename()
                        .startsWith("actions-overdue-"));
        page.locator("nav.sub a").getByText("Not done").click();
        accessible("actions not done");
        page.context().clearCookies();
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        open("/actions");
        accessible("a social worker's actions");
    }

    @Test
    void aLeaversWorkGoesToAnotherInOneConfirmedStep() {
        signIn(Staff.OTHER_COUNCILS_MANAGER, Staff.PASSWORD);
        Locator leaver = page.locator("#choice-worker option")
                .filter(new Locator.FilterOptions().setHasText(HAS_BOTH_IN_HAND))
                .first();
        open("/reassign", leaver);
        accessible("whose work goes to others");
        page.locator("#choice-worker").selectOption(leaver.getAttribute("value"));
        press("Show the work");
        accessible("somebody's work in hand");
        press("See what would go to whom");
        assertThat(page.locator(".wrong")).isVisible();
        for (Locator all : page.locator("select[id^=all-]").all()) {
            all.selectOption(new SelectOption().setIndex(1));
        }
        page.locator("#changeReason").selectOption(new SelectOption().setIndex(1));
        page.locator("#why").fill("Left the council");
        press("See what would go to whom");
        assertThat(page.locator("#summary li").first()).isVisible();
        accessible("what would go to whom");
        press("Give the work to others");
        page.waitForURL(url -> url.contains("saved="));
        assertThat(page.locator("#saved")).containsText("no due date moved");
        assertThat(page.locator("main")).containsText("no children and no actions in hand");
        accessible("a leaver's work is in other hands");
    }
}
