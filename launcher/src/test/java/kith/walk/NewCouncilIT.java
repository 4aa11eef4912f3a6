package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real deployment: from an empty directory, without demonstration, to staff at work. */
class NewCouncilIT extends Walk {
    private static final String ADMINISTRATOR = "ann.admin@oakshire.example";
    private static final String WORKER = "jo.park@oakshire.example";
    private static final String OTHER_ADDRESS = "jo.parker@oakshire.example";
    private static final String PASSWORD = "three calm herons";

    private static Map<String, String> settings;
    private static RunningKith kith;

    @BeforeAll
    static void anEmptyDirectory() throws IOException {
        Path data = Files.createTempDirectory("kith-new-council");
        settings = Map.of("KITH_DATA", data.toString(), "KITH_DEMO", "no");
        kith = RunningKith.start(settings).ready();
    }

    @AfterAll
    static void stop() {
        kith.close();
    }

    @Override
    protected String address() {
        return kith.servedAt();
    }

    @Test
    void fromAnEmptyDirectoryToASocialWorkerWhoIsOutAgain() {
        assertRefused(2, "Say ./kith council add", "add", "oakshire");
        assertRefused(4, "There is no nation", add("oakshire", "atlantis", ADMINISTRATOR));
        assertRefused(4, "is not an e-mail address", add("oakshire", "england", "ann at home"));
        assertRefused(4, "code is of lower-case letters", add("Oak Shire", "england", ADMINISTRATOR));
        String link = linkIn(council(0, add("oakshire", "england", ADMINISTRATOR)));
        assertRefused(4, "There is a council \"oakshire\" already", add("oakshire", "england", "x@oakshire.example"));
        assertRefused(4, "Another account has the e-mail address", add("elmshire", "england", ADMINISTRATOR));
        assertTrue(council(0, "list").contains("Oakshire County Council"));

        theAdministratorSetsNameAndPassword(link);
        String workersLink = theAdministratorAddsATeamAndASocialWorker();
        BrowserContext workersWindow = Browser.window(address());
        Page worker = theWorkerSignsIn(workersWindow, workersLink);
        theAdministratorChangesTheAddressAndClosesTheTeam();
        worker.reload();
        worker.getByLabel("E-mail address").fill(OTHER_ADDRESS);
        worker.getByLabel("Password").fill(PASSWORD);
        button(worker, "Sign in").click();
        assertThat(worker.locator("h1")).hasText("My work");
        theAdministratorResetsThePassword();
        worker.reload();
        assertThat(worker.locator("h1")).hasText("Sign in");
        theAdministratorClosesTheAccount();
        worker.reload();
        assertThat(worker.locator("h1")).hasText("Sign in");
        worker.getByLabel("E-mail address").fill(OTHER_ADDRESS);
        worker.getByLabel("Password").fill(PASSWORD);
        button(worker, "Sign in").click();
        assertThat(worker.locator(".wrong")).containsText("You are not signed in");
        workersWindow.close();
    }

    private void theAdministratorSetsNameAndPassword(String link) {
        open(link);
        assertThat(page.locator("main")).containsText(ADMINISTRATOR);
        accessible("set password");
        fillPassword(page, "password1234", "password1234");
        assertThat(page.locator(".wrong")).containsText("Enter a name");
        assertThat(page.locator(".wrong")).containsText("guessers try first");
        accessible("set password refused");
        field("Name").fill("Ann Admin");
        fillPassword(page, PASSWORD, PASSWORD);
        assertThat(page.locator(".notice")).containsText("Your password is set");
        open(link);
        assertThat(page.locator("h1")).hasText("This link can no longer be used");
        accessible("one-time link used");
        signIn(ADMINISTRATOR, PASSWORD);
        assertThat(page.locator("header")).containsText("Ann Admin");
    }

    private String theAdministratorAddsATeamAndASocialWorker() {
        page.locator("nav.nav").getByText("Staff and teams").click();
        accessible("staff");
        page.locator("nav.sub").getByText("Teams").click();
        accessible("teams, none");
        link("Add a team").click();
        field("Team").fill("Looked after children 1");
        accessible("add a team");
        button(page, "Save the team").click();
        assertThat(page.locator("tbody")).containsText("Looked after children 1");
        accessible("teams");
        open("/staff");
        link("Add an account").click();
        accessible("add an account");
        button(page, "Add the account").click();
        assertThat(page.locator(".wrong")).containsText("Tick at least one role");
        accessible("add an account, refused");
        field("Name").fill("Jo Park");
        field("E-mail address").fill(WORKER);
        field("Social worker").check();
        field("Looked after children 1").check();
        button(page, "Add the account").click();
        assertThat(page.locator("h1")).hasText("Jo Park");
        accessible("account with its one-time link");
        String link = page.locator(".one-time code").textContent().strip();
        page.reload();
        assertThat(page.locator(".one-time")).hasCount(0);
        open("/staff?role=SOCIAL_WORKER");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("Waiting for a password");
        accessible("staff filtered");
        return link;
    }

    private Page theWorkerSignsIn(BrowserContext window, String link) {
        Page worker = window.newPage();
        worker.navigate(link);
        fillPassword(worker, PASSWORD, PASSWORD);
        worker.getByLabel("E-mail address").fill(WORKER);
        worker.getByLabel("Password").fill(PASSWORD);
        button(worker, "Sign in").click();
        assertThat(worker.locator("h1")).hasText("My work");
        return worker;
    }

    private void theAdministratorChangesTheAddressAndClosesTheTeam() {
        open("/teams");
        button(page, "Close Looked after children 1").click();
        assertThat(page.locator(".wrong")).containsText("Staff or children are still in this team");
        accessible("a team that is in use is not closed");
        open("/staff?role=SOCIAL_WORKER");
        page.locator("tbody th a").first().click();
        link("Change name, e-mail address, roles and teams").click();
        accessible("change an account");
        field("E-mail address").fill(ADMINISTRATOR);
        button(page, "Save the changes").click();
        assertThat(page.locator(".wrong")).containsText("Another account has this e-mail address");
        field("E-mail address").fill(OTHER_ADDRESS);
        field("Looked after children 1").uncheck();
        button(page, "Save the changes").click();
        assertThat(page.locator("#saved")).containsText("The account is changed");
        open("/teams");
        button(page, "Close Looked after children 1").click();
        assertThat(page.locator(".notice")).containsText("The team is closed");
        accessible("teams, one closed");
        button(page, "Open again Looked after children 1").click();
        assertThat(page.locator(".notice")).containsText("The team is open again");
    }

    private void theAdministratorResetsThePassword() {
        open("/staff?role=SOCIAL_WORKER");
        page.locator("tbody th a").first().click();
        button(page, "Reset the password").click();
        assertThat(page.locator(".one-time code")).isVisible();
        accessible("account with its password reset");
        open("/staff?role=SOCIAL_WORKER");
    }

    private void theAdministratorClosesTheAccount() {
        page.locator("tbody th a").first().click();
        accessible("account");
        button(page, "Close the account").click();
        assertThat(page.locator(".notice")).containsText("The account is closed");
        accessible("account closed");
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void fillPassword(Page at, String password, String again) {
        at.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        at.getByLabel("New password again").fill(again);
        button(at, "Set the password").click();
    }

    private static String[] add(String code, String nation, String email) {
        return new String[] {"add", code, "--nation", nation, "--name", "Oakshire County Council", "--admin", email};
    }

    private static void assertRefused(int code, String sentence, String... arguments) {
        String said = council(code, arguments);
        assertTrue(said.contains(sentence), said);
    }

    /** Runs the command beside the running Kith; answers what it said. */
    private static String council(int code, String... arguments) {
        List<String> words = new ArrayList<>(List.of("council"));
        words.addAll(List.of(arguments));
        RunningKith command = RunningKith.start(settings, words.toArray(String[]::new));
        int ended = command.ended();
        String said = command.text();
        command.close();
        assertEquals(code, ended, said);
        return said;
    }

    private static String linkIn(String said) {
        var link = Pattern.compile("/set-password\\?link=[A-Za-z0-9_-]{43}").matcher(said);
        assertTrue(link.find(), said);
        return link.group();
    }

    private static Locator button(Page at, String name) {
        return at.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
