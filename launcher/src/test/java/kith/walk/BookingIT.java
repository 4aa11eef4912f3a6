package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Booking a review, refused past its limit; and whether a child protection plan goes on. */
class BookingIT extends ReviewWalk {

    private void fill(LocalDate day) {
        day("meetsOn", day);
        page.locator("#startsAt").fill("7.30pm");
        page.locator("#venue-SCHOOL").check();
        page.locator("#place").fill("Hillcrest, the library");
        page.locator("#suits").fill("After school, in a room she chose.");
        page.locator("#reason-1").fill("Old enough, understands, and wants to come.");
    }

    @Test
    void aBookingPastTheLimitIsRefusedWithItsWhy() {
        openLaterReviews();
        accessible("reviews, not booked yet");
        page.getByText("Book the next LAC review").first().click();
        accessible("book a review");
        fill(today().plusYears(2));
        press("Book the LAC review");
        page.locator("#sure-meetsOn").check();
        press("Book the LAC review");
        assertThat(page.locator("#meetsOn-message")).containsText("at the latest");
        assertThat(page.locator(".chain").first()).isVisible();
        accessible("a booking refused past the limit");
    }

    @Test
    void ofTwoWhoChangeABookingTheSecondSeesWhatTheFirstSaidOfThePeople() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?state=all&duty=later-review&whose=council&page=2");
        page.locator("tr:has-text('Booked for') th a").last().click();
        page.locator("nav.sub a[href*='/child/reviews']").click();
        page.locator("a[href*='/child/book-review'][href*='row=']").first().click();
        page.locator("#name-2").waitFor();
        try (BrowserContext colleague = page.context().browser().newContext()) {
            colleague.addCookies(page.context().cookies());
            Page theirs = colleague.newPage();
            theirs.navigate(page.url());
            theirs.locator("#reason-2").fill("Comes with an interpreter.");
            theirs.locator("#why").fill("An interpreter comes.");
            theirs.locator("#save").click();
            assertThat(theirs.locator("#saved")).isVisible();
        }
        page.locator("#place").fill("The small hall");
        page.locator("#why").fill("Another room.");
        page.locator("#save").click();
        assertThat(page.locator(".invitee .theirs").first()).containsText("Comes with an interpreter.");
        accessible("a booking that two change");
        page.locator("#theirs-reason-2").check();
        page.locator("#save").click();
        assertThat(page.locator("#saved")).isVisible();
    }

    @Test
    @Tag("S4-36")
    void whetherAChildProtectionPlanGoesOnIsRecorded() {
        openLaterReviews();
        page.getByText("Record a child protection plan").click();
        accessible("record a child protection plan");
        day("madeOn", today().minusDays(60));
        page.locator("#goesOn-yes").check();
        day("decidedOn", today());
        page.locator("#decidedBy").fill("The conference");
        press("Save the child protection plan");
        assertThat(page.locator("#reason-message")).isVisible();
        page.locator("#reason").fill("The plan is for a return home.");
        press("Save the child protection plan");
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("Recorded late.");
            press("Save the child protection plan");
        }
        assertThat(page.locator("section:has(#protection)")).containsText("It goes on");
        accessible("a child protection plan goes on");
    }
}
