package kith.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A walk: each test has a fresh window on the one running Kith. A script error, a server error, a missing resource
 * or anything the content security policy forbids, anywhere on the way fails the test; a failed test leaves a picture of its last page in {@code target/screenshots}.
 *
 * <p>The usual shape: {@link #open} or {@link #signIn}, act on {@link #page}, and {@link #accessible} in each state.
 */
public abstract class Walk {
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int MINUTES_TO_ARRIVE = 4;

    /** Milliseconds in which a busy machine answers. */
    private static final int PATIENCE = 20_000;

    /** Inputs a person fills in, each with no label text that can be seen; as short descriptions of the elements. */
    private static final String UNLABELLED =
            """
            () => {
              const seen = e => e && e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden'
                && e.getBoundingClientRect().width > 1 && e.textContent.trim() !== '';
              return [...document.querySelectorAll('input, select, textarea')]
                .filter(e => !['hidden', 'submit', 'button', 'image', 'reset'].includes(e.type))
                .filter(e => e.getClientRects().length > 0)
                .filter(e => !([...(e.labels || [])].some(seen)
                  || (e.getAttribute('aria-labelledby') || '').split(/\\s+/).some(id => id && seen(document.getElementById(id)))))
                .map(e => e.outerHTML.slice(0, 160));
            }""";

    /** Takes the picture before the window closes. */
    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = this::keepPictureOfFailure;

    private final List<String> faults = new ArrayList<>();
    private final List<String> expectedFaults = new ArrayList<>();
    private BrowserContext window;

    /** The page being walked. */
    protected Page page;

    @BeforeEach
    final void openWindow() {
        window = Browser.window(address());
        page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onPageError(error -> faults.add("script error: " + error));
        page.onResponse(this::note);
        page.onConsoleMessage(this::note);
    }

    /** The Kith that is walked: that of all walks, unless a walk needs one of its own. */
    protected String address() {
        return RunningKith.address();
    }

    /** The day it is for Kith. */
    protected static LocalDate today() {
        return RunningKith.today();
    }

    private void keepPictureOfFailure(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && page != null) {
            screenshot("failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            faults.add(response.status() + " " + response.request().method() + " "
                    + java.net.URI.create(response.url()).getPath());
        }
    }

    private void note(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            faults.add("against the policy: " + message.text());
        }
    }

    @AfterEach
    final void closeWindow(TestInfo info) {
        window.close();
        faults.removeIf(fault -> expectedFaults.stream().anyMatch(fault::startsWith));
        assertEquals(List.of(), faults, () -> "On the way of " + info.getDisplayName());
    }

    /** Says that this walk meets an answer such as {@code "404 GET /child/"}; without it an answer above 399 fails it. */
    protected final void expect(String statusMethodAndPath) {
        expectedFaults.add(statusMethodAndPath);
    }

    /** Opens an address of Kith, such as {@code /my-work}. */
    protected final void open(String path) {
        page.navigate(path);
    }

    /** Opens an address of Kith and waits until the page shows something; what a Kith that just started imports may still be on its way. */
    protected final void open(String path, Locator shows) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_ARRIVE);
        open(path);
        while (shows.count() == 0 && System.nanoTime() < end) {
            page.waitForTimeout(1_000);
            open(path);
        }
        assertTrue(shows.count() > 0, () -> path + " never showed " + shows);
    }

    /** Signs in with the form, as a member of staff would, and waits for the page after it. */
    protected final void signIn(String email, String password) {
        signIn(page, email, password);
    }

    /** Signs in in a window of its own, as on another machine. */
    protected final void signIn(Page in, String email, String password) {
        in.navigate(address() + "/sign-in");
        in.getByLabel("E-mail address").fill(email);
        in.getByLabel("Password").fill(password);
        in.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        in.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Opens the fold that this part of the page lies in. */
    protected final void unfold(String part) {
        page.locator("details:has(" + part + ") > summary").last().click();
    }

    /** Presses the button with this name. */
    protected final void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Fills the three fields of a date. */
    protected final void day(String field, LocalDate day) {
        page.locator("#" + field + "-day").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    /** On the page of a version that is being written: whatever part is missing is written. */
    protected final void writeEveryMissingPart() {
        Locator missing = page.locator(".plan-part:has(.tag) a[href*='plan-part']");
        for (int guard = 0; guard < 40 && missing.count() > 0; guard++) {
            missing.first().click();
            if (page.locator("#aim").count() > 0) {
                page.locator("#aim").selectOption("SUPPLIV");
                page.locator("#byOn-day").fill("1");
                page.locator("#byOn-month").fill("9");
                page.locator("#byOn-year").fill("2027");
            }
            page.locator("#said").fill("What was said at home and at school about this.");
            if (page.locator("#arrangements").count() > 0) {
                page.locator("#arrangements").fill("The carers and the school see to it.");
            }
            press("Save this part");
            page.locator("#saved").waitFor();
        }
    }

    /**
     * The page as it stands has no accessibility violation (WCAG 2.2 AA and good practice), every input has a label that
     * can be seen, and there is a picture of it.
     *
     * @param state what the page shows, such as "my work, nothing overdue"; names the picture
     */
    protected final void accessible(String state) {
        screenshot(state);
        everyInputHasAVisibleLabel();
        List<Rule> violations =
                new AxeBuilder(page).withTags(STANDARD).analyze().getViolations();
        assertEquals("", describe(violations), () -> "Accessibility of " + state + " at " + page.url());
    }

    private static String describe(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                        + rule.getNodes().stream().map(n -> n.getHtml()).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    /** Placeholders and hidden texts are no labels: axe accepts them, a person who cannot remember the field does not. */
    protected final void everyInputHasAVisibleLabel() {
        assertEquals(List.of(), page.evaluate(UNLABELLED), () -> "Inputs without a visible label at " + page.url());
    }

    /** Keeps a picture of the whole page under this name in {@code target/screenshots}. */
    protected final void screenshot(String name) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", file))
                .setFullPage(true));
    }
}
