package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import kith.access.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An officer of a Welsh council reads the pages in English or in Welsh. */
@ArquillianTest
@RunAsClient
class LanguageIT {

    @Deployment(testable = false)
    static WebArchive war() {
        return TestWar.with();
    }

    @Test
    @Tag("S1-1")
    void anOfficerOfAWelshCouncilChoosesWelshAndKeepsIt() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE);
        assertTrue(browser.get("/about").body().contains("lang=\"en-GB\""));
        HttpResponse<String> chosen = browser.post("/language", Map.of("to", "cy", "back", "/about"));
        assertEquals("/about", chosen.headers().firstValue("Location").orElseThrow());
        String welsh = browser.get("/about").body();
        assertTrue(welsh.contains("lang=\"cy\""), welsh);
        assertTrue(welsh.contains("Terfynau’r gyfraith"), welsh);
        assertTrue(welsh.contains("swyddog adolygu annibynnol"), welsh);
        assertTrue(welsh.contains(">English</button>"), welsh);
        assertTrue(browser.get("/cases").body().contains("Ffeiliau achos"));
        browser.post("/language", Map.of("to", "en-GB", "back", "/about"));
        assertTrue(browser.get("/about").body().contains("Limits of the law"));
    }

    @Test
    void anOfficerOfAnEnglishCouncilIsNotOfferedWelshEvenWithTheCookie() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        browser.post("/language", Map.of("to", "cy", "back", "/about"));
        String page = browser.get("/about").body();
        assertTrue(page.contains("lang=\"en-GB\""), page);
        assertFalse(page.contains("Cymraeg"), page);
    }

    @Test
    void theSignInPageCanBeReadInWelsh() throws Exception {
        Browser browser = new Browser();
        browser.post("/language", Map.of("to", "cy", "back", "/sign-in"));
        assertTrue(browser.get("/sign-in").body().contains("Mewngofnodi"));
    }

    @Test
    void aLanguageThatKithDoesNotSpeakChangesNothingAndNoAddressOutsideIsFollowed() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE);
        HttpResponse<String> answer = browser.post("/language", Map.of("to", "fr", "back", "//evil.example/"));
        assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
        assertTrue(browser.get("/about").body().contains("lang=\"en-GB\""));
    }

    @Test
    @Tag("S1-2")
    void theCouncilsNationChoosesItsLaw() throws Exception {
        String page = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE)
                .get("/about")
                .body();
        assertTrue(page.contains("(Wales) Regulations 2015"), page);
        assertFalse(page.contains("(England) Regulations 2010"), page);
    }
}
