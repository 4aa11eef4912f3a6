package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same pages in the words of several councils, and in both languages of one. */
@Tag("S0-1")
class WordsIT extends Walk {

    @Test
    void aChildsReviewsInTheWordsOfTheFirstCouncil() {
        aChildsReviews("amina.rahman@luton.example", "LAC reviews", "LAC review");
        about("looked after child (LAC)", "placement agreement");
    }

    @Test
    @Tag("S3-7")
    void aChildsReviewsInTheWordsOfTheSecondCouncil() {
        aChildsReviews("temi.balogun@royal-greenwich.example", "Looked-After Reviews", "Looked-After Review");
        about("Looked-After Review");
    }

    @Test
    @Tag("S1-1")
    @Tag("S1-2")
    void aChildsReviewsInTheWordsOfACouncilInWalesAndInWelsh() {
        aChildsReviews("megan.pritchard@rhondda-cynon-taf.example", "CLA reviews", "CLA review");
        about("child looked after (CLA)", "Part 6 Care and Support Plan");
        open("/start-care");
        assertThat(page.locator("select[name=code]")).containsText("Accommodated under section 76 (to be confirmed)");
        assertThat(page.locator("main")).containsText("to be confirmed for this nation");
        accessible("a child starts to be looked after in Wales");
        page.locator(".tongue button").click();
        assertThat(page.locator("html")).hasAttribute("lang", "cy");
        assertThat(page.locator("select[name=code]")).containsText("Wedi’i letya o dan adran 76");
        open("/children");
        page.locator("main table a").first().click();
        page.locator("nav.sub a[href*='/reviews']").click();
        assertThat(page.locator("main")).containsText("adolygiad plentyn sy’n derbyn gofal");
        accessible("a child's reviews in Welsh");
    }

    private void aChildsReviews(String worker, String reviews, String review) {
        signIn(worker, Staff.PASSWORD);
        open("/children");
        page.locator("main table a").first().click();
        page.locator("nav.sub a[href*='/reviews']").click();
        assertThat(page.locator("nav.sub")).containsText(reviews);
        assertThat(page.locator("main")).containsText(review);
        accessible("a child's reviews of " + worker);
    }

    private void about(String... words) {
        open("/about");
        for (String word : words) {
            assertThat(page.locator("main")).containsText(word);
        }
    }
}
