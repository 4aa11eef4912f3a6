package kith.walk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's Chromium, started once for all walks. */
final class Browser {
    private static com.microsoft.playwright.Browser browser;

    private Browser() {}

    /** A window of its own: no cookies, a laptop's size, British English. */
    static synchronized BrowserContext window(String address) {
        if (browser == null) {
            browser = launch();
        }
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
    }

    private static com.microsoft.playwright.Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-dev-shm-usage")));
    }

    private static Path chromium() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        Optional<Path> found = Stream.concat(Stream.of("/usr/bin"), Stream.of(path()))
                .flatMap(directory -> names.stream().map(name -> Path.of(directory, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException("No Chromium was found; ./kith test installs it."));
    }

    private static String[] path() {
        return String.valueOf(System.getenv("PATH")).split(File.pathSeparator);
    }
}
