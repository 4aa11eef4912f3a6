package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import kith.access.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The case files of an installed plugin, run from the page about the council. */
@ArquillianTest
@RunAsClient
class CasesIT {

    @Deployment(testable = false)
    static WebArchive war() {
        return TestWar.with();
    }

    @Test
    void everyRowOfThePluginsCaseFileIsShownWithWhatCameOfIt() throws Exception {
        HttpResponse<String> page =
                Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE).get("/cases");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("P01"), page.body());
        assertTrue(page.body().contains("As expected"), page.body());
        assertTrue(page.body().contains("Two weeks are earlier than 20 working days."), page.body());
        assertTrue(page.body().contains("Signature"), page.body());
    }

    @Test
    void aRowThatComesOutDifferentlySaysWhatCameAndWhy() throws Exception {
        String page = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE)
                .get("/cases")
                .body();
        assertTrue(page.contains("1 of 2 cases do not come out as the file says"), page);
        assertTrue(page.contains("Different"), page);
        assertTrue(page.contains("earlier than the law’s 30 March 2026"), page);
    }

    @Test
    void aCouncilWithoutAPluginIsToldThatThereAreNone() throws Exception {
        String page = Browser.signedIn(Role.SYSTEM_ADMINISTRATOR, TwoCouncils.OAK)
                .get("/cases")
                .body();
        assertTrue(page.contains("No plugin of this council is installed"), page);
    }

    @Test
    void thePageAboutTheCouncilLeadsThere() throws Exception {
        String page = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE)
                .get("/about")
                .body();
        assertTrue(page.contains("href=\"/cases\""), page);
    }
}
