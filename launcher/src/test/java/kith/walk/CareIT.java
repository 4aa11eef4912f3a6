package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child's care as staff record it: it starts, the child moves and is away, somebody else takes over, it ends. */
class CareIT extends Walk {

    private void day(String field, String day, String month, String year) {
        page.locator("#" + field + "-day").fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    private void yesterday(String field) {
        page.locator("#" + field)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yesterday"))
                .click();
    }

    private void save() {
        page.locator("#save").click();
    }

    private Locator saved() {
        return page.locator("#saved");
    }

    private void record(String action) {
        page.locator("nav.record")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    private void tab(String name) {
        page.locator("nav.sub")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void who(String given, String family, String year) {
        open("/children");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A child starts to be looked after"))
                .click();
        page.locator("#givenName").fill(given);
        page.locator("#familyName").fill(family);
        day("bornOn", "4", "May", year);
    }

    private void rest() {
        page.locator("#sex-F").check();
        yesterday("fromOn");
        page.locator("#categoryOfNeed").selectOption("N1");
        page.locator("#protectionPlan-no").check();
        page.locator("#code").selectOption("V2");
        page.locator("#type").selectOption("U6");
        page.locator("#provider").selectOption("PR1");
        page.locator("#carer").fill("Ines and Paul Brook");
        page.locator("#worker").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#officer").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    }

    private void enter(String given, String family, String year) {
        who(given, family, year);
        rest();
        save();
        assertThat(saved()).containsText("The child is entered and looked after");
    }

    @Test
    @Tag("S2-53")
    @Tag("S3-6")
    void aChildIsEnteredInOneSittingAndWhatIsDueNextIsThere() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        who("Marigold", "Thistlewood", "2014");
        page.locator("#look").click();
        assertThat(page.locator(".notice")).containsText("No child of the council is like this one");
        accessible("a child starts to be looked after");
        save();
        assertThat(page.locator(".wrong")).containsText("Choose the category of need");
        accessible("a child starts to be looked after, problems");
        rest();
        save();
        assertThat(saved()).containsText("Next: ");
        assertThat(page.locator("h1")).hasText("Overview");
        assertThat(page.locator("body")).containsText("Marigold Thistlewood");
        accessible("a child entered");
    }

    @Test
    void aLikelySameChildIsShownBeforeAnythingIsSaved() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Peregrine", "Loxley", "2013");
        who("Peregrin", "Loxley", "2013");
        rest();
        save();
        assertThat(page.locator(".likely")).containsText("Peregrine Loxley");
        assertThat(page.locator(".wrong")).containsText("Say whether the child is one of those found");
        accessible("likely the same child");
        page.locator("#others").check();
        save();
        assertThat(saved()).containsText("The child is entered and looked after");
    }

    @Test
    @Tag("S2-59")
    void aMoveSaysWhenTheNextVisitIsDueAndAWrongDayIsCorrected() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Clementine", "Harbottle", "2012");
        record("Record a move");
        accessible("record a move");
        assertThat(page.locator("main")).containsText("Foster carers, since");
        page.locator("#fromOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
        save();
        assertThat(page.locator(".wrong")).containsText("Choose why the placement ended");
        page.locator("#changeReason").selectOption("CARPL");
        page.locator("#type").selectOption("P1");
        page.locator("#provider").selectOption("PR0");
        save();
        assertThat(page.locator(".wrong")).containsText("not reasonably practicable");
        accessible("a move that no review considered");
        page.locator("#notPracticable").fill("The carers asked for it on the day.");
        save();
        assertThat(page.locator(".wrong")).containsText("cannot be accommodated under section 20");
        accessible("a move that cannot be");
        page.locator("#type").selectOption("K2");
        page.locator("#provider").selectOption("PR4");
        save();
        assertThat(saved()).containsText("The move is recorded");
        tab("Placements");
        accessible("placements after a move");
        page.locator("table.spans a").first().click();
        assertThat(page.locator("h1")).hasText("Correct a placement");
        accessible("correct a placement");
        page.locator("#placeName").fill("Harbour House");
        page.locator("#why").fill("The name was missing.");
        save();
        assertThat(saved()).containsText("The placement is corrected");
    }

    @Test
    void anAbsenceBeginsAndEnds() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Barnaby", "Quillfeather", "2011");
        record("Away for a while, or back");
        yesterday("fromOn");
        page.locator("#type-T1").check();
        accessible("away for a while");
        save();
        assertThat(saved()).containsText("The absence is recorded");
        record("Away for a while, or back");
        assertThat(page.locator("main")).containsText("Away: In hospital for a while");
        page.locator("#toOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
        save();
        assertThat(saved()).containsText("The return is recorded");
    }

    @Test
    @Tag("S2-53")
    void anotherWorkerTakesOverAndAnotherLegalStatusBegins() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Octavia", "Penhaligon", "2010");
        tab("People");
        page.locator("main a[href*='role=SOCIAL_WORKER']").click();
        accessible("change the social worker");
        page.locator("#worker").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        page.locator("#fromOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
        page.locator("#changeReason").selectOption("ORGRST");
        save();
        assertThat(saved()).containsText("The change is recorded");
        tab("People");
        accessible("people after a change of worker");
        tab("Placements");
        record("Another legal status");
        page.locator("#code").selectOption("C1");
        page.locator("#fromOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
        accessible("another legal status");
        save();
        assertThat(saved()).containsText("The legal status is recorded");
        assertThat(page.locator("body")).containsText("Interim care order");
    }

    @Test
    void whoAChildIsIsCorrectedAndTheHistorySaysWhatItWas() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Leander", "Fotherby", "2011");
        record("Correct who the child is");
        String address = page.url();
        accessible("correct who the child is");
        try (BrowserContext colleague = page.context().browser().newContext()) {
            colleague.addCookies(page.context().cookies());
            Page theirs = colleague.newPage();
            theirs.navigate(address);
            theirs.locator("#familyName").fill("Fotherbie");
            theirs.locator("#why").fill("Misspelt.");
            theirs.locator("#save").click();
            assertThat(theirs.locator("#saved")).isVisible();
        }
        day("bornOn", "4", "May", "2010");
        save();
        assertThat(page.locator(".wrong")).containsText("Say why you are correcting this record");
        page.locator("#why").fill("Misread on the referral.");
        save();
        assertThat(page.locator(".theirs").first()).containsText("Fotherbie");
        accessible("correct who the child is, two texts");
        page.locator("#theirs-familyName").check();
        save();
        assertThat(saved()).containsText("The record of who the child is was corrected");
        assertThat(page.locator(".who")).containsText("4 May 2010");
        assertThat(page.locator(".who")).containsText("Leander Fotherbie");
        tab("History");
        assertThat(page.locator("#earlier")).isVisible();
        assertThat(page.locator("main")).containsText("Misread on the referral.");
        accessible("history after who the child is was corrected");
    }

    @Test
    void beingLookedAfterEndsAndTheEndIsTakenBack() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Cassius", "Wetherby", "2009");
        record("Being looked after ends");
        accessible("being looked after ends");
        page.locator("#toOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
        page.locator("#endReason").selectOption("E4A");
        save();
        assertThat(page.locator(".wrong")).containsText("Say when ending it was decided");
        page.locator("#endReason").selectOption("E4B");
        save();
        assertThat(saved()).containsText("Being looked after has ended");
        accessible("being looked after has ended");
        tab("Placements");
        page.locator("a[href*='end-care']").first().click();
        page.locator("#why").fill("It was another child.");
        page.locator("details.take-back summary").click();
        page.locator("#takeBack").click();
        assertThat(saved()).containsText("The end of being looked after is taken back");
        assertTrue(page.locator("nav.record").textContent().contains("Record a move"));
    }
}
