package kith.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import kith.demonstration.Demonstration;

/** A browser reduced to what is measured: pages, cookies, compression, and what a page makes it fetch. */
final class Visitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern FETCHED =
            Pattern.compile("(?:<link[^>]+href|<script[^>]+src|<img[^>]+src)=\"([^\"#]+)\"|url\\([\"']?([^)\"']+)");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);
    private final HttpClient staying = client(HttpClient.Redirect.NEVER);
    private final Set<URI> fetched = new HashSet<>();

    Visitor(String address) {
        this.address = address;
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Sends a form and follows no redirect. */
    HttpResponse<byte[]> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return staying.send(posting(path, fields), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest posting(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofMinutes(2))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Waits until a page answers, as long as the process lives and five minutes at most. */
    void awaitPage(Process process) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                if (get(address + "/").statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The server stopped or did not answer before its first page.");
    }

    /** Signs in with a demonstration account and answers the page behind it. */
    String signIn(String email) throws IOException, InterruptedException {
        var form = text(get(address + "/"));
        var state = VIEW_STATE.matcher(form);
        if (!state.find()) {
            throw new IllegalStateException("There is no form to sign in with.");
        }
        var fields = Map.of(
                "signIn",
                "signIn",
                "signIn:from",
                "/",
                "signIn:email",
                email,
                "signIn:password",
                Demonstration.PASSWORD,
                "signIn:go",
                "Sign in",
                "jakarta.faces.ViewState",
                state.group(1));
        return text(client.send(posting("/sign-in", fields), HttpResponse.BodyHandlers.ofByteArray()));
    }

    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofMinutes(2))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The bytes on the wire of a page and of all that it makes a browser fetch and that was not fetched before. */
    long weigh(String path) throws IOException, InterruptedException {
        var page = get(address + path);
        long bytes = page.body().length;
        return bytes + fetched(page);
    }

    private long fetched(HttpResponse<byte[]> from) throws IOException, InterruptedException {
        long bytes = 0;
        var links = FETCHED.matcher(text(from));
        while (links.find()) {
            var link = (links.group(1) == null ? links.group(2) : links.group(1)).replace("&amp;", "&");
            var uri = from.uri().resolve(link.replace(" ", "%20"));
            boolean leadsAway = link.startsWith("data:") || !uri.toString().startsWith(address);
            if (!leadsAway && fetched.add(uri)) {
                var resource = get(uri.toString());
                bytes += resource.body().length;
                if (resource.headers().firstValue("Content-Type").orElse("").contains("css")) {
                    bytes += fetched(resource);
                }
            }
        }
        return bytes;
    }

    static String text(HttpResponse<byte[]> response) throws IOException {
        boolean zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!zipped) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
