package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A review held, refused past its limit and corrected; a plan; a rhythm of the child's own; a duty on hold. */
class CaseworkIT extends Walk {

    private void today(String field) {
        page.locator("button[data-for=" + field + "]").first().click();
    }

    private void day(String field, String day, String month, String year) {
        page.locator("#" + field + "-day").fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    /** Saves, and says why where something was late. */
    private void saveEvenLate(String name) {
        press(name);
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The room was not free.");
            press(name);
        }
        assertThat(page.locator("#saved")).isVisible();
    }

    /** From My work, by its own way, to where a duty is recorded. */
    private void fromMyWorkTo(String form, String duty) {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?state=due-soon&duty=" + duty);
        page.locator("a.record[href*='" + form + "']").first().click();
        page.waitForURL(Pattern.compile(".*" + form + ".*"));
    }

    @Test
    void aReviewIsRecordedFromMyWorkAndItsNextDayHeldToTheLimit() {
        fromMyWorkTo("chair-review", "all-reviews");
        page.locator("nav.sub a[href*='/child/reviews']").click();
        page.locator("a[href*='record-review']").first().click();
        accessible("record a review");
        today("heldOn");
        page.locator("#attended-yes").check();
        page.locator("#views-SPOKE").check();
        assertThat(page.locator("#advice")).containsText("The last day in time is");
        accessible("record a review, with what follows while typing");
        day("nextAgreedOn", "1", "1", "2031");
        press("Save the LAC review");
        assertThat(page.locator("#nextAgreedOn-message")).containsText("at the latest");
        assertThat(page.locator(".chain").first()).isVisible();
        accessible("a review refused past its limit");
        day("nextAgreedOn", "", "", "");
        saveEvenLate("Save the LAC review");
        accessible("a review is recorded");
        page.locator("a[href*='record-review?child'][href*='row=']").first().click();
        page.locator("button[data-for=heldOn]").nth(1).click();
        day("completedOn", "", "", "");
        page.locator("#why").fill("It was the day before.");
        saveEvenLate("Save the correction");
        page.locator("a[href*='follow-review']").first().click();
        today("decisionsOn");
        accessible("what followed a review");
        saveEvenLate("Save what followed");
        page.locator("nav.sub")
                .getByText("History", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#earlier")).isVisible();
        accessible("history with what the record said before");
    }

    private static List<String> forms() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("../webapp/src/main/webapp/child"))) {
            return pages.filter(CaseworkIT::hasAForm)
                    .map(page -> page.getFileName().toString().replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasAForm(Path page) {
        try {
            return Files.readString(page).contains("<k:form ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRhythmThatLoosensIsRefusedAndAStricterOneIsSeenInWhy() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?state=due-soon&duty=all-visits");
        // A rhythm that begins today changes nothing about a visit that is due today: the last of the list is due
        // later.
        page.locator("a.record[href*='record-visit']").last().click();
        page.waitForURL(Pattern.compile(".*record-visit.*"));
        page.navigate(page.url().replace("record-visit", "rhythm"));
        page.locator("#kind-VISITS").check();
        page.locator("#amount").fill("40");
        page.locator("#reason").fill("Unsettled in the new home.");
        press("Save the rhythm");
        assertThat(page.locator("#amount-message")).containsText("can only be stricter");
        accessible("a rhythm that loosens is refused");
        page.locator("#amount").fill("3");
        page.locator("#unit").selectOption("DAYS");
        saveEvenLate("Save the rhythm");
        accessible("a child's own rhythm on the plan page");
        page.locator("nav.sub")
                .getByText("Visits", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("details.why summary").first().click();
        assertThat(page.locator(".chain").first()).containsText("This child");
        accessible("a child's own rhythm in why");
    }

    @Test
    void theHealthAssessmentIsPutOnHoldOnlyWhereTheChildRefuses() {
        fromMyWorkTo("record-health", "all-health");
        accessible("record a health assessment");
        page.locator("nav.sub")
                .getByText("Health", new Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        accessible("health, with the way to a hold");
        page.locator("ul.duties a[href*='/child/hold']").first().click();
        today("fromOn");
        day("untilOn", "28", "2", "2027");
        page.locator("#reason").fill("She does not want to see a doctor.");
        press("Save the hold");
        assertThat(page.locator(".wrong")).isVisible();
        accessible("a hold refused");
        page.locator("#refusedByChild").check();
        page.locator("#understands").check();
        press("Save the hold");
        assertThat(page.locator("#saved")).isVisible();
        accessible("the health assessment is on hold");
        open("/my-work?state=due-soon&duty=all-health");
        assertThat(page.locator("a.record[href*='/child/hold']").first()).isVisible();
        accessible("my work, with the way to a hold");
    }

    /** Every page of a child with a form; those that are about one row are walked where that row is recorded. */
    @Test
    void everyFormOfAChildIsAccessible() throws IOException {
        expect("404 GET /child/");
        fromMyWorkTo("record-visit", "all-visits");
        String child = page.url().replaceAll(".*child=(\\d+).*", "$1");
        List<String> scanned = new ArrayList<>();
        for (String form : forms()) {
            if (page.navigate("/child/" + form + "?child=" + child).status() == 200) {
                accessible("form " + form);
                scanned.add(form);
            }
        }
        assertTrue(
                scanned.containsAll(List.of("correct-child", "end-placement", "end-status", "start-again", "rhythm")),
                scanned::toString);
        page.navigate("/child/record-visit?child=" + child);
        page.navigate(page.url().replaceFirst("/child/[a-z-]+", "/child/record-plan"));
        page.locator("#kind").selectOption("PERMANENCE");
        today("completedOn");
        saveEvenLate("Save the plan");
        open("/my-work?state=all");
        accessible("my work with the way to where it is recorded");
    }
}
