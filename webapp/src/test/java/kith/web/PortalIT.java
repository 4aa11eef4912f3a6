package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.access.Role;
import kith.officer.Accounts;
import kith.officer.Password;
import kith.plugin.Nation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Signing in and out, sessions, headers, failures, other councils' pages: the built war as a browser sees it. To add a test, use
 * {@link Browser#signedIn}; pages of every engineer are reached the same way.
 */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalIT {

    @Deployment(testable = false)
    static WebArchive war() {
        return TestWar.with(TestDoor.class);
    }

    @Test
    void whoHasNotSignedInIsAskedToAndComesBackToThePage() throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> asked = browser.get("/test/who?a=1&b=2");
        assertEquals(303, asked.statusCode());
        String signInPage = asked.headers().firstValue("Location").orElseThrow();
        assertEquals("/sign-in?from=%2Ftest%2Fwho%3Fa%3D1%26b%3D2", signInPage);
        HttpResponse<String> in = browser.signIn(
                browser.get(signInPage),
                TwoCouncils.email(Role.SOCIAL_WORKER, TwoCouncils.ELM).toUpperCase(),
                TwoCouncils.PASSWORD);
        assertEquals("/test/who?a=1&b=2", in.headers().firstValue("Location").orElseThrow());
        assertEquals("SOCIAL_WORKER of elmshire", browser.get("/test/who").body());
    }

    @Test
    void theSessionsIdChangesAtSignIn() throws Exception {
        Browser browser = new Browser();
        browser.get("/sign-in");
        String before = browser.session();
        browser.signIn(TwoCouncils.email(Role.REVIEWING_OFFICER, TwoCouncils.OAK), TwoCouncils.PASSWORD);
        assertFalse(before.isEmpty());
        assertNotEquals(before, browser.session());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        String known = TwoCouncils.email(Role.TEAM_MANAGER, TwoCouncils.OAK);
        HttpResponse<String> wrong = new Browser().signIn(known, "wrong");
        HttpResponse<String> unknown = new Browser().signIn("nobody@oakshire.example", "wrong");
        assertEquals(200, wrong.statusCode());
        assertTrue(wrong.body().contains("You are not signed in"), wrong.body());
        assertEquals(withoutState(unknown.body(), "nobody@oakshire.example"), withoutState(wrong.body(), known));
    }

    private static String withoutState(String page, String email) {
        return page.replace(Pattern.quote(email), "")
                .replace(email, "")
                .replaceAll("name=\"jakarta.faces.ViewState\"[^>]*", "");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneMustWaitAndTheAnswerIsTheSame() throws Exception {
        String email = TwoCouncils.email(Role.REVIEW_ADMINISTRATOR, TwoCouncils.ELM);
        for (int i = 0; i < 5; i++) {
            new Browser().signIn(email, "wrong " + i);
        }
        HttpResponse<String> right = new Browser().signIn(email, TwoCouncils.PASSWORD);
        assertEquals(200, right.statusCode());
        assertTrue(right.body().contains("You are not signed in"));
        owner("update sign_in set last_failure_at = now() - interval '61 seconds' where email = '" + email + "'");
        assertEquals(303, new Browser().signIn(email, TwoCouncils.PASSWORD).statusCode());
    }

    @Test
    void twentyWrongPasswordsAtTheSameMomentAreNotAllHeard() throws Exception {
        String email = TwoCouncils.email(Role.SYSTEM_ADMINISTRATOR, TwoCouncils.ELM);
        IntStream.range(0, 20).parallel().forEach(i -> {
            try {
                new Browser().signIn(email, "wrong " + i);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertEquals("5", owned("select failures from sign_in where email = '" + email + "'"));
        owner("update sign_in set failures = 0 where email = '" + email + "'");
    }

    @Test
    void signingInAndOutAndBeingRefusedAreRecorded() throws Exception {
        Browser browser = new Browser();
        String email = TwoCouncils.email(Role.DATA_OFFICER, TwoCouncils.ELM);
        browser.signIn(email, "wrong");
        browser.signIn(email, TwoCouncils.PASSWORD);
        browser.post("/sign-out", Map.of());
        assertEquals(
                "SigningIn.attempted,SigningIn.attempted,SigningIn.in,SigningIn.out",
                owned(
                        "select string_agg(what, ',' order by at, id) from record_entry e join sign_in s using (council, staff_id) "
                                + "where s.email = '" + email + "' and e.what like 'SigningIn.%'"));
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertEquals(200, browser.get("/test/who").statusCode());
        HttpResponse<String> out = browser.post("/sign-out", Map.of());
        assertEquals("/sign-in?out=true", out.headers().firstValue("Location").orElseThrow());
        assertEquals(303, browser.get("/test/who").statusCode());
    }

    @Test
    void aLinkCannotSignOut() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertEquals(405, browser.get("/sign-out").statusCode());
        assertEquals(200, browser.get("/test/who").statusCode());
    }

    @Test
    void anIdleSessionEndsAfterHalfAnHour() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertEquals("1800", browser.get("/test/idle").body());
        browser.get("/test/idle-for-a-second");
        Thread.sleep(2500);
        HttpResponse<String> asked = browser.get("/test/who");
        assertEquals(303, asked.statusCode());
        assertTrue(asked.headers().firstValue("Location").orElseThrow().endsWith("&ended=true"));
    }

    @Test
    void aBusySessionEndsAfterTenHours() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        browser.get("/test/nearly-ten-hours-later");
        assertEquals(200, browser.get("/test/who").statusCode());
        browser.get("/test/ten-hours-later");
        assertEquals(303, browser.get("/test/who").statusCode());
    }

    @Test
    void aClosedAccountIsOutAtTheNextRequestAndCannotComeIn() throws Exception {
        Browser browser = leaver();
        assertEquals("Leaving Soon", browser.get("/test/who").body());
        owner("update staff set disabled = true where email = 'leaver@oakshire.example'");
        assertEquals(303, browser.get("/test/who").statusCode());
        assertEquals(
                200,
                new Browser()
                        .signIn("leaver@oakshire.example", "until tomorrow")
                        .statusCode());
    }

    private static Browser leaver() throws Exception {
        try (Connection connection = TestDatabase.owner()) {
            connection.setAutoCommit(false);
            Accounts.open(connection, TwoCouncils.OAK, "oakshire County Council", Nation.ENGLAND)
                    .staff(
                            "Leaving Soon",
                            "leaver@oakshire.example",
                            Password.hash("until tomorrow"),
                            Set.of(Role.SOCIAL_WORKER),
                            Set.of());
            connection.commit();
        }
        Browser browser = new Browser();
        browser.signIn("leaver@oakshire.example", "until tomorrow");
        return browser;
    }

    @Test
    void aDiaryIsFoundByItsSecretAddressUntilItIsEndedOrTheAccountClosed() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        String first = subscribed(browser);
        HttpResponse<String> diary = new Browser().getThroughProxy(first, "192.0.2.1");
        assertEquals(200, diary.statusCode());
        assertTrue(diary.headers().firstValue("Content-Type").orElseThrow().startsWith("text/calendar"));
        assertTrue(diary.body().startsWith("BEGIN:VCALENDAR"), diary.body());
        assertFalse(browser.get("/subscribe").body().contains(first), "shown once");
        String second = subscribed(browser);
        assertNotEquals(first, second);
        assertEquals(404, asked(first, "192.0.2.1"));
        assertEquals(200, asked(second, "192.0.2.1"));
        assertEquals(
                404,
                browser.getThroughProxy(first, "192.0.2.1").statusCode(),
                "the session opens no address that was ended");
        browser.post("/subscription", Map.of("end", "true"));
        assertEquals(404, asked(second, "192.0.2.1"));
        Browser leaver = leaver();
        String leavers = subscribed(leaver);
        assertEquals(200, asked(leavers, "192.0.2.1"));
        owner("update staff set disabled = true where email = 'leaver@oakshire.example'");
        assertEquals(404, asked(leavers, "192.0.2.1"));
        assertEquals(
                "0",
                owned("select count(*) from diary_subscription where position(token_hash in '" + first + second
                        + leavers + "') > 0"));
    }

    private static String subscribed(Browser browser) throws Exception {
        browser.post("/subscription", Map.of());
        Matcher address = Pattern.compile("<code>https?://[^/]+(/calendar/[\\w-]{43}[.]ics)</code>")
                .matcher(browser.get("/subscribe").body());
        assertTrue(address.find());
        return address.group(1);
    }

    @Test
    void addressesThatNeverWereAreNotFoundAndSlowTheirSourceDown() throws Exception {
        String right = subscribed(Browser.signedIn(Role.REVIEWING_OFFICER, TwoCouncils.OAK));
        assertEquals(200, asked(right, "192.0.2.7"));
        for (int i = 0; i < 5; i++) {
            assertEquals(404, asked("/calendar/guess" + i + ".ics", "192.0.2.7"));
        }
        assertEquals(429, asked("/calendar/guess.ics", "192.0.2.7"));
        assertEquals(429, asked(right, "192.0.2.7"));
        assertEquals(200, asked(right, "192.0.2.8"));
    }

    /** As it comes through a proxy. */
    private static int asked(String path, String from) throws Exception {
        return new Browser().getThroughProxy(path, from).statusCode();
    }

    @Test
    void anAddressOutsideKithIsNotFollowedAfterSignIn() throws Exception {
        for (String evil : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example"}) {
            Browser browser = new Browser();
            HttpResponse<String> page = browser.get("/sign-in?from=" + java.net.URLEncoder.encode(evil, "UTF-8"));
            HttpResponse<String> in =
                    browser.signIn(page, TwoCouncils.email(Role.SOCIAL_WORKER, TwoCouncils.OAK), TwoCouncils.PASSWORD);
            assertEquals("/", in.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    void aSignInPageThatWasOpenTooLongAsksAgainInPlainWords() throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> page = browser.get("/sign-in");
        Browser other = new Browser();
        HttpResponse<String> answer =
                other.signIn(page, TwoCouncils.email(Role.SOCIAL_WORKER, TwoCouncils.OAK), TwoCouncils.PASSWORD);
        assertEquals(303, answer.statusCode());
        String again = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(other.get(again).body().contains("Your session has ended"));
    }

    @Test
    void theFirstOfFiftyOpenPagesStillWorks() throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> first = browser.get("/sign-in");
        for (int i = 0; i < 50; i++) {
            browser.get("/sign-in");
        }
        assertEquals(
                303,
                browser.signIn(first, TwoCouncils.email(Role.SOCIAL_WORKER, TwoCouncils.OAK), TwoCouncils.PASSWORD)
                        .statusCode());
    }

    @Test
    void aBackgroundRequestAfterTheSessionsEndLeadsToSignIn() throws Exception {
        HttpResponse<String> answer = new Browser().postInBackground("/test/who");
        assertTrue(answer.body().contains("<redirect url=\"/sign-in?from=%2F"), answer.body());
    }

    @Test
    void theSessionsCookieIsForKithAlone() throws Exception {
        String cookie =
                new Browser().get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("kith="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase().contains("samesite=lax"), cookie);
    }

    @Test
    void behindAProxyThatSpeaksHttpsTheCookieIsSecureAndHttpsIsForGood() throws Exception {
        HttpResponse<String> answer = new Browser().getOverHttps("/sign-in");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("Secure"), cookie);
        assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
        assertFalse(new Browser()
                .get("/sign-in")
                .headers()
                .firstValue("Strict-Transport-Security")
                .isPresent());
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustOnlyKith() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        for (String path : new String[] {"/sign-in", "/test/who", "/test/fails", "/test/not-found", "/nowhere"}) {
            HttpResponse<String> answer = browser.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("none");
            assertTrue(policy.contains("frame-ancestors 'none'"), path + " " + policy);
            assertTrue(policy.contains("script-src 'self'"), path + " " + policy);
            assertFalse(policy.contains("unsafe"), path + " " + policy);
            assertEquals(
                    1, answer.headers().allValues("Content-Security-Policy").size(), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse("none"),
                    path);
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElse("none"), path);
        }
    }

    @Test
    void noPageOnWhichNoComponentIsLoadsOneOrAllowsAScriptWithinThePage() throws Exception {
        Browser signedIn = Browser.signedIn(Role.DATA_OFFICER, TwoCouncils.OAK);
        for (String path : new String[] {"/sign-in", "/import", "/about", "/children"}) {
            Browser browser = path.equals("/sign-in") ? new Browser() : signedIn;
            HttpResponse<String> answer = browser.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains("primefaces"), path);
            assertFalse(
                    answer.headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow()
                            .contains("nonce"),
                    path);
        }
    }

    @Test
    void theServerTellsNothingOfItselfButUpOrDown() throws Exception {
        Browser signedIn = Browser.signedIn(Role.SYSTEM_ADMINISTRATOR, TwoCouncils.OAK);
        for (Browser browser : new Browser[] {new Browser(), signedIn}) {
            assertEquals("{\"status\":\"UP\"}", browser.get("/health/ready").body());
            for (String path : new String[] {
                "/health",
                "/health/",
                "/health/live",
                "/health/started",
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/openapi/",
                "/health/ready/x",
                "/admin",
                "/asadmin",
                "/management",
                "/console"
            }) {
                int status = browser.get(path).statusCode();
                assertTrue(status == 404 || status == 303 && browser != signedIn, path + " " + status);
            }
        }
    }

    @Test
    void whatIsNotThereOrNotAllowedIsSaidInPlainWords() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertPage(browser.get("/nowhere"), 404, "Not found");
        assertPage(browser.get("/test/not-found"), 404, "Not found");
        assertPage(browser.get("/test/not-allowed"), 403, "You may not open this");
    }

    @Test
    void aFailureGivesAReferenceAndNoInnards() throws Exception {
        HttpResponse<String> answer =
                Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK).get("/test/fails");
        assertPage(answer, 500, "Something went wrong");
        Matcher reference = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}").matcher(answer.body());
        assertTrue(reference.find(), answer.body());
        assertFalse(answer.body().contains("secret words"));
        assertFalse(answer.body().contains("IllegalState"));
    }

    private static void assertPage(HttpResponse<String> answer, int status, String title) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<h1>" + title + "</h1>"), answer.body());
    }

    /** Pages about one row of a child: without naming one there is nothing to open. */
    private static final Set<String> OF_ONE_ROW = Set.of(
            "/child/answer-change",
            "/child/answer-exclusion",
            "/child/answer-review-request",
            "/child/cancel-booking",
            "/child/cancel-plan",
            "/child/challenge-review",
            "/child/chase-contribution",
            "/child/compare-plan",
            "/child/complete-placement-plan",
            "/child/complete-plan",
            "/child/contribution-link",
            "/child/end-exclusion",
            "/child/end-person",
            "/child/exclude",
            "/child/follow-action",
            "/child/follow-concern",
            "/child/follow-dispute",
            "/child/hear-views",
            "/child/plain-plan",
            "/child/plan-part",
            "/child/read-copy",
            "/child/read-pack",
            "/child/review",
            "/child/send-copy",
            "/child/send-pack",
            "/child/sign-placement-plan",
            "/child/visit");

    @Test
    void everyPageOfAChildOpensInTheChildsOwnCouncil() throws Exception {
        Browser worker = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        Browser manager = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.OAK);
        Browser officer = Browser.signedIn(Role.REVIEWING_OFFICER, TwoCouncils.OAK);
        List<String> wrong = new ArrayList<>();
        for (WarPages.WarPage page : WarPages.all()) {
            if (page.isOfAChild()) {
                String address = page.path() + "?child=" + TwoCouncils.OAK_ONLY;
                HttpResponse<String> answer = worker.get(address);
                answer = answer.statusCode() == 403 ? manager.get(address) : answer;
                answer = answer.statusCode() == 403 ? officer.get(address) : answer;
                boolean ofOneRow = OF_ONE_ROW.contains(page.path());
                boolean shown = answer.body().contains("Only of oakshire");
                if (answer.statusCode() != (ofOneRow ? 404 : 200) || shown == ofOneRow) {
                    wrong.add(page.path() + " answers " + answer.statusCode() + (shown ? " and shows the child" : ""));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPageShowsAnythingOfAnotherCouncilWhateverItIsAskedFor() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Role role : new Role[] {Role.SOCIAL_WORKER, Role.DATA_OFFICER, Role.TEAM_MANAGER}) {
            Browser browser = Browser.signedIn(role, TwoCouncils.ELM);
            for (WarPages.WarPage page : WarPages.all()) {
                HttpResponse<String> answer = browser.get(page.asking(TwoCouncils.OAK_ONLY));
                if (answer.body().contains(TwoCouncils.OAK)) {
                    wrong.add(role + " " + page + " shows the other council");
                }
                boolean innocent = answer.statusCode() != 500 || page.path().equals("/went-wrong");
                if (!innocent || page.isOfAChild() && !refused(answer)) {
                    wrong.add(role + " " + page + " answers " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPageShowsARestrictedChildToWhoIsNotNamed() throws Exception {
        List<String> wrong = new ArrayList<>();
        TwoCouncils.restrict();
        try {
            for (Role role : new Role[] {Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER}) {
                Browser browser = Browser.signedIn(role, TwoCouncils.OAK);
                for (WarPages.WarPage page : WarPages.all()) {
                    HttpResponse<String> answer = browser.get(page.asking(TwoCouncils.OAK_ONLY));
                    if (answer.body().contains("Only of oakshire")
                            || answer.body().contains("C8")) {
                        wrong.add(role + " " + page + " shows the restricted child");
                    }
                    if (page.isOfAChild() && !refused(answer)) {
                        wrong.add(role + " " + page + " answers " + answer.statusCode());
                    }
                }
            }
            Browser named = Browser.signedIn(Role.DATA_OFFICER, TwoCouncils.OAK);
            assertTrue(named.get("/child/overview?child=" + TwoCouncils.OAK_ONLY)
                    .body()
                    .contains("Only of oakshire"));
        } finally {
            TwoCouncils.lift();
        }
        assertEquals(List.of(), wrong);
    }

    /** Not there, or not for this role whichever child is asked for. */
    private static boolean refused(HttpResponse<String> answer) {
        return answer.statusCode() == 404 || answer.statusCode() == 403;
    }

    @Test
    void everyPageAsksToSignInFirst() throws Exception {
        for (WarPages.WarPage page : WarPages.all()) {
            if (!page.path().startsWith("/sign-")
                    && !page.path().equals("/set-password")
                    && !page.path().startsWith("/contribute")
                    && !page.path().startsWith("/calendar/")
                    && !page.path().startsWith("/look/")) {
                assertEquals(
                        303,
                        new Browser().get(page.asking(TwoCouncils.OAK_ONLY)).statusCode(),
                        page.path());
            }
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aRestartOfTheDatabaseHeals() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        TestDatabase.stop();
        assertEquals("{\"status\":\"DOWN\"}", browser.get("/health/ready").body());
        assertEquals(500, browser.get("/test/who").statusCode());
        TestDatabase.start();
        assertEquals("{\"status\":\"UP\"}", browser.get("/health/ready").body());
        for (int i = 0; i < 10; i++) {
            assertEquals("SOCIAL_WORKER of oakshire", browser.get("/test/who").body());
        }
    }

    private static void owner(String sql) throws Exception {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String owned(String sql) throws Exception {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
