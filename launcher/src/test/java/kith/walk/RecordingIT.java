package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recording a visit as staff do it: quickly, with the keyboard, through time-outs, lost networks and colleagues. */
class RecordingIT extends Walk {

    /** Opens the visits of a child whose next visit is due soon; each walk takes another row, so that none disturbs another. */
    private String visitsOf(int row) {
        open("/my-work?whose=council&duty=all-visits&state=due-soon");
        page.locator("tbody tr:not(.reason) th a").nth(row).click();
        page.locator("nav.sub")
                .getByText("Visits", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Visits");
        return page.url().replaceAll(".*child=(\\d+).*", "$1");
    }

    private void recordIn(Page tab) {
        tab.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a visit"))
                .click();
        assertThat(tab.locator("h1")).hasText("Record a visit");
    }

    private static void fill(Page tab, String account) {
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yesterday"))
                .click();
        tab.locator("#seen-yes").check();
        tab.locator("#alone-yes").check();
        tab.locator("#account").fill(account);
    }

    private static void save(Page tab) {
        tab.locator("#save").click();
    }

    private Locator saved() {
        return page.locator("#saved");
    }

    /** The day in "due by 3 January 2027". */
    private static String dueBy(Locator words) {
        Matcher day = Pattern.compile("due by (\\d+ \\w+ \\d+)").matcher(words.textContent());
        assertTrue(day.find(), words.textContent());
        return day.group(1);
    }

    private void tabTo(String selector, List<String> keys) {
        for (int i = 0; i < 80; i++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            press("Tab", keys);
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private void press(String key, List<String> keys) {
        page.keyboard().press(key);
        keys.add(key);
    }

    @Test
    @Tag("S2-58")
    void aVisitIsRecordedWithTheKeyboardAloneAndTheNextDateIsThereAtOnce() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(0);
        List<String> keys = new ArrayList<>();
        tabTo("a.button[href*='record-visit']", keys);
        press("Enter", keys);
        assertThat(page.locator("h1")).hasText("Record a visit");
        accessible("record a visit");
        tabTo("button[data-day]", keys);
        press("Enter", keys);
        tabTo("#seen-yes", keys);
        press("Space", keys);
        tabTo("#alone-yes", keys);
        press("Space", keys);
        tabTo("#account", keys);
        page.keyboard().type("Settled and well. We talked about football.");
        tabTo("#save", keys);
        press("Enter", keys);
        assertThat(saved()).containsText("The visit is recorded");
        assertThat(saved()).containsText("Next: Visit due by");
        assertEquals(dueBy(saved()), dueBy(page.locator("ul.duties > li").first()));
        accessible("visit recorded");
        System.out.println("Recording a visit with the keyboard: " + keys.size() + " key presses besides the text.");
    }

    @Test
    void anInvalidFormSaysWhatIsWrongLeadsToTheFieldAndKeepsTheText() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(1);
        recordIn(page);
        page.locator("#visitedOn-day").fill("31");
        page.locator("#visitedOn-month").fill("Feb");
        page.locator("#visitedOn-year").fill("26");
        page.locator("#account").fill("Typed with care.");
        save(page);
        assertThat(page.locator(".wrong")).containsText("There is no 31 February");
        assertThat(page.locator(".wrong")).containsText("Say whether the child was seen");
        assertThat(page.locator("#account")).hasValue("Typed with care.");
        accessible("record a visit, problems");
        page.locator(".wrong a").first().click();
        assertTrue(page.url().endsWith("#visitedOn"), page.url());
        page.getByText("Discard what I typed").click();
        assertThat(page.locator("#account")).hasValue("");
    }

    @Test
    void textComesBackAfterTheSessionEnded() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = visitsOf(2);
        recordIn(page);
        page.locator("#account").pressSequentially("Half an assessment,");
        assertThat(page.locator("#kept")).containsText("Your text was kept at");
        page.context().clearCookies();
        page.locator("#account").pressSequentially(" and the other half.");
        assertThat(page.locator("#kept")).containsText("Your session has ended");
        accessible("record a visit, session ended");
        Page other = page.context().newPage();
        other.navigate("/sign-in");
        other.getByLabel("E-mail address").fill(Staff.TEAM_MANAGER);
        other.getByLabel("Password").fill(Staff.PASSWORD);
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        other.waitForURL(url -> !url.contains("/sign-in"));
        assertThat(page.locator("#kept")).containsText("Your text was kept at");
        other.navigate("/child/record-visit?child=" + child);
        assertThat(other.locator("#account")).hasValue("Half an assessment, and the other half.");
        assertThat(other.locator("main")).containsText("was not saved. It is back in the form");
        other.getByText("Discard what I typed").click();
        assertThat(other.locator("#account")).hasValue("");
        other.close();
    }

    @Test
    void whoLeavesWithUnsavedTextIsAskedFirst() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(7);
        recordIn(page);
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.route("**/draft", Route::abort);
        page.locator("#account").pressSequentially("Not kept");
        assertThat(page.locator("#kept")).containsText("The network or the server is away");
        page.locator("a.leave").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(page.locator("#account")).hasValue("Not kept");
        accessible("record a visit, asked before leaving");
        page.unroute("**/draft");
        assertThat(page.locator("#kept")).containsText("Your text was kept at", within(15_000));
        page.locator("a.leave").click();
        assertThat(page.locator("h1")).hasText("Visits");
        assertEquals(List.of("beforeunload"), asked, "nothing is asked once the text is on the server");
    }

    /** The page is told that the session is short, which it otherwise hears from the server. */
    @Test
    void beforeTheSessionEndsThePageSaysSoAndOnePressKeepsIt() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(7);
        recordIn(page);
        Locator form = page.locator("form[data-draft]");
        assertEquals("1800", form.getAttribute("data-idle"));
        form.evaluate("form => form.dataset.idle = '240'");
        assertThat(page.locator("#kept")).containsText("Your session ends at", within(30_000));
        accessible("record a visit, session ends soon");
        form.evaluate("form => form.dataset.idle = '1800'");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                .click();
        assertThat(page.locator("#kept")).isEmpty();
    }

    /** The end after a working day cannot be put off, so that nothing is offered to press. */
    @Test
    void beforeAWorkingDayIsOverThePageSaysSo() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(7);
        recordIn(page);
        page.locator("form[data-draft]").evaluate("form => form.dataset.left = '240'");
        assertThat(page.locator("#kept")).containsText("a working day is over", within(30_000));
        assertThat(page.locator("#kept button")).hasCount(0);
        accessible("record a visit, a working day is over");
    }

    @Test
    void aTextThatIsTooLongIsSaidToBeSo() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(7);
        recordIn(page);
        page.locator("#account").fill("x".repeat(1_000_001));
        assertThat(page.locator("#kept")).containsText("a form holds at most 1,000,000");
        save(page);
        assertThat(page.locator("h1")).hasText("Record a visit");
        page.locator("#account").fill("");
    }

    @Test
    void twoTabsOnOneTextDoNotOverwriteEachOther() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = visitsOf(9);
        recordIn(page);
        page.locator("#account").pressSequentially("Begun.");
        assertThat(page.locator("#kept")).containsText("Your text was kept at");
        Page second = page.context().newPage();
        second.navigate("/child/record-visit?child=" + child);
        assertThat(second.locator("#account")).hasValue("Begun.");
        second.locator("#account").pressSequentially(" In the second tab.");
        second.waitForCondition(() -> !key(second).equals(key(page)));
        assertThat(second.locator("#kept")).containsText("Your text was kept at");
        page.locator("#account").pressSequentially(" In the first tab.");
        assertThat(page.locator("#kept")).containsText("Your text was kept at");
        open("/my-work");
        Locator lines = page.locator(
                "section[aria-labelledby=drafts] li:has(a[href='/child/record-visit?child=" + child + "'])");
        assertThat(lines).hasCount(2);
        second.getByText("Discard what I typed").click();
        assertThat(second.locator("#account")).hasValue("Begun. In the first tab.");
        open("/my-work");
        assertThat(lines).hasCount(1);
        lines.locator("button").click();
        assertThat(lines).hasCount(0);
    }

    @Test
    void aTextTypedOnAnotherMachineAfterTheFormWasSavedIsKeptApartAndSavedWhereThatIsAsked() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = visitsOf(10);
        recordIn(page);
        fill(page, "Begun at the office.");
        assertThat(page.locator("#kept")).containsText("Your text was kept at");
        try (BrowserContext home = page.context().browser().newContext()) {
            Page there = home.newPage();
            signIn(there, Staff.TEAM_MANAGER, Staff.PASSWORD);
            there.navigate(address() + "/child/record-visit?child=" + child);
            assertThat(there.locator("#account")).hasValue("Begun at the office.");
            save(there);
            assertThat(there.locator("#saved")).isVisible();
        }
        page.locator("#account").pressSequentially(" And she showed her drawings.");
        assertThat(page.locator("#kept")).containsText("was saved in another tab");
        save(page);
        assertThat(page.locator("main")).containsText("Save this text as well");
        accessible("a form that was saved with another text");
        page.locator("#saveAgain").click();
        assertThat(page.locator(".wrong")).containsText("is recorded already");
        accessible("another text of a visit that is recorded");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Today"))
                .click();
        page.locator("#saveAgain").click();
        assertThat(saved()).isVisible();
        assertThat(page.locator("main")).containsText("And she showed her drawings.");
    }

    private static String key(Page tab) {
        return tab.locator("input[name=key]").inputValue();
    }

    private static LocatorAssertions.ContainsTextOptions within(double milliseconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(milliseconds);
    }

    @Test
    void whenTheNetworkIsAwayThePageSaysSoKeepsTheTextAndTriesAgain() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(3);
        recordIn(page);
        page.context().setOffline(true);
        fill(page, "Typed in a lift.");
        save(page);
        assertThat(page.locator("#kept")).containsText("The network or the server is away");
        assertThat(page.locator("#account")).hasValue("Typed in a lift.");
        page.context().setOffline(false);
        assertThat(page.locator("#kept")).containsText("Your text was kept at");
        save(page);
        assertThat(saved()).containsText("The visit is recorded");
        assertThat(page.locator("tbody")).containsText("Typed in a lift.");
    }

    @Test
    void aDoubleClickSavesOnce() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(4);
        recordIn(page);
        fill(page, "Clicked twice.");
        page.locator("#save").dblclick();
        assertThat(saved()).containsText("The visit is recorded");
        assertThat(page.locator("tbody").getByText("Clicked twice.")).hasCount(1);
        page.goBack();
        page.goForward();
        assertThat(page.locator("tbody").getByText("Clicked twice.")).hasCount(1);
    }

    @Test
    void ofTwoPeopleWhoCorrectTheSameVisitTheSecondSeesBothTexts() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(5);
        recordIn(page);
        fill(page, "As first written.");
        save(page);
        assertThat(saved()).isVisible();
        page.locator("tbody tr").first().getByText("Correct").click();
        assertThat(page.locator("h1")).hasText("Correct a visit");
        try (BrowserContext colleague = page.context().browser().newContext()) {
            colleague.addCookies(page.context().cookies());
            Page theirs = colleague.newPage();
            theirs.navigate(page.url());
            theirs.locator("#account").fill("As a colleague put it.");
            theirs.locator("#why").fill("It was clearer.");
            save(theirs);
            assertThat(theirs.locator("#saved")).containsText("The visit is corrected");
        }
        page.locator("#account").fill("As I put it.");
        page.locator("#why").fill("A word was missing.");
        save(page);
        assertThat(page.locator("main")).containsText("Somebody else changed this record while you had it open");
        assertThat(page.locator("#account")).hasValue("As I put it.");
        assertThat(page.locator(".theirs")).containsText("As a colleague put it.");
        accessible("correct a visit, two texts");
        page.locator("#account").fill("As we both put it.");
        save(page);
        assertThat(saved()).containsText("The visit is corrected");
        assertThat(page.locator("tbody")).containsText("As we both put it.");
    }

    @Test
    void aCorrectedDateMovesWhatIsDueAndWhySaysWhatItReplaced() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        visitsOf(6);
        recordIn(page);
        fill(page, "On the wrong day.");
        save(page);
        String before = dueBy(saved());
        page.locator("tbody tr").first().getByText("Correct").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Today"))
                .click();
        page.locator("#why").fill("It was today.");
        save(page);
        assertThat(saved()).containsText("The visit is corrected");
        assertNotEquals(before, dueBy(saved()));
        page.locator("details.why summary").first().click();
        assertThat(page.locator("details.why[open]").first()).containsText(before);
        assertThat(page.locator("details.why[open]").first()).containsText("was corrected");
        accessible("visits, why after a correction");
    }

    @Test
    void aVisitAfterItsDateAsksWhyAndIsKeptAsLate() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?whose=council&duty=visit&state=overdue");
        page.locator("tbody tr:not(.reason) th a").first().click();
        page.locator("nav.sub")
                .getByText("Visits", new Locator.GetByTextOptions().setExact(true))
                .click();
        recordIn(page);
        fill(page, "Late, but well.");
        save(page);
        assertThat(page.locator(".wrong")).containsText("Say why it was late");
        assertThat(page.locator("main")).containsText("late.");
        accessible("record a visit, late");
        page.locator("#whyLate").fill("The carer was in hospital.");
        save(page);
        assertThat(saved()).containsText("The visit is recorded");
    }
}
