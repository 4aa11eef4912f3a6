package kith.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.access.Role;

/**
 * A browser without eyes: keeps cookies, follows no redirect unless asked, posts Faces forms.
 *
 * <pre>{@code
 * Browser browser = Browser.signedIn(Role.SOCIAL_WORKER, TwoCouncils.ELM);
 * HttpResponse<String> page = browser.get("/my-work");
 * }</pre>
 */
final class Browser {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server = "http://localhost:" + System.getProperty("kith.test.port");

    static Browser signedIn(Role role, String council) throws IOException, InterruptedException {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.signIn(TwoCouncils.email(role, council), TwoCouncils.PASSWORD);
        if (answer.statusCode() != 303) {
            throw new AssertionError("Not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return browser;
    }

    HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return signIn(get("/sign-in"), email, password);
    }

    /** Fills in a sign-in page that was opened before. */
    HttpResponse<String> signIn(HttpResponse<String> page, String email, String password)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("signIn", "signIn");
        form.put("signIn:from", inputValue(page, "signIn:from"));
        form.put("signIn:email", email);
        form.put("signIn:password", password);
        form.put("signIn:go", "Sign in");
        form.put("jakarta.faces.ViewState", viewState(page));
        return post("/sign-in", form);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    /** As a proxy asks that ends https. */
    HttpResponse<String> getOverHttps(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("X-Forwarded-Proto", "https")
                .GET());
    }

    /** As a proxy asks for somebody. */
    HttpResponse<String> getThroughProxy(String path, String from) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("X-Forwarded-For", from)
                .GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(posting(path, form));
    }

    private HttpRequest.Builder posting(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** As a browser sends a form that stands on another site. */
    HttpResponse<String> postFromAnotherSite(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(posting(path, form).header("Sec-Fetch-Site", "cross-site"));
    }

    HttpResponse<String> postInBackground(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The id of the session, empty if there is none. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("kith"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String viewState(HttpResponse<String> page) {
        Matcher state = VIEW_STATE.matcher(page.body());
        if (!state.find()) {
            throw new AssertionError("No form on the page: " + page.statusCode() + " " + page.body());
        }
        return state.group(1);
    }

    private static String inputValue(HttpResponse<String> page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page.body());
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
