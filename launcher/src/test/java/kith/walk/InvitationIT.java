package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before a review: somebody kept from it by two accounts, and one without a meeting. */
class InvitationIT extends Walk {
    private static final String REVIEWING_OFFICER = "grace.adeyemi@luton.example";

    private void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void record() {
        page.locator(".page-actions a[href*='/child/record-review']").click();
    }

    /** The reviews of a child of the list. */
    private void openReviews(String list, Locator row) {
        open(list, row);
        row.locator("th a").click();
        page.locator("nav.sub a[href*='/child/reviews']").click();
        page.waitForURL(Pattern.compile(".*/child/reviews.*"));
    }

    private Locator rows(String text) {
        return page.locator("table.work tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    /** Saves, with a reason where something was late. */
    private void save(String button) {
        press(button);
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The meeting was moved for the child.");
            press(button);
            page.locator("#saved").waitFor();
        }
    }

    private void switchTo(String account) {
        page.context().clearCookies();
        signIn(account, Staff.PASSWORD);
    }

    @Test
    @Tag("S1-19")
    @Tag("S1-20")
    @Tag("S1-21")
    void aParentIsKeptFromAMeetingByTwoAccountsAndHeardAnotherWay() {
        signIn(REVIEWING_OFFICER, Staff.PASSWORD);
        openReviews(
                "/my-work?whose=mine&state=all&duty=all-reviews&worker=Amina+Rahman",
                rows("Booked for").last());
        accessible("reviews, booked, nobody kept away");
        String child = page.locator("h1").textContent().strip();
        link("Propose to keep somebody from the meeting");
        press("Propose it");
        assertThat(page.locator("#who-message")).isVisible();
        assertThat(page.locator("#viewsOtherwise-message")).isVisible();
        accessible("a proposal without its reasons");
        Locator who = page.locator("label:has(input[name='who'])").last();
        String name = who.textContent().strip().replaceAll(" \\(.*", "");
        who.click();
        page.locator("#reason").fill("Threatened the carer at the last meeting; the child was afraid.");
        page.locator("#viewsOtherwise").fill("A talk with the reviewing officer the week before.");
        press("Propose it");
        page.locator("#saved").waitFor();
        Locator section = page.locator("section:has(#not-there)");
        assertThat(section).containsText("Invited; waits for the social worker");
        accessible("a proposal waits for the social worker");
        answer(child, name);
        heard();
    }

    private void answer(String child, String name) {
        switchTo(Staff.SOCIAL_WORKER);
        open("/my-work");
        unfold("#waiting-exclusions");
        Locator waiting = page.locator("#waiting-exclusions li").last();
        assertThat(waiting).containsText("until then the person is invited");
        accessible("my work with a proposal that waits");
        waiting.locator("a").click();
        page.waitForURL(Pattern.compile(".*/child/reviews.*"));
        assertTrue(page.locator("h1").textContent().strip().equals(child), "the proposal is about the child");
        page.locator("section:has(#not-there) a[href*='answer-exclusion']")
                .last()
                .click();
        accessible("answering a proposal");
        press("Save the answer");
        assertThat(page.locator("#agrees-message")).isVisible();
        page.locator("#agrees-yes").check();
        page.locator("#reason").fill("I was there and saw it.");
        press("Save the answer");
        page.locator("#saved").waitFor();
        Locator section = page.locator("section:has(#not-there)");
        assertThat(section).containsText("Kept from the meeting");
        assertThat(section).containsText("Hearing " + name);
        accessible("somebody is kept from the meeting");
        section.locator(".said", new Locator.LocatorOptions().setHasText("Hearing " + name))
                .locator("a[href*='hear-views']")
                .last()
                .click();
        page.locator("#words").fill("I want to see more of my child.");
        day("talkOfferedOn", today());
        accessible("hearing somebody who does not come");
        press("Save");
        page.locator("#saved").waitFor();
        page.locator("nav.sub a[href*='/child/actions']").click();
        assertThat(page.locator("main")).containsText("who is kept from the next LAC review");
        accessible("the task to tell somebody who is kept away");
    }

    /** Before the meeting stands what the person wants said. */
    private void heard() {
        String address =
                page.url().replace("/child/actions", "/child/chair-review").replaceAll("[?&]saved=[^&]*", "");
        switchTo(REVIEWING_OFFICER);
        page.navigate(address);
        assertThat(page.getByText("Who is not here, and what they want said")).isVisible();
        assertThat(page.locator("main")).containsText("I want to see more of my child.");
        accessible("a review with what somebody who is not there wants said");
    }

    private void everyoneAgrees(boolean childToo) {
        page.locator("#withoutMeeting").check();
        for (Locator each : page.locator("input[name^='agreed-']").all()) {
            each.setChecked(childToo || !each.getAttribute("id").equals("agreed-1"));
        }
    }

    private void officerDecides() {
        page.locator("input[name^='agreedWords-']").last().fill("Settled for long; I saw everybody apart.");
    }

    @Test
    @Tag("S2-39")
    void withoutAMeetingIsRefusedOutsideALongTermFosterPlacement() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        openReviews(
                "/my-work?state=all&duty=later-review&whose=council&placement=U6",
                page.locator("table.work tbody tr:has(th)").last());
        record();
        day("heldOn", today());
        everyoneAgrees(true);
        officerDecides();
        press("Save the LAC review");
        assertThat(page.locator("#withoutMeeting-message")).containsText("long-term foster");
        accessible("a review without a meeting is refused");
    }

    /** The form of a child whose long-term placement is old enough, and whose last meeting is not too long ago. */
    private void recordOfAChildWhoMayDoWithout() {
        Locator names = page.locator("table.work tbody th a");
        open("/my-work?state=all&duty=later-review&whose=council&placement=U4", names);
        List<String> children = names.all().stream()
                .map(name -> name.getAttribute("href").replaceAll(".*child=([0-9]+).*", "$1"))
                .toList();
        for (String child : children) {
            open("/child/record-review?child=" + child);
            day("heldOn", today());
            press("Check code and limit");
            page.locator("#advice .notice").waitFor();
            if (page.locator("#advice").textContent().contains("It may be held without a meeting")) {
                return;
            }
        }
        throw new AssertionError("No child of " + children.size() + " may do without a meeting.");
    }

    @Test
    @Tag("S2-37")
    void withoutAMeetingIsTakenWhereEveryoneAgreedTheChildIncluded() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        recordOfAChildWhoMayDoWithout();
        everyoneAgrees(false);
        officerDecides();
        page.locator("#attended-no").check();
        page.locator("#views-OTHERWISE").check();
        press("Save the LAC review");
        assertThat(page.locator("#withoutMeeting-message")).containsText("child");
        everyoneAgrees(true);
        accessible("a review without a meeting, as everyone agreed");
        save("Save the LAC review");
        assertThat(page.locator("main")).containsText("Without a meeting, as agreed by");
        accessible("a review held without a meeting");
    }
}
