package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.access.Role;
import kith.officer.Accounts;
import kith.officer.Password;
import kith.plugin.Nation;
import kith.walk.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while visits are saved and a text is typed. Each save that was acknowledged is there once, none is there
 * that nobody sent, what was sent again after the restart with the same form is not doubled, and what was kept of the text is
 * offered again. {@code -Dkith.kills=N} kills it N times.
 */
class KillingIT {
    private static final String PASSWORD = "a calm and long phrase";
    private static final String EMAIL = "worker@oakshire.example";
    private static final long CHILD = 7;
    private static final int SAVERS = 4;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, String>> unanswered = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger days = new AtomicInteger();
    private final UUID draft = UUID.randomUUID();
    private final AtomicInteger typed = new AtomicInteger();
    private final AtomicInteger keptOfIt = new AtomicInteger();

    @Test
    void everyAcknowledgedSaveIsThereOnceAndNoneIsInvented(@TempDir Path data) throws Exception {
        Map<String, String> settings = Map.of("KITH_DATA", data.toString(), "KITH_DEMO", "no");
        RunningKith kith = RunningKith.start(settings).ready();
        fill(data);
        for (int kills = Integer.getInteger("kith.kills", 3); kills > 0; kills--) {
            saveUntilKilled(kith);
            kith = RunningKith.start(settings).ready();
            List<String> kept = kept(data);
            assertEquals(Set.copyOf(kept).size(), kept.size(), "saved twice");
            assertTrue(kept.containsAll(acknowledged), "acknowledged and lost");
            assertTrue(sent.containsAll(kept), "saved and never sent");
            theTextIsOfferedAgain(kith);
            sendAgain(kith);
        }
        List<String> kept = kept(data);
        assertEquals(sent, Set.copyOf(kept), "what was sent again is there");
        assertEquals(sent.size(), kept.size(), "and nothing twice");
        System.out.println(
                "Killed while saving: " + kept.size() + " visits, " + acknowledged.size() + " acknowledged.");
        kith.close();
    }

    private void saveUntilKilled(RunningKith kith) throws Exception {
        Client client = Client.signedIn(kith.servedAt());
        int before = acknowledged.size();
        int keptBefore = keptOfIt.get();
        ExecutorService savers = Executors.newFixedThreadPool(SAVERS + 1);
        savers.submit(() -> typeOnAndOn(client));
        for (int i = 0; i < SAVERS; i++) {
            savers.submit(() -> saveOnAndOn(client));
        }
        for (int waited = 0; acknowledged.size() < before + 20 && waited < 600; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertFalse(acknowledged.size() == before, "nothing was saved before the kill");
        assertFalse(keptOfIt.get() == keptBefore, "nothing was kept before the kill");
        kith.process().destroyForcibly();
        kith.ended();
        savers.shutdown();
        assertTrue(savers.awaitTermination(2, TimeUnit.MINUTES));
    }

    /** Saves visits of different days until the server no longer answers. */
    private Void saveOnAndOn(Client client) throws InterruptedException {
        while (true) {
            String text = "Visit " + UUID.randomUUID();
            Map<String, String> form = visit(text);
            sent.add(text);
            unanswered.put(text, form);
            try {
                if (client.post("/child/record-visit", form).statusCode() == 303) {
                    acknowledged.add(text);
                    unanswered.remove(text);
                }
            } catch (IOException e) {
                // The server is gone; whether it saved this one is what the test asks after the restart.
                return null;
            }
        }
    }

    /** Goes on with one text, as a page does while somebody types, until the server no longer answers. */
    private Void typeOnAndOn(Client client) throws InterruptedException {
        while (true) {
            int at = typed.incrementAndGet();
            Map<String, String> form = visit("Typed so far: " + at + ".");
            form.put("key", draft.toString());
            form.put("draft-form", "visit");
            form.put("draft-subject", "child=" + CHILD);
            form.put("draft-page", "/child/record-visit");
            form.put("draft-title", "Record a visit");
            try {
                if (client.post("/draft", form).body().contains("kept")) {
                    keptOfIt.set(at);
                }
            } catch (IOException e) {
                // The server is gone; what it kept at last is what the test asks after the restart.
                return null;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** What the server said was kept is in the form again, or what was sent after it and kept without an answer. */
    private void theTextIsOfferedAgain(RunningKith kith) throws Exception {
        String page = Client.signedIn(kith.servedAt())
                .get("/child/record-visit?child=" + CHILD)
                .body();
        assertTrue(page.contains(draft.toString()), "not the form that was typed into");
        Matcher text = Pattern.compile("Typed so far: (\\d+)\\.").matcher(page);
        assertTrue(text.find(), page);
        int offered = Integer.parseInt(text.group(1));
        assertTrue(
                keptOfIt.get() <= offered && offered <= typed.get(),
                () -> "kept " + keptOfIt + ", offered " + offered + ", typed " + typed);
    }

    /** What got no answer is sent again, as a person would: the same form. */
    private void sendAgain(RunningKith kith) throws Exception {
        Client client = Client.signedIn(kith.servedAt());
        for (Map.Entry<String, Map<String, String>> form : unanswered.entrySet()) {
            HttpResponse<String> answer = client.post("/child/record-visit", form.getValue());
            assertEquals(303, answer.statusCode(), answer.body());
            acknowledged.add(form.getKey());
        }
        unanswered.clear();
    }

    private Map<String, String> visit(String text) {
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(days.incrementAndGet());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("key", UUID.randomUUID().toString());
        form.put("child", Long.toString(CHILD));
        form.put("row", "");
        form.put("version", "");
        form.put("visitedOn-day", Integer.toString(day.getDayOfMonth()));
        form.put("visitedOn-month", Integer.toString(day.getMonthValue()));
        form.put("visitedOn-year", Integer.toString(day.getYear()));
        form.put("sure-visitedOn", day.toString());
        form.put("seen", "yes");
        form.put("alone", "yes");
        form.put("visitor", "Rowan Ash");
        form.put("account", text);
        form.put("save", "Save the visit");
        return form;
    }

    private static void fill(Path data) throws Exception {
        try (Connection owner = owner(data)) {
            owner.setAutoCommit(false);
            Accounts.open(owner, "oakshire", "Oakshire County Council", Nation.ENGLAND)
                    .staff("Rowan Ash", EMAIL, Password.hash(PASSWORD), Set.of(Role.SOCIAL_WORKER), Set.of());
            try (Statement insert = owner.createStatement()) {
                insert.execute("select set_config('app.council', 'oakshire', true)");
                insert.execute("insert into child (council, id, number, given_name, family_name, born_on, sex) values"
                        + " ('oakshire', " + CHILD + ", 'C7', 'Ivy', 'Example', date '2014-05-06', 'F')");
            }
            owner.commit();
        }
    }

    private static List<String> kept(Path data) throws Exception {
        try (Connection owner = owner(data);
                Statement query = owner.createStatement()) {
            query.execute("select set_config('app.council', 'oakshire', false)");
            List<String> kept = new ArrayList<>();
            try (ResultSet rows = query.executeQuery("select account from visit")) {
                while (rows.next()) {
                    kept.add(rows.getString(1));
                }
            }
            return kept;
        }
    }

    private static Connection owner(Path data) throws Exception {
        List<String> server = Files.readAllLines(data.resolve("database/postmaster.pid"));
        String password = Files.readString(data.resolve("secrets/kith_owner"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.get(3) + "/kith", "kith_owner", password);
    }

    /** Somebody signed in, without a browser. */
    private record Client(HttpClient http, String server) {
        private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

        static Client signedIn(String server) throws Exception {
            Client client = new Client(
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), server);
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(server + "/sign-in")));
            Matcher state = STATE.matcher(page.body());
            assertTrue(state.find(), page.body());
            Map<String, String> form = new HashMap<>();
            form.put("signIn", "signIn");
            form.put("signIn:email", EMAIL);
            form.put("signIn:password", PASSWORD);
            form.put("signIn:go", "Sign in");
            form.put("jakarta.faces.ViewState", state.group(1));
            HttpResponse<String> in = client.post("/sign-in", form);
            assertEquals(303, in.statusCode(), in.body());
            return client;
        }

        HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
            String body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(server + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(server + path)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
