package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reviewing officer's desk: what goes wrong is seen, checked between reviews, taken up with the council, and complained of. */
class OversightIT extends Walk {
    /** Its own in each run, for a Kith that runs already may have been walked before. */
    private static final String ONCE = Long.toString(System.nanoTime() % 1_000_000);

    private Locator rows() {
        return page.locator("table.desk tbody tr");
    }

    private void openDesk(String query) {
        signIn(Staff.REVIEWING_OFFICER, Staff.PASSWORD);
        open("/desk" + query, rows());
    }

    private Locator concern(String words) {
        return page.locator("article.dispute").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void follow(String step, String words) {
        concern(words)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(step))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/child/follow-.*"));
    }

    private void today(String field) {
        page.locator("button[data-for=" + field + "]").first().click();
    }

    @Test
    @Tag("S2-74")
    @Tag("S2-70")
    void theDeskShowsWhatGoesWrongAndAMidwayCheckOfPlanAndViewsIsRecorded() {
        openDesk("");
        accessible("a reviewing officer’s desk");
        int all = rows().count();
        page.locator("#choice-flag").selectOption("not-seen");
        page.getByText("Filter").click();
        page.waitForURL(Pattern.compile(".*flag=not-seen.*"));
        assertTrue(rows().count() < all, "a flag narrows the desk");
        open("/desk?sort=midway", rows());
        rows().first().locator("th a").click();
        page.waitForURL(Pattern.compile(".*/child/oversight.*"));
        accessible("oversight of a child between reviews");
        page.getByText("Record the midway check").click();
        page.locator("#words").fill("Read the plan and spoke with the child, " + ONCE);
        press("Save it in the log");
        assertThat(page.locator(".wrong")).containsText("answers each question");
        accessible("a midway check with a question open");
        page.locator("#planMeetsNeeds-no").check();
        page.locator("#gaps").fill("The health assessment is missing.");
        page.locator("#viewsWeighed-yes").check();
        page.locator("#knowsAdvocate-yes").check();
        press("Save it in the log");
        assertThat(page.locator("#saved")).containsText("recorded in the log");
        assertThat(page.locator("main")).containsText("Gaps: The health assessment is missing.");
        assertThat(page.locator("section[aria-labelledby=midway]")).containsText("Done on");
        accessible("a midway check in the log");
    }

    @Test
    @Tag("S2-77")
    void aConcernGoesThroughItsStagesToItsEnd() {
        String words = "Nothing was done about the passport, " + ONCE;
        openDesk("");
        rows().last().locator("th a").click();
        page.getByText("Raise a concern with the council").first().click();
        press("Raise the concern");
        assertThat(page.locator(".wrong li")).hasCount(4);
        accessible("a concern without words is refused");
        page.locator("#about-DECISION").check();
        page.locator("#concern").fill(words);
        page.locator("#wanted").fill("The passport is applied for this month.");
        page.locator("#owner").selectOption("other");
        page.locator("#ownerName").fill("Helen Marsh");
        press("Raise the concern");
        assertThat(page.locator("#saved")).containsText("The concern is raised");
        assertThat(concern(words)).containsText("Informal: talk with the team manager: Helen Marsh");
        assertThat(concern(words)).containsText("Resolving a concern");
        concern(words).locator("summary").first().click();
        accessible("a concern with its limit and why");

        follow("The council acted", words);
        page.locator("#action").fill("The form was sent for.");
        press("Save what the council did");
        assertThat(concern(words)).containsText("0 days after the concern");

        follow("Take it further", words);
        page.locator("#answer").fill("Nobody is free to do it.");
        page.locator("#stage-head-of-service").check();
        page.locator("#owner").selectOption("other");
        page.locator("#ownerName").fill("Grace Odum");
        press("Take it further");
        assertThat(page.locator("#skipped-message")).containsText("Say why the stages between are skipped");
        accessible("a stage skipped without a reason is refused");
        page.locator("#skipped").fill("The service manager is away for a month.");
        press("Take it further");
        assertThat(concern(words)).containsText("skipped. The service manager is away for a month.");
        assertThat(concern(words)).containsText("Formal: head of service: Grace Odum");

        follow("Refer to Cafcass", words);
        accessible("a concern is referred to Cafcass");
        page.locator("#cafcassWhy").fill("The court waits for the passport.");
        press("Save the referral");
        assertThat(concern(words)).containsText("Referred to Cafcass");

        follow("Close it", words);
        page.locator("#outcome-RESOLVED").check();
        page.locator("#outcomeWords").fill("The passport has come.");
        press("Close the concern");
        assertThat(concern(words)).containsText("Resolved");
        assertThat(concern(words)).containsText("The passport has come.");
        open("/disputes");
        assertThat(page.locator("section[aria-labelledby=closed]")).containsText(words);
        accessible("concerns and their resolution");
    }

    @Test
    @Tag("S3-18")
    @Tag("S3-19")
    void aComplaintStandsAloneAndIsAnswered() {
        String words = "Nobody called back about fostering, " + ONCE;
        signIn(Staff.REVIEWING_OFFICER, Staff.PASSWORD);
        open("/complaints");
        accessible("complaints");
        page.getByText("Keep a complaint").click();
        press("Keep the complaint");
        assertThat(page.locator(".wrong")).isVisible();
        accessible("a complaint without words is refused");
        page.locator("#complainant-ADULT").check();
        page.locator("#name").fill("Bernard Low");
        page.locator("#about").fill(words);
        page.locator("#handler").fill("Ruth Ellery");
        press("Keep the complaint");
        assertThat(page.locator("#saved")).containsText("The complaint is kept");
        assertThat(page.locator("main")).containsText("Stands alone");
        accessible("a complaint that stands alone");
        page.getByText("Answer the complaint").click();
        page.locator("#outcome-UPHELD").check();
        page.locator("#answer").fill("You are right, and we are sorry.");
        press("Answer the complaint");
        assertThat(page.locator("main")).containsText("You are right, and we are sorry.");
        open("/complaints");
        assertThat(page.locator("section[aria-labelledby=answered]")).containsText(words);
    }

    @Test
    @Tag("S2-78")
    void aCarersConcernGoesFirstToTheSupervisingSocialWorkerThenToTheOfficer() {
        String words = "Family time moves without a word, " + ONCE;
        openDesk("");
        rows().nth(1).locator("th a").click();
        page.getByText("Record a carer’s concern").click();
        page.locator("#carer").fill("Bo Birch");
        page.locator("#concern").fill(words);
        press("Save the concern");
        assertThat(page.locator(".wrong")).containsText("supervising social worker");
        page.locator("#supervisor").fill("Joan Whitlock");
        today("supervisorOn");
        accessible("a carer’s concern");
        press("Save the concern");
        assertThat(concern(words)).containsText("With the supervising social worker");
        follow("To the", words);
        page.locator("#supervisorAnswer").fill("No date was given.");
        press("Pass it on");
        assertThat(concern(words)).containsText("Answered there: No date was given.");
        follow("Close it", words);
        page.locator("#answer").fill("Arranged with the team manager.");
        press("Close the concern");
        assertThat(concern(words)).containsText("Arranged with the team manager.");
        accessible("a carer’s concern in the log");
    }

    @Test
    @Tag("S3-13")
    @Tag("S3-17")
    void aManagerSeesEveryDeskTheReportAndHowPlanningIsRated() {
        signIn(Staff.OTHER_COUNCILS_MANAGER, Staff.PASSWORD);
        Locator desks = page.locator("table.stack tbody tr th a");
        open("/desk", desks);
        accessible("all desks");
        desks.first().click();
        page.waitForURL(Pattern.compile(".*whose=.*"));
        assertThat(page.locator("h1")).containsText("Desk of");
        open("/unreviewed");
        accessible("children without an officer or a review");
        page.context().clearCookies();
        signIn("harriet.quill@royal-greenwich.example", Staff.PASSWORD);
        open("/ratings", page.locator("table.stack tbody tr"));
        accessible("how planning is rated");
        open("/desk", rows());
        rows().last().locator("th a").click();
        page.getByText("Rate the planning").click();
        accessible("planning is rated");
        press("Save the rating");
        assertThat(page.locator(".wrong")).isVisible();
        int earliest = page.locator("#reviewHeldOn option").count() - 1;
        page.locator("#reviewHeldOn").selectOption(new SelectOption().setIndex(earliest));
        page.locator("[name=quality]").first().check();
        page.locator("[name=effectiveness]").last().check();
        page.locator("#words").fill("The plan says what is to change and by when, " + ONCE);
        press("Save the rating");
        assertThat(page.locator("#saved")).isVisible();
        assertThat(page.locator("main")).containsText(ONCE);
        accessible("how planning was rated");
    }
}
