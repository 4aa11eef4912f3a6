package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child asks for an earlier review and the reviewing officer answers; an administrator sees how far reviews are made ready. */
class AskingIT extends Walk {
    private static final String REVIEWING_OFFICER = "grace.adeyemi@luton.example";
    private static final String ADMINISTRATOR = "joan.pike@luton.example";

    private void as(String email) {
        page.context().clearCookies();
        signIn(email, Staff.PASSWORD);
    }

    private Locator asked() {
        return page.locator("section:has(#asked)");
    }

    /** The first of these children for whom an earlier review can be asked for and nobody has yet. */
    private String openOneThatIsLookedAfter(List<String> children) {
        for (String child : children) {
            open("/child/reviews?child=" + child);
            boolean asks = asked().locator("a[href*='ask-review']").count() > 0;
            if (asks && asked().getByText("Nobody has asked").count() > 0) {
                return child;
            }
        }
        throw new AssertionError("None of " + children + " is looked after");
    }

    @Test
    @Tag("S2-41")
    @Tag("S4-17")
    void aChildAsksForAnEarlierReviewAndTheDateMovesWithItsWhyOnceTheOfficerAgrees() {
        signIn(REVIEWING_OFFICER, Staff.PASSWORD);
        open("/my-work?duty=later-review&sort=-due-on", page.locator("table.work th a"));
        String child = openOneThatIsLookedAfter(page.locator("table.work tbody th a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*child=([0-9]+).*", "$1"))
                .toList());
        as(Staff.SOCIAL_WORKER);
        open("/child/reviews?child=" + child);
        asked().getByText("Record that an earlier LAC review is asked for").click();
        accessible("an earlier review asked for");
        press("Save the request");
        assertThat(page.locator("#asker-message")).containsText("Say who asks");
        page.locator("#asker-CHILD").check();
        page.locator("#cause-WISH").check();
        page.locator("button[data-for=askedOn]").first().click();
        page.locator("#words").fill("I want to talk about living nearer to my school.");
        press("Save the request");
        assertThat(page.locator("#saved")).containsText("The request is recorded");
        assertThat(asked()).containsText("Waits for the answer");
        assertThat(asked().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Answer")))
                .hasCount(0);
        accessible("an earlier review asked for, waiting");
        as(REVIEWING_OFFICER);
        open("/my-work?duty=early-review-answer");
        page.locator("a.record[href*='child=" + child + "']").first().click();
        page.waitForURL(Pattern.compile(".*/child/reviews.*"));
        asked().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Answer")))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*answer-review-request.*"));
        accessible("answer whether a review is brought forward");
        page.locator("#agreed-no").check();
        press("Save the answer");
        assertThat(page.locator("#answer-message")).containsText("Say why");
        page.locator("#agreed-yes").check();
        LocalDate to = today().plusDays(9);
        day("broughtTo", to);
        press("Save the answer");
        assertThat(page.locator("#saved")).containsText("The answer is recorded");
        assertThat(asked()).containsText("brought forward");
        Locator early = page.locator("li[id^='due-early-review-asked']").first();
        assertThat(early).containsText(Integer.toString(to.getDayOfMonth()));
        early.locator("summary").first().click();
        assertThat(early).containsText("the child asked for an earlier");
        accessible("a review brought forward, with its why");
    }

    @Test
    @Tag("S0-35")
    void aReviewAdministratorFindsWhatIsMissingOfReviewsThatComeAndRecordsTheReport() {
        signIn(ADMINISTRATOR, Staff.PASSWORD);
        open("/my-work");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("LAC reviews getting ready"))
                .click();
        page.waitForURL(Pattern.compile(".*/readiness.*"));
        assertThat(page.locator("table.work tbody tr").first()).isVisible();
        accessible("reviews by readiness");
        page.locator("#choice-missing").selectOption("yes");
        page.locator("#choice-within").selectOption("60");
        press("Filter");
        page.waitForURL(Pattern.compile(".*missing=yes.*"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("How far it is")))
                .click();
        page.waitForURL(Pattern.compile(".*sort=missing.*"));
        assertThat(page.locator("table.work tbody tr").first()).containsText("missing");
        accessible("reviews by readiness, filtered and sorted");
        assertThat(page.locator("a[href*='/readiness.csv']")).isVisible();
        page.locator("table.work tbody tr:has-text('meeting with the child'), table.work tbody tr")
                .first()
                .locator("th a")
                .click();
        page.waitForURL(Pattern.compile(".*/child/reviews.*"));
        Locator readiness = page.locator("section:has(#readiness)");
        accessible("how far one review is made ready");
        readiness
                .locator("a[href*='ask-advocate'], a[href*='update-needs'], a[href*='report']")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/child/prepare-review.*"));
        accessible("what is made ready for a review");
    }
}
