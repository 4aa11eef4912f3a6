package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One child's page in the words of several councils, and in both languages of one: a child with the same name, birthday, first
 * day and carers is entered in each.
 */
@Tag("S0-1")
class WordsIT extends Walk {
    private static final String GIVEN = "Elowen";
    private static final String FAMILY = letters(System.currentTimeMillis());

    @Test
    void theChildsPageInTheWordsOfTheFirstCouncil() {
        signIn("helen.marsh@luton.example", Staff.PASSWORD);
        enter("V2", "U6");
        theChildsReviews("LAC reviews", "First LAC review");
        accessible("one child in the words of the first council");
        about("looked after child (LAC)", "placement agreement");
    }

    @Test
    @Tag("S3-7")
    void theChildsPageInTheWordsOfTheSecondCouncil() {
        signIn("denise.arkwright@royal-greenwich.example", Staff.PASSWORD);
        enter("V2", "U6");
        theChildsReviews("Looked-After Reviews", "First Looked-After Review");
        accessible("one child in the words of the second council");
        about("Looked-After Review");
        headsItsPagesWith("rgb(122, 31, 61)");
    }

    @Test
    @Tag("S1-1")
    @Tag("S1-2")
    void theChildsPageInTheWordsOfACouncilInWalesAndInWelsh() {
        signIn("huw.madoc@rhondda-cynon-taf.example", Staff.PASSWORD);
        open("/start-care");
        assertThat(page.locator("select[name=code]")).containsText("Accommodated under section 76 (to be confirmed)");
        assertThat(page.locator("main")).containsText("to be confirmed for this nation");
        accessible("a child starts to be looked after in Wales");
        enter("W76", "WFC");
        theChildsReviews("CLA reviews", "First CLA review");
        accessible("one child in the words of a council in Wales");
        String child = page.url();
        page.locator(".tongue button").click();
        assertThat(page.locator("html")).hasAttribute("lang", "cy");
        open(child);
        assertThat(page.locator("body")).containsText(GIVEN + " " + FAMILY);
        assertThat(page.locator("main")).containsText("adolygiad plentyn sy’n derbyn gofal");
        accessible("one child in Welsh");
        open("/start-care");
        assertThat(page.locator("select[name=code]")).containsText("Wedi’i letya o dan adran 76");
        page.locator(".tongue button").click();
        about("child looked after (CLA)", "Part 6 Care and Support Plan");
        headsItsPagesWith("rgb(31, 92, 58)");
    }

    /** The same facts in each council; the codes of its nation for the same status and placement. */
    private void enter(String status, String placement) {
        open("/start-care");
        page.locator("#givenName").fill(GIVEN);
        page.locator("#familyName").fill(FAMILY);
        day("bornOn", "4", "May", "2014");
        page.locator("#sex-F").check();
        page.locator("#fromOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yesterday"))
                .click();
        page.locator("#categoryOfNeed").selectOption("N1");
        page.locator("#protectionPlan-no").check();
        page.locator("#code").selectOption(status);
        page.locator("#type").selectOption(placement);
        page.locator("#provider").selectOption("PR1");
        page.locator("#carer").fill("Ines and Paul Brook");
        page.locator("#worker").selectOption(new SelectOption().setIndex(1));
        page.locator("#officer").selectOption(new SelectOption().setIndex(1));
        page.locator("#save").click();
        assertThat(page.locator("#saved")).containsText("The child is entered and looked after");
    }

    private void day(String field, String day, String month, String year) {
        page.locator("#" + field + "-day").fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    private void theChildsReviews(String reviews, String first) {
        assertThat(page.locator("body")).containsText(GIVEN + " " + FAMILY);
        assertThat(page.locator("body")).containsText("4 May 2014");
        assertThat(page.locator("main")).containsText(first);
        page.locator("nav.sub")
                .getByText(reviews, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main")).containsText(first);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(reviews);
    }

    private void about(String... words) {
        open("/about");
        for (String word : words) {
            assertThat(page.locator("main")).containsText(word);
        }
    }

    /** The council's own colour, as its plugin says it. */
    private void headsItsPagesWith(String colour) {
        assertThat(page.locator(".top")).hasCSS("background-color", colour);
    }

    /** A family name that no other walk has. */
    private static String letters(long number) {
        StringBuilder letters = new StringBuilder("S");
        for (long rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
