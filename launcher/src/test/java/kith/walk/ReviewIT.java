package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A review worked through from its earlier actions to its decisions, and one that is adjourned. */
class ReviewIT extends Walk {

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void day(String field, LocalDate day) {
        page.locator("#" + field + "-day").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    /** The reviews of the nth child from the end whose review of this kind is due. */
    private void openReviews(String duty, int fromEnd) {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?duty=" + duty + "&whose=council");
        page.locator("table.work tbody tr th a").nth(fromEnd).click();
        page.locator("nav.sub a[href*='/child/reviews']").click();
        page.waitForURL(Pattern.compile(".*/child/reviews.*"));
    }

    /** Whatever the page asks of earlier actions, the plan and the topics is answered. */
    private void answerAll() {
        for (Locator done : page.locator("input[name^='action-'][value='DONE']").all()) {
            done.check();
        }
        for (Locator keep : page.locator("input[name^='part-'][value='KEEP']").all()) {
            keep.check();
        }
        for (Locator why : page.locator("input[name$='-why']").all()) {
            why.fill("It works, and she says so.");
        }
        for (Locator topic : page.locator("textarea[name^='topic-']").all()) {
            topic.fill("We talked of it. She is content and wants it to stay so.");
        }
        page.locator("#attended-yes").check();
        page.locator("#views-SPOKE").check();
        page.locator("#privateTalk-TALKED").check();
        page.locator("#privateTalkWords").fill("She likes her room. She wants to see her brother more.");
        page.locator("#madeFriendly").fill("She chose the room and the biscuits.");
        page.locator("#alsoThere").fill("Kim Osei, her friend");
        page.locator("#advocate-DOES_NOT_WANT").check();
        day("rightsToldOn", LocalDate.now());
        if (page.locator("#planAgreed-yes").count() > 0) {
            page.locator("#planAgreed-yes").check();
        }
        page.locator("#welfare-yes").check();
        page.locator("#welfareWords").fill("She was seen alone and is well.");
    }

    @Test
    void aReviewIsWorkedThroughAndClosesWhenNothingIsMissing() {
        openReviews("second-review", 0);
        page.getByText("Work through the LAC review").first().click();
        accessible("work through a review");
        day("heldOn", LocalDate.now());
        button("Save the LAC review");
        assertThat(page.locator("[role=alert]").first()).containsText("Agree on the day of the next");
        accessible("a review that cannot close yet");
        answerAll();
        page.locator("#what-1").fill("Visits with her brother every other Saturday");
        page.locator("#owner-1").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        day("by-1", LocalDate.now().plusDays(14));
        day("nextAgreedOn", LocalDate.now().plusMonths(9));
        button("Save the LAC review");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("/tmp/meeting/x1.png"))
                .setFullPage(true));
    }
}
