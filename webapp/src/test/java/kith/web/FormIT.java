package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.access.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every form promises, on the form of a visit: saved once, nothing typed is lost, two who edit see both texts. The child
 * is {@link TwoCouncils#BOTH}, whom two councils hold under the same id.
 */
@ArquillianTest
@RunAsClient
class FormIT {
    private static final String PAGE = "/child/record-visit?child=" + TwoCouncils.BOTH;
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Random CHANCE = new Random(20261122);

    @Deployment(testable = false)
    static WebArchive war() {
        return TestWar.with();
    }

    /** Everything hidden in the form of a page, as a browser sends it, with the button that saves. */
    private static Map<String, String> form(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        HIDDEN.matcher(page.body()).results().map(found -> found.group()).forEach(input -> {
            fields.put(attribute(input, "name"), attribute(input, "value"));
        });
        fields.put("save", "Save the visit");
        return fields;
    }

    private static String attribute(String input, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return value.find() ? value.group(1) : "";
    }

    private static Map<String, String> visit(HttpResponse<String> page, LocalDate day, String account) {
        Map<String, String> fields = form(page);
        fields.put("visitedOn-day", Integer.toString(day.getDayOfMonth()));
        fields.put("visitedOn-month", Integer.toString(day.getMonthValue()));
        fields.put("visitedOn-year", Integer.toString(day.getYear()));
        fields.put("sure-visitedOn", day.toString());
        fields.put("seen", "yes");
        fields.put("alone", "yes");
        fields.put("visitor", "Rowan Ash");
        fields.put("account", account);
        return fields;
    }

    /** A day of its own for each visit of these tests. */
    private static synchronized LocalDate aDay() {
        days++;
        return LocalDate.of(2020, 1, 1).plusDays(days);
    }

    private static int days;

    private static HttpResponse<String> draft(Browser browser, Map<String, String> fields) throws Exception {
        return browser.post("/draft", fields);
    }

    private static String owned(String sql) throws Exception {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String visitsOn(LocalDate day) throws Exception {
        return owned("select count(*) from visit where visited_on = '" + day + "'");
    }

    private static long rowOf(LocalDate day) throws Exception {
        return Long.parseLong(owned("select id from visit where visited_on = '" + day + "'"));
    }

    private static <T> List<T> together(int times, java.util.concurrent.Callable<T> work) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(many.submit(work));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : all) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            many.shutdown();
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + " " + answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "record-health, doneOn, ASSESSMENT, ask-glasses, Who looked at the glasses?",
        "record-plan, completedOn, EDUCATION, ask-tutor, Who is the tutor?"
    })
    void whatACouncilAsksBesidesIsAskedAndItsAnswerKeptAndShown(
            String page, String day, String kind, String field, String question) throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.PINE);
        HttpResponse<String> asked = browser.get("/child/" + page + "?child=" + TwoCouncils.PINE_ONLY);
        assertTrue(asked.body().contains(question), asked.body());
        Map<String, String> fields = form(asked);
        LocalDate on = aDay();
        fields.put(day + "-day", Integer.toString(on.getDayOfMonth()));
        fields.put(day + "-month", Integer.toString(on.getMonthValue()));
        fields.put(day + "-year", Integer.toString(on.getYear()));
        fields.put("sure-" + day, on.toString());
        fields.put("kind", kind);
        fields.put(field, "Zephyr Moss");
        String saved = location(browser.post("/child/" + page, fields));
        assertTrue(saved.startsWith("/child/health?child=9&saved="), saved);
        String shown = browser.get(saved).body();
        assertTrue(shown.contains(question) && shown.contains("Zephyr Moss"), shown);
    }

    @Test
    void tenPostsAtTheSameMomentSaveOnceAndGetTheSameAnswer() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        Map<String, String> fields = visit(browser.get(PAGE), day, "We met.");
        List<String> answers = together(10, () -> location(browser.post("/child/record-visit", fields)));
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertTrue(answers.get(0).startsWith("/child/visits?child=7&saved="), answers.get(0));
        assertEquals("1", visitsOn(day));
    }

    @Test
    void theBackButtonAndASecondPostLaterChangeNothing() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        Map<String, String> fields = visit(browser.get(PAGE), day, "We met.");
        String first = location(browser.post("/child/record-visit", fields));
        browser.get(first);
        assertEquals(first, location(browser.post("/child/record-visit", fields)));
        assertEquals("1", visitsOn(day));
    }

    @Test
    void theSameFormWithAnotherTextIsNotSavedAndNotLost() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        Map<String, String> fields = visit(browser.get(PAGE), day, "We met.");
        browser.post("/child/record-visit", fields);
        fields.put("account", "We met, and it rained.");
        HttpResponse<String> second = browser.post("/child/record-visit", fields);
        assertEquals(200, second.statusCode());
        assertTrue(second.body().contains("This form is saved already, with another text"), second.body());
        assertTrue(second.body().contains("We met, and it rained."));
        assertEquals("We met.", owned("select account from visit where visited_on = '" + day + "'"));
    }

    @Test
    void ofManyWhoCorrectTheSameVersionOneSavesAndTheOthersSeeBothTexts() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        browser.post("/child/record-visit", visit(browser.get(PAGE), day, "At first."));
        String correction = PAGE + "&row=" + rowOf(day);
        int editors = 8;
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < editors; i++) {
            Map<String, String> fields = visit(browser.get(correction), day, "Text of editor " + i);
            fields.put("key", UUID.randomUUID().toString());
            fields.put("why", "Editor " + i + " knows better.");
            forms.add(fields);
        }
        java.util.concurrent.atomic.AtomicInteger next = new java.util.concurrent.atomic.AtomicInteger();
        List<HttpResponse<String>> answers =
                together(editors, () -> browser.post("/child/record-visit", forms.get(next.getAndIncrement())));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 303).count());
        String saved = owned("select account from visit where visited_on = '" + day + "'");
        answers.stream().filter(answer -> answer.statusCode() == 200).forEach(answer -> {
            assertTrue(answer.body().contains("Somebody else changed this record"), answer.body());
            assertTrue(answer.body().contains(saved));
            assertTrue(answer.body().matches("(?s).*<textarea[^>]*>Text of editor \\d+</textarea>.*"), answer.body());
        });
        assertEquals("2", owned("select version from visit where visited_on = '" + day + "'"));
    }

    @Test
    void editorsWhoTryAgainAfterAConflictAllGetThroughAndEachSaveIsOneVersion() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        browser.post("/child/record-visit", visit(browser.get(PAGE), day, "At first."));
        String correction = PAGE + "&row=" + rowOf(day);
        List<Integer> tries = together(6, () -> {
            String text = "Text " + UUID.randomUUID();
            Map<String, String> fields = visit(browser.get(correction), day, text);
            fields.put("key", UUID.randomUUID().toString());
            fields.put("why", "To be tried again.");
            for (int i = 1; i < 30; i++) {
                HttpResponse<String> answer = browser.post("/child/record-visit", fields);
                if (answer.statusCode() == 303) {
                    return i;
                }
                fields.put("version", form(answer).get("version"));
            }
            throw new AssertionError("Never saved");
        });
        assertEquals(6, tries.size());
        assertEquals("7", owned("select version from visit where visited_on = '" + day + "'"));
        assertEquals("6", owned("select count(*) from earlier_row where row_id = " + rowOf(day)));
    }

    @Test
    void inAConflictTheOtherTextCanBeTaken() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        browser.post("/child/record-visit", visit(browser.get(PAGE), day, "At first."));
        String correction = PAGE + "&row=" + rowOf(day);
        Map<String, String> mine = visit(browser.get(correction), day, "Mine.");
        mine.put("why", "A slip.");
        mine.put("visitor", "Alder Finch");
        Map<String, String> other = new LinkedHashMap<>(mine);
        other.put("key", UUID.randomUUID().toString());
        other.put("account", "The other’s.");
        browser.post("/child/record-visit", other);
        mine.put("visitor", "Hazel Reed");
        HttpResponse<String> conflict = browser.post("/child/record-visit", mine);
        assertTrue(conflict.body().contains("The other’s."));
        mine.put("version", form(conflict).get("version"));
        mine.put("theirs", "account");
        assertEquals(303, browser.post("/child/record-visit", mine).statusCode());
        assertEquals(
                "The other’s.|Hazel Reed",
                owned("select account || '|' || visitor from visit where visited_on = '" + day + "'"));
    }

    @Test
    void inAConflictAnAnswerThatWasTakenAwayMeanwhileIsSaidToBeSo() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        Map<String, String> first = visit(browser.get(PAGE), day, "At first.");
        first.put("bedroom", "SEEN");
        browser.post("/child/record-visit", first);
        String correction = PAGE + "&row=" + rowOf(day);
        Map<String, String> mine = visit(browser.get(correction), day, "Mine.");
        mine.put("bedroom", "SEEN");
        mine.put("why", "A slip.");
        Map<String, String> other = new LinkedHashMap<>(mine);
        other.put("key", UUID.randomUUID().toString());
        other.remove("bedroom");
        assertEquals(303, browser.post("/child/record-visit", other).statusCode());
        mine.put("account", "Mine, and longer.");
        HttpResponse<String> conflict = browser.post("/child/record-visit", mine);
        assertTrue(
                conflict.body()
                        .matches("(?s).*<p class=\"their\">Not recorded</p>\\s*<label[^>]*for=\"theirs-bedroom\".*"),
                conflict.body());
    }

    @Test
    void whatIsTypedIsBackAfterTheSessionEndedForItsAuthorAlone() throws Exception {
        Browser author = Browser.signedIn(Role.REVIEWING_OFFICER, TwoCouncils.OAK);
        Map<String, String> fields = visit(author.get(PAGE), aDay(), "A whole assessment, typed for an hour.");
        assertTrue(draft(author, fields).body().matches("\\{\"kept\":\"\\d\\d:\\d\\d\"}"));
        author.post("/sign-out", Map.of());
        assertEquals(303, draft(author, fields).statusCode());

        Browser colleague = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.OAK);
        assertFalse(colleague.get(PAGE).body().contains("A whole assessment"));
        Browser elsewhere = Browser.signedIn(Role.REVIEWING_OFFICER, TwoCouncils.ELM);
        assertFalse(elsewhere.get(PAGE).body().contains("A whole assessment"));

        Browser again = Browser.signedIn(Role.REVIEWING_OFFICER, TwoCouncils.OAK);
        HttpResponse<String> page = again.get(PAGE);
        assertTrue(page.body().contains("A whole assessment, typed for an hour."), page.body());
        assertTrue(page.body().contains("was not saved. It is back in the form"));
        assertEquals(fields.get("key"), form(page).get("key"));

        assertEquals(303, again.post("/child/record-visit", fields).statusCode());
        assertEquals("0", owned("select count(*) from draft where key = '" + fields.get("key") + "'"));
        assertTrue(draft(again, fields).body().contains("saved"), "a request behind the save brings no draft back");
        assertFalse(again.get(PAGE).body().contains("A whole assessment"));
    }

    @Test
    void nobodyWritesIntoAnothersDraft() throws Exception {
        Browser author = Browser.signedIn(Role.REVIEWING_OFFICER, TwoCouncils.ELM);
        Map<String, String> fields = visit(author.get(PAGE), aDay(), "The author’s.");
        draft(author, fields);
        Browser colleague = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.ELM);
        Map<String, String> foreign = new LinkedHashMap<>(fields);
        foreign.put("account", "Somebody else’s.");
        draft(colleague, foreign);
        assertTrue(author.get(PAGE).body().contains("The author’s."));
    }

    @Test
    void discardedTextIsGone() throws Exception {
        Browser author = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.ELM);
        Map<String, String> fields = visit(author.get(PAGE), aDay(), "Not wanted.");
        draft(author, fields);
        fields.remove("save");
        fields.put("discard", "Discard what I typed");
        assertEquals(PAGE, location(author.post("/child/record-visit", fields)));
        assertFalse(author.get(PAGE).body().contains("Not wanted."));
    }

    @Test
    void fortyFormsOfOneSessionStayOpenAndTheFirstStillSaves() throws Exception {
        Browser browser = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.OAK);
        List<Map<String, String>> tabs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tabs.add(visit(browser.get(PAGE), aDay(), "Tab " + i));
        }
        assertEquals(40, tabs.stream().map(tab -> tab.get("key")).distinct().count());
        assertEquals(303, browser.post("/child/record-visit", tabs.get(0)).statusCode());
        assertEquals(303, browser.post("/child/record-visit", tabs.get(39)).statusCode());
    }

    @Test
    void whateverIsTypedComesBackAsItWasTyped() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.ELM);
        for (int i = 0; i < 25; i++) {
            String text = anything();
            Map<String, String> fields = visit(browser.get(PAGE), aDay(), text);
            draft(browser, fields);
            assertEquals(text, account(browser.get(PAGE)));
            fields.put("visitedOn-day", "31");
            fields.put("visitedOn-month", "Feb");
            HttpResponse<String> refused = browser.post("/child/record-visit", fields);
            assertTrue(refused.body().contains("There is no 31 February"), refused.body());
            assertTrue(refused.body().contains("href=\"#visitedOn\""));
            assertEquals(text, account(refused));
        }
    }

    /** Letters of many scripts, marks that mean something in pages, quotes and spaces. */
    private static String anything() {
        String marks = "abc xyz <>&\"'{}#$%/\\äßéŵŷ漢字🙂‘’“”–;=+";
        int[] points = marks.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        for (int i = CHANCE.nextInt(200); i > 0; i--) {
            text.appendCodePoint(points[CHANCE.nextInt(points.length)]);
        }
        return text.append("x").toString();
    }

    private static String account(HttpResponse<String> page) {
        Matcher area = Pattern.compile("(?s)<textarea[^>]*name=\"account\"[^>]*>(.*?)</textarea>")
                .matcher(page.body());
        assertTrue(area.find(), page.body());
        String plain = area.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'");
        Matcher number = Pattern.compile("&#(\\d+);").matcher(plain);
        return number.replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&amp;", "&");
    }

    /** A tab that was opened on a live draft has its key; when the other tab saves, what this one goes on typing stands alone. */
    @Test
    void whatASecondTabTypesAfterTheFirstSavedIsKeptApartAndSavedWhereThatIsAsked() throws Exception {
        Browser browser = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.ELM);
        LocalDate day = aDay();
        LocalDate another = aDay();
        Map<String, String> first = visit(browser.get(PAGE), day, "The first tab’s.");
        draft(browser, first);
        Map<String, String> second = visit(browser.get(PAGE), another, "The second tab’s.");
        assertEquals(first.get("key"), second.get("key"));
        assertEquals(303, browser.post("/child/record-visit", first).statusCode());
        assertTrue(draft(browser, second).body().contains("saved"));

        String own = UUID.randomUUID().toString();
        second.put("key", own);
        assertTrue(draft(browser, second).body().contains("kept"));
        second.put("key", first.get("key"));
        second.put("again", own);
        HttpResponse<String> refused = browser.post("/child/record-visit", second);
        assertTrue(refused.body().contains("Save this text as well"), refused.body());
        assertEquals(own, form(refused).get("again"));
        assertEquals("0", visitsOn(another));

        second.remove("save");
        second.put("saveAgain", "Save this text as well");
        List<String> answers = together(5, () -> location(browser.post("/child/record-visit", second)));
        assertEquals(
                List.of("/child/visits?child=7&saved=" + own),
                answers.stream().distinct().toList());
        assertEquals("1", visitsOn(day));
        assertEquals("1", visitsOn(another));
        assertEquals("0", owned("select count(*) from draft where key = '" + own + "'"));
    }

    @Test
    void aCorrectionThatIsSavedAgainWithAnotherTextShowsBothTextsFirst() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        browser.post("/child/record-visit", visit(browser.get(PAGE), day, "At first."));
        Map<String, String> fields = visit(browser.get(PAGE + "&row=" + rowOf(day)), day, "As one tab put it.");
        fields.put("why", "A slip.");
        assertEquals(303, browser.post("/child/record-visit", fields).statusCode());
        fields.put("account", "As the other tab put it.");
        HttpResponse<String> refused = browser.post("/child/record-visit", fields);
        fields.put("again", form(refused).get("again"));
        fields.remove("save");
        fields.put("saveAgain", "Save this text as well");
        HttpResponse<String> both = browser.post("/child/record-visit", fields);
        assertTrue(both.body().contains("Somebody else changed this record"), both.body());
        assertTrue(both.body().contains("As one tab put it."));
        assertEquals("As the other tab put it.", account(both));
    }

    @Test
    void aTextThatIsTooLongIsNotKeptAndItsLengthIsSaid() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.ELM);
        Map<String, String> fields = form(browser.get(PAGE));
        fields.put("key", UUID.randomUUID().toString());
        fields.put("account", "x".repeat(1_000_001));
        HttpResponse<String> answer = draft(browser, fields);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().matches("\\{\"long\":1000\\d{3}}"), answer.body());
        assertEquals("0", owned("select count(*) from draft where key = '" + fields.get("key") + "'"));
    }

    @Test
    void myWorkListsWhatIsNotSavedForItsAuthorAloneUntilItIsDiscarded() throws Exception {
        Browser author = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        String page = "/child/record-visit?child=" + TwoCouncils.OAK_ONLY;
        Map<String, String> fields = visit(author.get(page), aDay(), "Half a visit.");
        draft(author, fields);
        String line = "<a href=\"" + page + "\">Only of oakshire Example: Record a visit</a>";
        assertTrue(
                author.get("/my-work").body().contains(line),
                author.get("/my-work").body());
        Browser colleague = Browser.signedIn(Role.TEAM_MANAGER, TwoCouncils.OAK);
        assertFalse(colleague.get("/my-work").body().contains(line));
        TwoCouncils.restrict();
        try {
            assertFalse(author.get("/my-work").body().contains(page));
        } finally {
            TwoCouncils.lift();
        }
        assertEquals("/my-work", location(author.post("/draft", Map.of("discard", fields.get("key")))));
        assertFalse(author.get("/my-work").body().contains(page));
    }

    @Test
    void theFormKnowsHowLongTheSessionLastsHoweverBusyItIs() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        Matcher left = Pattern.compile("data-left=\"(\\d+)\"")
                .matcher(browser.get(PAGE).body());
        assertTrue(left.find());
        int seconds = Integer.parseInt(left.group(1));
        assertTrue(seconds > 9 * 3600 && seconds <= 10 * 3600, () -> seconds + " seconds");
    }

    @Test
    void aFormWhoseKeyIsNoneIsNotFound() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        Map<String, String> fields = visit(browser.get(PAGE), aDay(), "We met.");
        fields.put("key", "none");
        assertEquals(404, browser.post("/child/record-visit", fields).statusCode());
        assertEquals(400, draft(browser, fields).statusCode());
    }

    @Test
    void anothersSitesPageCannotSendAForm() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        LocalDate day = aDay();
        Map<String, String> fields = visit(browser.get(PAGE), day, "We met.");
        assertEquals(
                403, browser.postFromAnotherSite("/child/record-visit", fields).statusCode());
        assertEquals("0", visitsOn(day));
    }

    @Test
    void anotherCouncilsFormOfTheSameKeyIsAnotherForm() throws Exception {
        Browser oak = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        Browser elm = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.ELM);
        LocalDate day = aDay();
        Map<String, String> fields = visit(oak.get(PAGE), day, "Of oak.");
        Map<String, String> same = new LinkedHashMap<>(fields);
        same.put("account", "Of elm.");
        assertEquals(303, oak.post("/child/record-visit", fields).statusCode());
        assertEquals(303, elm.post("/child/record-visit", same).statusCode());
        assertEquals(
                "Of elm., Of oak.",
                owned("select string_agg(account, ', ' order by account) from visit where visited_on = '" + day + "'"));
    }

    /** A child of Oakshire who lives in a placement since spring and, with a type, is away from it; answers the child's id. */
    private static synchronized long livingChild(String away) throws Exception {
        long id = 9000 + ++children;
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            for (String row : new String[] {
                "child (council, id, number, given_name, family_name, born_on, sex) values ('oakshire', %1$d, 'M%1$d', 'Wren', "
                        + "'Moving', '2014-05-06', 'F')",
                "looked_after_period (council, id, child_id, from_on, category_of_need) values ('oakshire', %1$d, %1$d, "
                        + "'2026-03-02', 'N1')",
                "legal_status (council, id, child_id, from_on, code) values ('oakshire', %1$d, %1$d, '2026-03-02', 'C2')",
                "placement (council, id, child_id, from_on, type, provider) values ('oakshire', %1$d, %1$d, '2026-03-02', "
                        + "'U6', 'PR1')"
            }) {
                statement.execute("insert into " + row.formatted(id));
            }
            if (away != null) {
                statement.execute("insert into absence (council, id, child_id, from_on, type) values ('oakshire', " + id
                        + ", " + id + ", '2026-04-01', '" + away + "')");
            }
        }
        return id;
    }

    private static int children;

    private static Map<String, String> day(Map<String, String> fields, String field, int day, int month) {
        fields.put(field + "-day", Integer.toString(day));
        fields.put(field + "-month", Integer.toString(month));
        fields.put(field + "-year", "2026");
        fields.put("sure-" + field, LocalDate.of(2026, month, day).toString());
        fields.put("whyLate", "It was recorded later.");
        return fields;
    }

    private static Map<String, String> move(HttpResponse<String> page, int day, String carer) {
        Map<String, String> fields = day(form(page), "fromOn", day, 5);
        fields.put("changeReason", "CARPL");
        fields.put("notPracticable", "The carers asked for it on the day.");
        fields.put("type", "U6");
        fields.put("provider", "PR1");
        fields.put("approval", "FULL");
        fields.put("carer", carer);
        return fields;
    }

    private static Map<String, String> agreed(Map<String, String> mine, HttpResponse<String> conflict) {
        assertEquals(200, conflict.statusCode());
        assertTrue(conflict.body().contains("Somebody else changed this record"), conflict.body());
        Map<String, String> shown = form(conflict);
        for (String hidden : new String[] {"on", "version", "next", "nextVersion"}) {
            if (shown.containsKey(hidden)) {
                mine.put(hidden, shown.get(hidden));
            }
        }
        mine.put("why", "We asked the carers.");
        return mine;
    }

    @Test
    void twoWhoRecordOneMoveSeeBothTextsAndWhatTheyAgreeOnIsTheOneMove() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        long child = livingChild(null);
        String address = "/child/move?child=" + child;
        Map<String, String> mine = move(browser.get(address), 6, "Hazel Reed");
        Map<String, String> other = move(browser.get(address), 5, "Alder Finch");
        other.put("key", UUID.randomUUID().toString());
        assertEquals(303, browser.post("/child/move", other).statusCode());
        HttpResponse<String> conflict = browser.post("/child/move", mine);
        agreed(mine, conflict);
        assertTrue(conflict.body().contains("Alder Finch") && conflict.body().contains("Hazel Reed"));
        assertTrue(conflict.body().contains("5 May 2026"), conflict.body());
        mine.put("theirs", "carer");
        assertTrue(location(browser.post("/child/move", mine)).contains("saved="));
        assertEquals(
                "2026-05-06 -|2026-05-06 Alder Finch",
                owned(
                        "select string_agg(coalesce(to_on, from_on) || ' ' || coalesce(carer, '-'), '|' order by from_on) "
                                + "from placement where child_id = " + child));
    }

    @Test
    void twoWhoRecordWhereAChildLivesNowSeeBothTexts() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        long child = livingChild(null);
        Map<String, String> ended = day(form(browser.get("/child/end-placement?child=" + child)), "toOn", 4, 5);
        ended.put("changeReason", "CARPL");
        ended.put("notPracticable", "The carers asked for it on the day.");
        assertTrue(location(browser.post("/child/end-placement", ended)).contains("saved="));
        String address = "/child/move?child=" + child;
        Map<String, String> mine = move(browser.get(address), 4, "Hazel Reed");
        Map<String, String> other = move(browser.get(address), 4, "Alder Finch");
        other.put("key", UUID.randomUUID().toString());
        assertTrue(location(browser.post("/child/move", other)).contains("saved="));
        agreed(mine, browser.post("/child/move", mine));
        assertTrue(location(browser.post("/child/move", mine)).contains("saved="));
        assertEquals(
                "Hazel Reed",
                owned("select string_agg(carer, '|') from placement where to_on is null and child_id = " + child));
    }

    @Test
    void twoWhoRecordTheEndOfAPlacementSeeBothTexts() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        long child = livingChild(null);
        String address = "/child/end-placement?child=" + child;
        Map<String, String> mine = day(form(browser.get(address)), "toOn", 7, 5);
        mine.put("changeReason", "CARPL");
        mine.put("notPracticable", "The carers asked for it on the day.");
        Map<String, String> other = day(form(browser.get(address)), "toOn", 8, 5);
        other.put("key", UUID.randomUUID().toString());
        other.put("changeReason", "ALLEG");
        other.put("notPracticable", "Something was alleged.");
        assertTrue(location(browser.post("/child/end-placement", other)).contains("saved="));
        HttpResponse<String> conflict = browser.post("/child/end-placement", mine);
        assertTrue(conflict.body().contains("8 May 2026"), conflict.body());
        agreed(mine, conflict);
        mine.put("theirs", "changeReason");
        assertTrue(location(browser.post("/child/end-placement", mine)).contains("saved="));
        assertEquals(
                "2026-05-07 ALLEG",
                owned("select to_on || ' ' || change_reason from placement where child_id = " + child));
    }

    @Test
    void twoWhoRecordTheReturnFromAnAbsenceSeeBothTexts() throws Exception {
        Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        long child = livingChild("T1");
        String address = "/child/absence?child=" + child;
        Map<String, String> mine = day(form(browser.get(address)), "toOn", 9, 4);
        Map<String, String> other = day(form(browser.get(address)), "toOn", 10, 4);
        other.put("key", UUID.randomUUID().toString());
        assertTrue(location(browser.post("/child/absence", other)).contains("saved="));
        HttpResponse<String> conflict = browser.post("/child/absence", mine);
        assertTrue(conflict.body().contains("10 April 2026"), conflict.body());
        agreed(mine, conflict);
        assertTrue(location(browser.post("/child/absence", mine)).contains("saved="));
        assertEquals("2026-04-09", owned("select to_on from absence where child_id = " + child));
    }
}
