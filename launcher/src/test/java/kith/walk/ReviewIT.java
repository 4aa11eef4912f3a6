package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole life of a review from its booking to the letter, and one that is adjourned. */
class ReviewIT extends ReviewWalk {
    private static final String PACK = "tr:has(th:has-text('child')) >> text=Send the pack";
    private static final String WISH = "I like my room. I want to see my brother more.";

    /** The reviews of a child whose review of this kind comes soon, who is old enough and, if so asked, waits for a pack. */
    private void openReviews(String duty, int age, boolean packToSend) {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?state=due-soon&duty=" + duty + "&whose=council");
        for (String child : children("table.work tbody tr")) {
            page.navigate(child);
            Matcher years = Pattern.compile("Born[^(]*\\((\\d+)\\)").matcher(page.textContent("body"));
            if (years.find() && Integer.parseInt(years.group(1)) >= age && (!packToSend || packToSend())) {
                return;
            }
        }
        throw new AssertionError("No child with a " + duty + " from " + age + " years on");
    }

    /** Whether a review that is booked still waits for the child's pack to be sent; of one that is not booked it can be. */
    private boolean packToSend() {
        if (!booked()) {
            return true;
        }
        String reviews = page.url();
        page.getByText("Invitations and contributions").first().click();
        boolean waits = page.locator(PACK).count() > 0;
        page.navigate(reviews);
        return waits;
    }

    private boolean booked() {
        return page.getByText("Book the next LAC review").count() == 0;
    }

    private void bookForToday() {
        fillBookingForToday();
        press("Book the LAC review");
        page.locator("#saved").waitFor();
    }

    private void fillBookingForToday() {
        page.getByText("Book the next LAC review").first().click();
        day("meetsOn", today());
        page.locator("#startsAt").fill("7.30pm");
        page.locator("#venue-SCHOOL").check();
        page.locator("#place").fill("Hillcrest, the library");
        page.locator("#suits").fill("After school, in a room she chose.");
        page.locator("#reason-1").fill("Old enough, understands, and wants to come.");
    }

    /** Whatever the page asks of earlier actions, the plan and the topics is answered. */
    private void answerAll() {
        page.locator("input[name^='action-'][value='DONE']").all().forEach(Locator::check);
        page.locator("input[name^='part-'][value='KEEP']").all().forEach(Locator::check);
        page.locator("input[name$='-why']").all().forEach(why -> why.fill("It works, and she says so."));
        page.locator("textarea[name^='topic-']").all().forEach(topic -> topic.fill("We talked of it. She is content."));
        page.locator("#topic-wishes").fill(WISH);
        page.locator("#attended-yes").check();
        page.locator("#views-SPOKE").check();
        page.locator("#privateTalk-TALKED").check();
        page.locator("#privateTalkWords").fill("She misses her brother.");
        page.locator("#madeFriendly").fill("She chose the room and the biscuits.");
        page.locator("#alsoThere").fill("Kim Osei, her friend");
        page.locator("#advocate-DOES_NOT_WANT").check();
        day("rightsToldOn", today());
        page.locator("#planAgreed-yes").all().forEach(Locator::check);
        page.locator("#welfare-yes").check();
        page.locator("#welfareWords").fill("She was seen alone and is well.");
    }

    private void decide(String what) {
        page.locator("#what-1").fill(what);
        page.locator("#owner-1").selectOption(new SelectOption().setIndex(1));
        day("by-1", today().plusDays(14));
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

    @Test
    @Tag("S0-22")
    @Tag("S2-33")
    void aReviewIsWorkedThroughClosesAndLeavesARecordAndALetter() throws IOException {
        openReviews("second-review", 0, false);
        if (!booked()) {
            bookForToday();
        }
        page.getByText("Work through the LAC review").first().click();
        accessible("work through a review");
        press("Save the LAC review");
        assertThat(page.locator("[role=alert]").first()).containsText("Agree on the day of the next");
        accessible("a review that cannot close yet");
        answerAll();
        decide("Visits with her brother every other Saturday");
        page.locator("input[name^='came-']").first().uncheck();
        page.locator("input[name^='apology-']:visible").fill("A migraine");
        day("nextAgreedOn", today().plusMonths(9));
        press("Save the LAC review");
        assertThat(page.locator("#nextAgreedOn-message")).containsText("at the latest");
        accessible("the next review past its limit");
        day("nextAgreedOn", today().plusMonths(5));
        save("Save the LAC review");
        accessible("a review and what follows it");
        assertThat(page.locator("section:has(#decided)")).containsText("Visits with her brother");
        challenge();
        letter();
    }

    private void challenge() {
        page.getByText("The child challenges a decision").click();
        accessible("the child challenges a decision");
        page.locator("#decision-1").check();
        page.locator("#words").fill("Every Saturday, not every other.");
        press("Keep the challenge");
        page.locator("#saved").waitFor();
        assertThat(page.locator("section:has(#challenges)")).containsText("Every Saturday, not every other.");
        assertThat(page.locator("section:has(#decided)")).containsText("Offer the child an advocate");
    }

    private void letter() throws IOException {
        String review = page.url();
        page.getByText("Read the record").click();
        assertThat(page.locator("article")).containsText("Visits with her brother every other Saturday");
        assertTrue(!page.locator("article").textContent().contains("She misses her brother"), "said in private");
        assertThat(page.locator("article")).containsText("Sent apologies");
        assertThat(page.locator("article")).not().containsText("migraine");
        accessible("the record of a review");
        keep("record");
        page.navigate(review);
        page.getByText("Read the letter to the child").click();
        assertThat(page.locator("article")).containsText(WISH);
        assertThat(page.getByText("Flesch-Kincaid").or(page.getByText("This letter reads as")))
                .isVisible();
        accessible("the letter to the child");
        keep("letter");
        page.getByText("Send or withhold").click();
        page.locator("#way-HAND").check();
        page.locator("#namesChecked").all().forEach(Locator::check);
        press("Save");
        page.locator("#saved").waitFor();
        accessible("the letter is sent");
    }

    /** The PDF beside the pictures. */
    private void keep(String name) throws IOException {
        String file = page.getByText("Save as PDF").getAttribute("href");
        APIResponse pdf = page.request().get(file);
        assertTrue(new String(pdf.body(), 0, 5).startsWith("%PDF"), file);
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", name + ".pdf"), pdf.body());
    }

    @Test
    void anAdjournedReviewCarriesNothingOutAndGoesOn() {
        openLaterReviews();
        page.getByText("Work through the LAC review").first().click();
        decide("A place at the climbing club");
        page.locator("#outcome-ADJOURNED").check();
        save("Save the LAC review");
        assertThat(page.getByText("Nothing it considered is carried out")).isVisible();
        assertThat(page.locator("section:has(#decided) table")).hasCount(0);
        assertThat(page.locator("section:has(#decided)")).containsText("A place at the climbing club");
        accessible("an adjourned review");
        page.getByText("Go on with it").click();
        assertThat(page.locator("#what-1")).hasValue("A place at the climbing club");
        accessible("an adjourned review goes on");
        answerAll();
        page.locator("#outcome-COMPLETE").check();
        day("nextAgreedOn", today().plusMonths(5));
        save("Save the LAC review");
        assertThat(page.locator("section:has(#decided) table")).containsText("A place at the climbing club");
        accessible("an adjourned review is complete and its decisions are actions");
    }

    @Test
    @Tag("S1-11")
    @Tag("S1-12")
    @Tag("S1-33")
    void aSeriesIsOneReviewAndCompleteWithTheLastOfItsMeetings() {
        openLaterReviews();
        String reviews = page.url();
        fillBookingForToday();
        page.locator("#series summary").click();
        day("further1", today().plusDays(1));
        press("Book the LAC review");
        assertThat(page.locator("#seriesReason-message")).containsText("Say why it is held as a series");
        accessible("a series is booked");
        page.locator("#seriesReason").fill("So that her father can take part.");
        press("Book the LAC review");
        page.locator("#saved").waitFor();
        accessible("a series that is booked");

        page.getByText("Work through the LAC review").first().click();
        answerAll();
        decide("A place at the climbing club");
        day("nextAgreedOn", today().plusMonths(5));
        press("Save the LAC review");
        assertThat(page.locator("#outcome-message")).containsText("The series goes on");
        page.locator("#outcome-OPEN").check();
        day("nextAgreedOn", today().plusDays(1));
        save("Save the LAC review");
        assertThat(page.locator("main")).containsText("is not complete");
        accessible("a series between its meetings");

        page.getByText("Go on with it").click();
        page.locator("#furtherMeetings").fill(today().toString());
        page.locator("#outcome-COMPLETE").check();
        day("nextAgreedOn", today().plusMonths(5));
        save("Save the LAC review");
        assertThat(page.locator("section:has(#decided) table")).containsText("A place at the climbing club");
        accessible("a series that is complete");
        page.navigate(reviews);
        assertThat(page.locator("main")).not().containsText("Go on with it");
    }

    @Test
    @Tag("S2-23")
    @Tag("S1-29")
    @Tag("S1-10")
    void aFirstReviewFromItsBookingToThePlanThatFollowsIt() {
        openReviews("first-review", 5, true);
        String reviews = page.url();
        if (!booked()) {
            bookForToday();
        }
        page.navigate(reviews);
        sendThePack();
        page.navigate(reviews);
        page.getByText("Work through the LAC review").first().click();
        answerAll();
        decide("A place at the climbing club");
        day("nextAgreedOn", today().plusMonths(2));
        save("Save the LAC review");
        String review = page.url();
        assertThat(page.locator("section:has(#decided) table")).containsText("A place at the climbing club");
        Locator goOn = page.locator("section:has(#into-plan)").getByText("Go on with version");
        if (goOn.count() > 0) {
            goOn.click();
        } else {
            beginTheVersionThatFollows();
        }
        accessible("the version that follows a first review");
        writeEveryMissingPart();
        page.getByText("Complete this version").first().click();
        day("completedOn", today());
        assertThat(page.locator("#reviewHeldOn")).hasValue(today().toString());
        accessible("the version that follows a first review is to be completed");
        save("Complete this version");
        page.navigate(review);
        assertThat(page.locator("section:has(#into-plan)")).containsText("brought up to date after this");
        accessible("a first review whose plan followed");
    }

    private void beginTheVersionThatFollows() {
        assertThat(page.locator("section:has(#into-plan)")).containsText("into a new version");
        page.locator("section:has(#into-plan) a[href*='begin-plan']").click();
        page.locator("#reviewHeldOn").selectOption(new SelectOption().setIndex(1));
        page.locator("#copied").check();
        press("Begin a new version");
        page.locator("#saved").waitFor();
    }

    private void sendThePack() {
        page.getByText("Invitations and contributions").first().click();
        page.locator(PACK).first().click();
        page.locator("#document").selectOption("child");
        page.locator("#way-HAND").check();
        page.locator("#proof").fill("Handed over at the visit");
        press("Record that it is sent");
        page.locator("#saved").waitFor();
        assertThat(page.locator("main")).containsText("Not back yet");
    }
}
