package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A council's policy: looked at, tightened after a preview, applied, and explained in Why. */
class PolicyIT extends Walk {
    private static final String FIRST_ADMINISTRATOR = "rosa.lindqvist@royal-greenwich.example";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    void aPolicyChangeIsPreviewedAppliedAndExplained() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/policy");
        accessible("policy");
        field("Find a question").fill("first year");
        press("Show");
        link("Visits in the first year of a placement").click();
        accessible("one question of the policy");
        link("Set an answer of the council’s own").click();
        accessible("set an answer of the council's own");
        field("How many").fill("10000");
        page.getByLabel("Unit").selectOption("DAYS");
        day("from", today());
        field("Why").fill("Children told us that six weeks are long.");
        press("See what it would move");
        assertThat(page.locator(".wrong")).containsText("Write a number");
        accessible("a limit of ten thousand days");
        field("How many").fill("4");
        page.getByLabel("Unit").selectOption("WEEKS");
        press("See what it would move");
        assertThat(page.getByText("Go on to set it")).isVisible(SOON);
        assertThat(page.locator("main")).containsText("Nothing has changed yet.");
        accessible("preview of a setting");
        link("Go on to set it").click();
        assertThat(page.locator("main")).containsText("never looser than the law");
        accessible("set what was previewed");
        press("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
        assertThat(page.locator("tbody")).containsText("In force");
        accessible("a setting in force");
        open("/policy?show=own");
        assertThat(page.locator("main")).containsText("4 weeks");

        page.context().clearCookies();
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        theChildsPageSaysWhyTheDateMoved();
        open("/policy-question?question=VISIT_FIRST_YEAR");
        assertThat(page.getByText("Set an answer of the council’s own")).hasCount(0);
    }

    /** The change names the children by number; one of them is opened, and the reason of its date read. */
    private void theChildsPageSaysWhyTheDateMoved() {
        open("/policy");
        Locator applied = page.locator("#came + ul a").first();
        for (int look = 0; look < 60 && applied.count() == 0; look++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        applied.click();
        assertThat(page.locator("#by-date")).isVisible(SOON);
        accessible("a setting that was applied");
        Download file =
                page.waitForDownload(() -> page.locator("#by-date + p a").click());
        String caption = page.locator("#by-date + p + table caption").innerText();
        assertTrue(caption.replace(",", "").matches(".* of " + (lines(file) - 1) + "\\D.*"), caption);
        String number = page.locator("#by-date + p + table tbody th").first().innerText();
        open("/children?q=" + number);
        page.locator("nav.sub").getByText("Visits").click();
        Locator why = page.locator("details.why")
                .filter(new Locator.FilterOptions().setHasText("Children told us that six weeks are long."))
                .first();
        why.locator("summary").click();
        assertThat(why).containsText("The council’s setting in force from");
        assertThat(why).containsText("The council’s setting came into force on");
        accessible("a date that a setting moved, explained on the child's page");
    }

    private static long lines(Download file) {
        try {
            return Files.readString(file.path()).lines().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLimitThatIsSometimesLaterThanTheLawIsCappedAndOneThatIsNeverSoonerIsRefusedWithTheRegulation() {
        signIn(FIRST_ADMINISTRATOR, Staff.PASSWORD);
        open("/set-policy?question=FIRST_REVIEW");
        field("How many").fill("5");
        page.getByLabel("Unit").selectOption("WEEKS");
        day("from", today());
        field("Why").fill("Four weeks are short.");
        press("See what it would move");
        assertThat(page.locator("main")).containsText("regulation 33(1)");
        assertThat(page.getByText("Go on to set it")).hasCount(0);
        accessible("a limit looser than the law is refused");
        field("How many").fill("4");
        press("See what it would move");
        assertThat(page.getByText("Go on to set it")).isVisible(SOON);
        link("Go on to set it").click();
        assertThat(page.locator("main")).containsText("Accepted, but capped: counted from");
        assertThat(page.locator("main")).containsText("Kith uses the earlier.");
        accessible("a limit that is capped");
    }

    @Test
    void thePolicySaysWhichPluginTheCouncilHasAndThatOfAnEarlierDayIsNotKnown() {
        signIn(FIRST_ADMINISTRATOR, Staff.PASSWORD);
        open("/policy");
        Locator plugin = page.locator("section[aria-labelledby=plugin]");
        assertThat(plugin).containsText("royal-greenwich-1.0.jar, edition");
        assertThat(plugin).containsText("English");
        assertThat(plugin).containsText("#7a1f3d");
        assertThat(page.locator("#plugin-then")).hasCount(0);
        assertThat(page.locator("main")).containsText("regulation 33(1), in force from 1 April 2011");
        open("/policy?on=2020-01-01");
        assertThat(page.locator("#plugin-then")).containsText("is not kept: Kith noted it first on");
        accessible("the policy in force on a day before the plugin was noted");
    }

    @Test
    void closureDaysMoveWhatIsPlannedAndNeverWhatIsDue() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/closures");
        accessible("no closure days");
        link("Add closure days").click();
        int year = today().getYear() + 1;
        day("from", 24, 12, year);
        day("until", 23, 12, year);
        press("Enter the days");
        assertThat(page.locator(".wrong")).containsText("Say why the council is closed");
        field("Why is the council closed?").fill("Christmas closure");
        press("Enter the days");
        assertThat(page.locator(".wrong")).containsText("The last day lies before the first");
        accessible("closure days that end before they begin");
        day("until", 31, 12, year);
        press("Enter the days");
        assertThat(page.locator("#saved")).containsText("no due date moves");
        accessible("closure days");
        page.getByText("Change from").first().click();
        day("until", 30, 12, year);
        press("Save the correction");
        assertThat(page.locator(".wrong")).containsText("Say why");
        field("Why are you correcting this?").fill("We open on the last day.");
        press("Save the correction");
        assertThat(page.locator("#closures-changed")).isVisible();
        page.getByText("Change from").first().click();
        field("Why are you correcting this?").fill("We stay open.");
        page.getByText("Take the closure back").first().click();
        page.locator("#takeBack").click();
        assertThat(page.locator("#saved")).containsText("taken back");
        accessible("closure days taken back");
    }

    @Test
    @Tag("S0-1")
    @Tag("S2-20")
    @Tag("S3-11")
    @Tag("S3-12")
    @Tag("S4-27")
    void wordsLinksAndContactOfTheCouncilAreShownAtOnce() {
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/set-policy?question=WORD_REVIEW");
        field("The council’s word").fill("family review");
        field("Why").fill("Young people chose it.");
        accessible("set a word of the council");
        press("See how it would read");
        assertThat(page.locator("main")).containsText("family review");
        accessible("preview of a word");
        link("Go on to set it").click();
        press("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
        set(
                "CHILDRENS_GUIDE",
                "What the link says",
                "Our guide for children",
                "Address on the web",
                "https://council.example/guide");
        set(
                "LISTENING_TOOLS",
                "What the link says",
                "Listening to children",
                "Address on the web",
                "https://council.example/tools");
        set("ENQUIRIES", "Name of the team", "Reviews Team", "Telephone number", "020 7946 0000");
        open("/about");
        assertThat(page.locator("main")).containsText("020 7946 0000");
        accessible("about a council with links and contact details");

        page.context().clearCookies();
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        open("/children");
        page.locator("main table a").first().click();
        page.locator("nav.sub a[href*='/reviews']").click();
        assertThat(page.locator("main")).containsText("family review");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Our guide for children")))
                .hasAttribute("href", "https://council.example/guide");
        accessible("a child's reviews with the council's links");

        page.context().clearCookies();
        signIn(Staff.SYSTEM_ADMINISTRATOR, Staff.PASSWORD);
        open("/set-policy?question=WORD_REVIEW");
        page.getByText("As the plugin has it").click();
        field("Why").fill("The plugin's word was better known.");
        press("See how it would read");
        link("Go on to set it").click();
        press("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
        open("/about");
        assertThat(page.locator("main")).containsText("LAC review");
    }

    @Test
    void whereTheCouncilWantsItASecondAdministratorConfirmsWhatTheFirstProposed() {
        String second = "second." + System.currentTimeMillis() + "@royal-greenwich.example";
        signIn(FIRST_ADMINISTRATOR, Staff.PASSWORD);
        String link = addAdministrator(second);
        propose("SECOND_ADMINISTRATOR", "yes");
        open("/policy?show=own&q=second");
        assertThat(page.locator("main")).containsText("A second administrator confirms each setting");
        open("/set-policy?question=PERMANENCE_REVIEW");
        accessible("set by which review the plan for permanence is there");
        field("Number").fill("3");
        day("from", today());
        field("Why").fill("Children wait too long.");
        press("See what it would move");
        assertThat(page.locator(".wrong")).containsText("Write a number from 1 to 2");
        field("Number").fill("1");
        press("See what it would move");
        assertThat(page.getByText("Go on to set it")).isVisible(SOON);
        assertThat(page.locator("main")).containsText("Dates that would move");
        link("Go on to set it").click();
        press("Set it");
        assertThat(page.locator("tbody")).containsText("Waits for a second administrator");
        accessible("a setting that waits for a second administrator");
        page.getByText("Confirm or withdraw").first().click();
        accessible("confirm or withdraw a setting");
        press("Confirm");
        assertThat(page.locator(".wrong")).containsText("Another administrator has to confirm it");
        accessible("one's own setting cannot be confirmed");

        page.context().clearCookies();
        open(link);
        field("New password").fill("three calm herons");
        field("New password again").fill("three calm herons");
        press("Set the password");
        signIn(second, "three calm herons");
        open("/policy");
        page.getByText("1 setting waits for a second administrator").click();
        accessible("what waits for a second administrator");
        page.locator("a[href*='PERMANENCE_REVIEW']").click();
        page.getByText("Confirm or withdraw").first().click();
        press("Confirm");
        assertThat(page.locator("tbody")).containsText("In force");
        assertThat(page.locator("tbody")).containsText("Confirmed by");
        accessible("a setting that a second administrator confirmed");
        propose("ATTENDEES_WARNING", "8");
        page.getByText("Confirm or withdraw").first().click();
        page.locator("details.take-back summary").click();
        page.locator("#takeBack").click();
        assertThat(page.locator("tbody")).containsText("Withdrawn");
        propose("SECOND_ADMINISTRATOR", "no");

        page.context().clearCookies();
        signIn(FIRST_ADMINISTRATOR, Staff.PASSWORD);
        open("/policy-question?question=SECOND_ADMINISTRATOR");
        page.getByText("Confirm or withdraw").first().click();
        press("Confirm");
        assertThat(page.locator("tbody")).containsText("Confirmed by");
    }

    /** Adds another administrator and gives the one-time link for the password. */
    private String addAdministrator(String email) {
        open("/staff");
        link("Add an account").click();
        field("Name").fill("Sunniva Okoro");
        field("E-mail address").fill(email);
        field("System administrator").check();
        press("Add the account");
        return page.locator(".one-time code").textContent().strip();
    }

    /** Proposes a number, or yes or no. */
    private void propose(String question, String answer) {
        open("/set-policy?question=" + question);
        if (answer.matches("\\d+")) {
            field("Number").fill(answer);
        } else {
            page.locator("input[name=answer][value=" + answer + "]").check();
        }
        field("Why").fill("Four eyes see more than two.");
        press("See how it would read");
        link("Go on to set it").click();
        press("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
    }

    private void set(String question, String... labelsAndTexts) {
        open("/set-policy?question=" + question);
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            field(labelsAndTexts[i]).fill(labelsAndTexts[i + 1]);
        }
        field("Why").fill("Families asked for it.");
        press("See how it would read");
        link("Go on to set it").click();
        press("Set it");
        assertThat(page.locator("#saved")).containsText("The setting is saved");
    }

    private void day(String field, int day, int month, int year) {
        page.locator("#" + field + "-day").fill(String.valueOf(day));
        page.locator("#" + field + "-month").fill(String.valueOf(month));
        page.locator("#" + field + "-year").fill(String.valueOf(year));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
