package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child moves: the placement's plan is written, completed and signed, those who must be told are told, and where it is stays sealed. */
class PlacementIT extends Walk {
    private static final String QUAY = "3 Hidden Quay";
    private static final String COURT = "9 Quiet Court";
    private static final String HOME = "Lantern House";

    private String child;

    private void today(String field) {
        page.locator("#" + field)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Today"))
                .click();
    }

    private void save() {
        page.locator("#save").click();
    }

    private Locator saved() {
        return page.locator("#saved");
    }

    private void follow(String link) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private void ofTheChild(String path) {
        open("/child/" + path + (path.contains("?") ? "&" : "?") + "child=" + child);
    }

    private void enter(String given, String family) {
        enter(given, family, "U6", "FULL");
    }

    private void enter(String given, String family, String type, String approval) {
        open("/children");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A child starts to be looked after"))
                .click();
        page.locator("#givenName").fill(given);
        page.locator("#familyName").fill(family);
        page.locator("#bornOn-day").fill("4");
        page.locator("#bornOn-month").fill("May");
        page.locator("#bornOn-year").fill("2015");
        page.locator("#sex-F").check();
        page.locator("#fromOn")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yesterday"))
                .click();
        page.locator("#categoryOfNeed").selectOption("N1");
        page.locator("#protectionPlan-no").check();
        page.locator("#code").selectOption("V2");
        page.locator("#type").selectOption(type);
        page.locator("#approval-" + approval).check();
        page.locator("#provider").selectOption("PR1");
        page.locator("#carer").fill("Ines and Paul Brook");
        page.locator("#worker").selectOption(new SelectOption().setIndex(1));
        page.locator("#officer").selectOption(new SelectOption().setIndex(1));
        save();
        page.locator("#saved, #others").first().waitFor();
        if (page.locator("#others").count() > 0) {
            page.locator("#others").check();
            save();
        }
        assertThat(saved()).containsText("The child is entered and looked after");
        child = page.url().replaceAll(".*child=(\\d+).*", "$1");
    }

    private void addMother() {
        ofTheChild("people");
        follow("Add somebody");
        accessible("add somebody around the child");
        page.locator("#name").fill("Rosamund Ashdown");
        page.locator("#relationship").fill("Mother");
        page.locator("#part").selectOption("PARENT");
        page.locator("#responsibility").check();
        page.locator("#address").fill(COURT);
        page.locator("#addressSealed").check();
        page.locator("#PLACEMENT_ADDRESS").selectOption("no");
        save();
        assertThat(page.locator(".wrong")).containsText("Say why it is decided otherwise");
        page.locator("#papersReason").fill("She threatened the former carers");
        save();
        assertThat(saved()).containsText("This person is recorded");
        assertThat(page.locator("main")).containsText(COURT);
        page.locator("details.why summary").first().click();
        assertThat(page.locator("main")).containsText("Withheld: “She threatened the former carers”");
        accessible("people with what they may be sent");
    }

    private void move() {
        ofTheChild("move");
        today("fromOn");
        page.locator("#changeReason").selectOption("CARPL");
        page.locator("#type").selectOption("K2");
        page.locator("#provider").selectOption("PR4");
        page.locator("#placeName").fill(HOME);
        page.locator("#address").fill(QUAY);
        page.locator("#addressSealed").check();
        page.locator("#notPracticable").fill("The carers fell ill on the day.");
        save();
        assertThat(saved()).containsText("The move is recorded");
    }

    private void describe() {
        ofTheChild("placements");
        follow("More about this placement");
        page.locator("#miles").fill("40");
        page.locator("#school").fill("Vale School");
        page.locator("#outOfArea-yes").check();
        page.locator("#atDistance-yes").check();
        page.locator("#areaApprovedBy-NOMINATED_OFFICER").check();
        day("areaApprovedOn", LocalDate.of(2024, 5, 4));
        page.locator("#brokeDown-no").check();
        accessible("more about a placement");
        save();
        assertThat(page.locator(".wrong")).isVisible();
        accessible("more about a placement, refused");
        page.locator("#areaApprovedBy-DIRECTOR").check();
        save();
        assertThat(saved()).containsText("What is known of the placement is recorded");
        ofTheChild("placements");
        assertThat(page.locator("main")).containsText("Vale School");
        accessible("a placement of which more is known");
    }

    private void onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main")).containsText("Up at seven, supper at six.");
        assertThat(page.locator("nav.sub")).isHidden();
        assertThat(page.locator("main a.button").first()).isHidden();
        assertThat(page.locator("#saved")).isHidden();
        screenshot("a placement plan on paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void writePlan() {
        ofTheChild("placements");
        assertThat(page.locator("main")).containsText("The placement plan is not begun.");
        assertThat(page.locator("main")).containsText(QUAY);
        accessible("the placement now");
        follow("Open the placement plan");
        assertThat(page.locator("main")).containsText("No placement plan is written yet.");
        follow("Begin the placement plan");
        accessible("write a placement plan");
        page.locator("#day_to_day").fill("Up at seven, supper at six.");
        save();
        assertThat(saved()).containsText("The placement plan is begun");
        assertThat(page.locator(".notice").last()).containsText("Haircuts");
        accessible("a placement plan with parts missing");
        follow("Go on writing the placement plan");
        for (String part : List.of("why_there", "family_time", "health", "education", "visits")) {
            page.locator("#" + part).fill("What is agreed about it.");
        }
        for (Locator decision : page.locator(".ticks select").all()) {
            decision.selectOption("CARER");
        }
        save();
        assertThat(saved()).containsText("The placement plan is saved");
        follow("Complete the placement plan");
        today("completedOn");
        save();
        assertThat(saved()).containsText("The placement plan is complete");
        follow("Record a signature");
        accessible("record a signature");
        page.locator("#role-CARER").check();
        page.locator("#name").fill("Moira Lantern");
        save();
        assertThat(page.locator(".wrong")).containsText("Say on which day this person signed, or why not");
        today("signedOn");
        save();
        assertThat(saved()).containsText("The signature is recorded");
        assertThat(page.locator("main")).containsText("signed on");
        accessible("a placement plan that is signed");
        onPaper();
    }

    private void tell() {
        ofTheChild("placements");
        follow("Record who was told of the placement");
        accessible("who was told of a placement");
        for (Locator tick : page.locator("input[type=checkbox][name^='told-']").all()) {
            if (!tick.getAttribute("name").startsWith("told-PARENT")) {
                tick.check();
            }
        }
        today("toldOn");
        page.locator("#how").selectOption("LETTER");
        page.locator("#withheld").selectOption(new SelectOption().setIndex(1));
        save();
        assertThat(page.locator(".wrong")).containsText("Say what harm the child would come to");
        page.locator("#withheldReason").fill("She threatened the former carers");
        save();
        assertThat(saved()).isVisible();
        ofTheChild("placements");
        assertThat(page.locator("main"))
                .containsText("Parent, Rosamund Ashdown: not told, because: She threatened the former carers");
        assertThat(page.locator("main")).containsText("is complete since");
    }

    @Test
    @Tag("S0-13")
    @Tag("S2-14")
    void aMoveWithItsPlanSignedAndAParentLeftOutAndTheAddressSealed() throws IOException {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Juniper", "Ashdown");
        addMother();
        move();
        describe();
        writePlan();
        tell();
        sealedForOthers();
    }

    /** Whoever may not see sealed addresses meets neither of them on any page or in any file. */
    private void sealedForOthers() throws IOException {
        page.context().clearCookies();
        signIn("joan.pike@luton.example", Staff.PASSWORD);
        for (String path : List.of(
                "overview",
                "plan",
                "reviews",
                "visits",
                "placements",
                "people",
                "documents",
                "chronology",
                "history",
                "placement-plan")) {
            ofTheChild(path);
            unsaid(page.content(), path);
        }
        ofTheChild("placements");
        assertThat(page.locator("main")).containsText("The address is sealed.");
        accessible("a sealed placement for somebody who may not see it");
        for (String path : List.of("/my-work?whose=council", "/children?q=Ashdown", "/my-work.csv?whose=council")) {
            unsaid(page.request().get(address() + path).text(), path);
        }
        page.context().clearCookies();
        signIn(Staff.DATA_OFFICER, Staff.PASSWORD);
        boolean people = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                page.request().get(address() + "/export.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                people |= text.contains("Rosamund Ashdown");
                unsaid(text, entry.getName());
            }
        }
        assertTrue(people, "the package has the child");
    }

    private static void unsaid(String text, String where) {
        for (String sealed : List.of(QUAY, COURT, HOME)) {
            assertFalse(text.contains(sealed), () -> sealed + " stands in " + where);
        }
    }

    @Test
    void aChildIsMissingAndComesBack() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Sorrel", "Winterbourne");
        ofTheChild("missing");
        accessible("missing or away");
        page.locator("#type-M").check();
        today("fromOn");
        save();
        assertThat(saved()).containsText("It is recorded that the child was missing or away");
        page.locator("h2:has-text('Missing or away') + table a").first().click();
        today("toOn");
        save();
        assertThat(saved()).containsText("What followed is recorded");
        open("/my-work");
        unfold("#waiting-conversations");
        assertThat(page.locator("#waiting-conversations")).containsText("Sorrel Winterbourne");
        accessible("my work with a return without a conversation");
        page.locator("#waiting-conversations a", new Page.LocatorOptions().setHasText("Sorrel Winterbourne"))
                .first()
                .click();
        page.locator("#conversation-HELD").check();
        save();
        assertThat(page.locator(".wrong")).containsText("Enter the day");
        today("conversationOn");
        page.locator("#conversationBy").fill("Dana Poole");
        page.locator("#childSaid").fill("I wanted to see my brother.");
        accessible("what a child said after the return");
        save();
        assertThat(saved()).containsText("What followed is recorded");
        accessible("after a time of being missing");
        ofTheChild("chronology");
        assertThat(page.locator("main")).containsText("Conversation after the return.");
        assertThat(page.locator("main")).containsText("I wanted to see my brother.");
    }

    @Test
    void aCarerIsApprovedForATimeAndThenInFull() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Linden", "Farrow", "U3", "TEMPORARY");
        ofTheChild("placements");
        assertThat(page.locator("main")).containsText("Temporary approval, until");
        accessible("a placement with a temporarily approved carer");
        page.locator("main a[href*='kind=APPROVED']").first().click();
        save();
        assertThat(page.locator(".wrong")).isVisible();
        accessible("what became of a temporary approval, refused");
        today("approvedOn");
        save();
        assertThat(saved()).containsText("What became of the temporary approval is recorded");
        ofTheChild("placements");
        assertThat(page.locator("main")).not().containsText("Temporary approval, until");
        accessible("a placement whose carer is approved in full");
    }

    @Test
    void somebodyIsNoLongerAroundTheChild() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        enter("Hazel", "Marchbanks");
        addMother();
        page.locator("a[href*='end-person']").first().click();
        accessible("somebody is no longer around the child");
        save();
        assertThat(page.locator(".wrong")).containsText("Enter the day");
        today("toOn");
        save();
        assertThat(saved()).containsText("It is recorded that this person is no longer around the child");
        assertThat(page.locator("a[href*='end-person']")).hasCount(0);
        accessible("people, one no longer around the child");
    }
}
