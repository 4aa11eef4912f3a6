package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan written, refused while parts are missing, completed and agreed; a new version compared; a change that could not wait. */
class CarePlanIT extends Walk {
    private static final Pattern ASKS_THE_CHILD =
            Pattern.compile("The law asks for the agreement of (.+ \\()?child\\)?\\.");

    private static final Pattern FIRST_PLAN =
            Pattern.compile("The first .+ (was prepared before the placement, on|was completed on|is due by) \\d");

    private void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void day(String field, boolean today) {
        page.locator("button[data-for=" + field + "]").nth(today ? 0 : 1).click();
    }

    private void saved() {
        assertThat(page.locator("#saved")).isVisible();
    }

    /** Saves, and says why where something was late. */
    private void saveEvenLate(String name) {
        press(name);
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The family asked for more time.");
            press(name);
        }
        saved();
    }

    /** The plan of somebody of 16 or 17 with a right to a pathway plan who is accommodated and has no version in writing. */
    private String planOfAnEligibleYoungPerson() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        for (String duty : List.of("pathway-assessment", "all-visits", "all-reviews")) {
            open("/my-work?state=all&whose=council&duty=" + duty);
            List<String> children = page.locator("a[href*='/child/overview']").all().stream()
                    .map(link -> link.getAttribute("href").replaceFirst("/child/[a-z-]+", "/child/plan"))
                    .distinct()
                    .toList();
            for (String child : children) {
                page.navigate(child);
                boolean eligible = page.locator("#eligible").count() > 0
                        && page.locator("#eligible").textContent().contains("since");
                boolean accommodated = page.locator(".who .badge")
                                .filter(new Locator.FilterOptions()
                                        .setHasText(Pattern.compile("accommodated", Pattern.CASE_INSENSITIVE)))
                                .count()
                        > 0;
                if (eligible
                        && accommodated
                        && page.locator("a[href*='begin-plan']").count() > 0) {
                    return page.url();
                }
            }
        }
        throw new AssertionError(
                "The demonstration has no accommodated young person of 16 with a right to a pathway plan");
    }

    @Test
    @Tag("S2-1")
    @Tag("S2-19")
    @Tag("S2-10")
    @Tag("S0-4")
    void aPlanIsWrittenRefusedCompletedAndAgreedWithTheYoungPerson() {
        String plan = planOfAnEligibleYoungPerson();
        accessible("a care plan in force");
        page.locator("a[href*='begin-plan']").click();
        page.locator("#copied").uncheck();
        accessible("begin a version");
        press("Begin a new version");
        saved();
        accessible("a version being written");
        follow("Complete this version");
        day("completedOn", false);
        press("Complete this version");
        assertThat(page.locator("#missing")).containsText("Health");
        assertThat(page.locator("#missing")).containsText("Personal adviser");
        accessible("a plan that is not complete");
        page.locator("#missing a").getByText("Health").click();
        page.locator("#said").fill("Asthma.");
        page.locator("#arrangements").fill("An inhaler at home and one at college.");
        page.locator("#what-1").fill("Bring a spare inhaler to college");
        accessible("a part with something to be done by nobody");
        press("Save this part");
        assertThat(page.locator(".wrong")).containsText("Choose who does it");
        page.locator("#owner-1").selectOption("other");
        page.locator("#ownerName-1").fill("Carer");
        accessible("a part of the plan");
        press("Save this part");
        saved();
        writeEveryMissingPart();
        follow("Complete this version");
        day("completedOn", false);
        saveEvenLate("Complete this version");
        page.navigate(plan);
        assertThat(page.locator("#care-plan").locator("..")).containsText("Complete");
        assertThat(page.locator("#agreement").locator("..")).containsText(ASKS_THE_CHILD);
        assertThat(page.locator("main")).containsText("Bring a spare inhaler to college");
        refusedFirst();
        page.locator("#agreement + ul a[href*='row=']").first().click();
        page.locator("#agreed-yes").check();
        page.locator("#said").fill("Now that it says when I see my brother.");
        page.locator("#why").fill("She agreed after all.");
        accessible("who agrees");
        press("Save the correction");
        saved();
        assertThat(page.locator("#care-plan").locator("..")).containsText("Agreed");
        accessible("an agreed plan with its pathway");
        assertThat(page.locator("main")).containsText(FIRST_PLAN);
        everyPartIsPrinted(".plan-part details dd, .plan-part details .answered, .plan-part details td");
        page.getByText("Show every part whole").click();
        assertThat(page.locator("#part-health details[open]")).containsText("An inhaler at home");
        accessible("a plan with every part whole");
        page.setViewportSize(390, 844);
        accessible("a plan on a telephone");
        page.setViewportSize(1280, 900);
        comparedWithTheNext();
        changedWithoutAReview();
        page.navigate(plan);
        page.locator("a[href*='plain-plan']").click();
        assertThat(page.locator("main")).containsText("Keeping you healthy");
        accessible("the plan in plain words");
        everyPartIsPrinted(".paper h3, .paper p");
        copiedToTheChild(plan);
    }

    private void copiedToTheChild(String plan) {
        page.navigate(plan.replaceFirst("/child/plan", "/child/copies").replaceFirst("&.*", ""));
        accessible("copies of a plan that is complete");
        page.locator("main tr:has-text('To be sent') a[href*='read-copy']")
                .first()
                .click();
        assertThat(page.locator(".paper")).containsText("this is your plan");
        assertThat(page.locator(".paper")).containsText("Keeping you healthy");
        accessible("the child's copy of a complete plan");
        page.locator("a[href*='send-copy']").first().click();
        page.locator("#way-HAND").check();
        page.locator("#namesChecked").all().forEach(Locator::check);
        press("Save");
        assertThat(page.locator("#saved")).containsText("recorded as sent");
        open("/my-work");
        page.getByText("Copies of plans to be sent").click();
        accessible("copies of many plans to be sent");
        page.locator("main tbody th a").first().click();
        page.waitForURL(Pattern.compile(".*/child/copies.*"));
        assertThat(page.locator("main")).containsText("To be sent");
    }

    private void refusedFirst() {
        page.locator("a[href*='agree-plan'][href*='role=CHILD']").click();
        page.locator("#agreed-no").check();
        day("saidOn", true);
        press("Save what was said");
        assertThat(page.locator(".wrong")).containsText("Say why this person did not agree");
        page.locator("#said").fill("I want to see my brother more.");
        press("Save what was said");
        saved();
        assertThat(page.locator("#agreement").locator("..")).containsText("did not agree");
        assertThat(page.locator("#agreement").locator("..")).containsText("I want to see my brother more.");
        assertThat(page.locator("#care-plan").locator("..")).not().containsText("Agreed");
        accessible("a plan that was not agreed to");
    }

    /** What stands folded on the screen is on the paper too. */
    private void everyPartIsPrinted(String words) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<Locator> printed = page.locator(words).all();
        assertFalse(printed.isEmpty());
        printed.forEach(one -> assertThat(one).isVisible());
        assertThat(page.locator(".nav").first()).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void comparedWithTheNext() {
        page.locator("a[href*='begin-plan']").click();
        press("Begin a new version");
        saved();
        page.locator("#part-health a[href*='plan-part']").click();
        page.locator("#said").fill("The asthma has gone.");
        press("Save this part");
        saved();
        follow("Compare with the version before");
        Locator changed = page.locator(".compared .tag");
        assertThat(changed).hasCount(1);
        assertThat(changed).hasText("Changed");
        accessible("two versions beside each other");
        page.setViewportSize(400, 900);
        accessible("two versions one above the other");
        page.setViewportSize(1280, 900);
        page.locator("#part").selectOption("health");
        press("Take it over");
        saved();
        assertThat(page.locator("#part-health")).containsText("Asthma.");
    }

    private void changedWithoutAReview() {
        String draft = page.url();
        follow("Record a significant change");
        page.locator("#change-placement").check();
        page.locator("#what").fill("Moves to another home.");
        accessible("a significant change");
        press("Save the change");
        saved();
        follow("Complete this version");
        day("completedOn", true);
        press("Complete this version");
        assertThat(page.locator("#waiting")).containsText("Moves to another home.");
        accessible("a change that waits for a review");
        page.locator("#waiting a").first().click();
        page.locator("#notPracticable").fill("The home closed on the same day.");
        press("Save the change");
        saved();
        assertThat(page.locator("#changes").locator("..")).containsText("The home closed on the same day.");
        accessible("a change made without a review");
        page.navigate(draft.replaceAll("&saved=[^&]*", ""));
        follow("Complete this version");
        day("completedOn", true);
        saveEvenLate("Complete this version");
        page.navigate(draft.replaceFirst("/child/plan", "/child/reviews").replaceFirst("&.*", ""));
        assertThat(page.locator("#due").locator("..")).containsText("Early");
    }

    @Test
    void aVersionBegunByMistakeIsCancelledWithItsReason() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        aPlanThatCanHaveAVersionBegun();
        page.locator("a[href*='begin-plan']").click();
        press("Begin a new version");
        saved();
        follow("Cancel this version");
        press("Cancel this version");
        assertThat(page.locator(".wrong")).containsText("Say why it is cancelled");
        page.locator("#why").fill("Begun by mistake.");
        accessible("cancel a version of a plan");
        press("Cancel this version");
        assertThat(page.locator("#saved")).containsText("The version is cancelled");
        assertThat(page.locator("a[href*='begin-plan']")).isVisible();
        page.navigate(page.url().replaceFirst("/child/plan", "/child/history").replaceFirst("&.*", ""));
        assertThat(page.locator("main")).containsText("Begun by mistake.");
    }

    private void aPlanThatCanHaveAVersionBegun() {
        open("/children");
        List<String> children = page.locator("main table a[href*='child=']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("/child/[a-z-]+", "/child/plan"))
                .distinct()
                .toList();
        for (String child : children) {
            page.navigate(child);
            if (page.locator("a[href*='begin-plan']").count() > 0) {
                return;
            }
        }
        throw new AssertionError("Every plan of the first children has a version in writing");
    }
}
