package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A review booked inside its limit, refused past it, cancelled with its reason, booked again as a series, and held. */
class BookingIT extends Walk {

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

    /** The reviews of a child whose review is not booked and comes soon. */
    private void openUnbooked() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?state=due-soon&duty=later-review&whose=council");
        assertThat(page.locator("table.work").getByText("Booked for").first()).isVisible();
        page.locator("tr:has-text('Not booked yet') th a").last().click();
        page.locator("nav.sub a[href*='/child/reviews']").click();
        page.waitForURL(Pattern.compile(".*/child/reviews.*"));
    }

    private String readiness() {
        return page.locator("section:has(#readiness) .duties").innerText();
    }

    private void fill(LocalDate day) {
        day("meetsOn", day);
        page.locator("#startsAt").fill("4.30pm");
        page.locator("#venue-SCHOOL").check();
        page.locator("#place").fill("Hillcrest, the library");
        page.locator("#suits").fill("After school, in a room she chose.");
    }

    @Test
    @Tag("S0-16")
    void aReviewIsBookedInsideItsLimitCancelledAndBookedAgainAsASeriesAndHeld() {
        openUnbooked();
        accessible("reviews, not booked yet");
        String unbooked = readiness();
        page.getByText("Book the next LAC review").first().click();
        accessible("book a review");
        fill(LocalDate.now().plusYears(2));
        button("Book the LAC review");
        page.locator("#sure-meetsOn").check();
        button("Book the LAC review");
        assertThat(page.locator("#meetsOn-message")).containsText("at the latest");
        assertThat(page.locator(".chain").first()).isVisible();
        accessible("a booking refused past the limit");

        LocalDate day = LocalDate.now().plusDays(1);
        fill(day);
        page.locator("#startsAt").fill("10:00");
        page.locator("#venue-CARERS_HOME").check();
        assertThat(page.locator("#advice")).containsText(Pattern.compile("\\S"));
        accessible("book a review, with what to consider");
        fill(day);
        button("Book the LAC review");
        assertThat(page.locator("#saved")).isVisible();
        assertThat(page.locator("section:has(#booked)")).containsText("16:30");
        assertThat(page.locator(".who")).containsText("booked for");
        assertNotEquals(unbooked, readiness(), "what is made ready moves with the booking");
        accessible("a review is booked");

        page.getByText("Cancel the booking").first().click();
        button("Cancel the booking");
        assertThat(page.locator("#why-message")).isVisible();
        accessible("cancelling a booking without a reason");
        page.locator("#why").fill("The carer is ill.");
        button("Cancel the booking");
        assertThat(page.locator("#saved")).isVisible();
        assertThat(page.locator("section:has(#booked)")).containsText("not booked yet");
        assertEquals(unbooked, readiness(), "and back again");
        page.getByText("Earlier bookings").click();
        assertThat(page.locator("section:has(#booked)")).containsText("The carer is ill.");
        accessible("a booking was cancelled");

        page.getByText("Book the next LAC review").first().click();
        fill(LocalDate.now());
        day("further1", LocalDate.now().plusDays(1));
        button("Book the LAC review");
        assertThat(page.locator("#seriesReason-message")).containsText("series");
        page.locator("#seriesReason").fill("So that her father can take part.");
        button("Book the LAC review");
        assertThat(page.locator("#saved")).isVisible();
        page.locator(".page-actions a[href*='record-review']").click();
        assertEquals(
                Integer.toString(LocalDate.now().getDayOfMonth()),
                page.locator("#heldOn-day").inputValue());
        page.locator("input[name^=came-]").last().uncheck();
        page.locator("#outcome-OPEN").check();
        accessible("record the review that was booked");
        button("Save the LAC review");
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The child was away.");
            button("Save the LAC review");
        }
        assertThat(page.locator("#saved")).isVisible();
        page.getByText("Earlier bookings").click();
        assertThat(page.locator("section:has(#booked)")).containsText("did not come");
        accessible("a review held from its booking");
    }

    @Test
    @Tag("S4-36")
    void whetherAChildProtectionPlanGoesOnIsRecorded() {
        openUnbooked();
        page.getByText("Record a child protection plan").click();
        accessible("record a child protection plan");
        day("madeOn", LocalDate.now().minusDays(60));
        page.locator("#goesOn-yes").check();
        day("decidedOn", LocalDate.now());
        page.locator("#decidedBy").fill("The conference");
        button("Save the child protection plan");
        assertThat(page.locator("#reason-message")).isVisible();
        page.locator("#reason").fill("The plan is for a return home.");
        button("Save the child protection plan");
        page.locator("#saved, #whyLate").first().waitFor();
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("Recorded late.");
            button("Save the child protection plan");
        }
        assertThat(page.locator("section:has(#protection)")).containsText("It goes on");
        accessible("a child protection plan goes on");
    }
}
