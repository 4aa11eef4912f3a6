package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits from planning to reading: brothers and sisters at once, a council's own questions, and visits six months apart. */
class VisitsIT extends Walk {
    private static final String NORTHSHIRES_MANAGER = Staff.OTHER_COUNCILS_MANAGER;

    /** Makes what is recorded this run's own, so that a Kith that runs already can be walked again. */
    private static final String OURS = Long.toString(System.currentTimeMillis() % 1_000_000, 36);

    /** The children whose visits the list names, from the first page on. */
    private List<String> children(String list) {
        List<String> children = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            open("/my-work?whose=council&duty=all-visits&state=" + list + "&page=" + number);
            for (ElementHandle link : page.querySelectorAll("tbody tr:not(.reason) th a")) {
                children.add(link.getAttribute("href").replaceAll(".*child=(\\d+).*", "$1"));
            }
        }
        return children;
    }

    /** Opens a form without what an earlier walk left in it. */
    private void fresh(String path) {
        open(path);
        if (page.locator("#discard").count() > 0) {
            page.waitForNavigation(() -> page.locator("#discard").click());
        }
    }

    /** The form of a child with another at its address. */
    private String familyForm() {
        for (String child : children("all")) {
            fresh("/child/record-visit?child=" + child);
            if (page.getByText("at the same address").count() > 0) {
                return child;
            }
        }
        throw new AssertionError("The demonstration has no family placed together.");
    }

    /** Opens a part of the form that is shut. */
    private void more(String label) {
        Locator summary = page.locator("details.more > summary", new Page.LocatorOptions().setHasText(label))
                .first();
        if (summary.locator("xpath=..").getAttribute("open") == null) {
            summary.click();
        }
    }

    /** Saves, and says why where something was late. */
    private void saveEvenLate(String name) {
        page.waitForNavigation(() -> press(name));
        if (page.locator("#whyLate").count() > 0) {
            page.locator("#whyLate").fill("The carer was away.");
            press(name);
        }
        assertThat(page.locator("#saved")).isVisible();
    }

    private void phone() {
        page.setViewportSize(390, 800);
        assertTrue(
                (Boolean) page.evaluate("document.documentElement.scrollWidth <= 391"), "nothing runs out of the page");
    }

    @Test
    @Tag("S2-64")
    @Tag("S2-65")
    @Tag("S2-66")
    @Tag("S2-68")
    @Tag("S2-69")
    @Tag("S3-5")
    void brothersAndSistersAreVisitedAtOnceAndEachReadsOnlyItsOwnPart() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = familyForm();
        page.locator("button[data-day]").first().click();
        page.locator("#seen-yes").check();
        page.locator("#alone-yes").check();
        page.locator("#account").fill("We all had supper together.");
        page.locator("#childAccount").fill("Only-of-the-first");
        more("Where the child was seen");
        page.locator("#bedroom-SEEN").check();
        page.locator("#seenWhere-TAKEN_OUT").check();
        more("What was talked of");
        page.locator("#about-WISHES").fill("Wishes-of-the-first");
        page.locator("#share-WISHES").selectOption("YES");
        page.locator("#about-PROBLEMS").fill("Trouble sleeping.");
        more("The child’s needs");
        page.locator("#needsMet-yes").check();
        more("Who else was seen");
        page.locator("#alsoSeen").fill("The carer and a grandmother");
        accessible("record a visit, parts open");
        more("at the same address");
        page.locator("input[name$=-too]").first().check();
        page.locator("input[id$='-seen-yes']").first().check();
        press("Save the visit");
        assertThat(page.locator(".wrong")).containsText("Say whether the child was spoken to alone");
        assertThat(page.locator(".wrong")).containsText("Say with whom it may be shared");
        assertThat(page.locator(".wrong")).containsText("Say whether the child agreed that this is shared");
        accessible("record a visit to two, problems");
        phone();
        accessible("record a visit to two, problems, on a phone");
        page.setViewportSize(1280, 900);
        page.locator("#with-WISHES").fill("the grandmother");
        page.locator("#share-PROBLEMS").selectOption("NO");
        page.locator("input[id$='-alone-no']").first().check();
        page.locator("input[id$='-notAlone-CHILD_REFUSED']").first().check();
        page.locator("textarea[id$='-childAccount']").first().fill("Only-of-the-second");
        String second =
                page.locator("input[name$=-too]").first().getAttribute("name").replaceAll("c(\\d+)-too", "$1");
        saveEvenLate("Save the visit");
        accessible("visits after a visit to two");
        readsOnly(child, "Only-of-the-first", "Only-of-the-second");
        assertThat(page.locator("main")).containsText("May be shared with: the grandmother");
        assertThat(page.locator("main")).containsText("Taken out, away from home");
        readsOnly(second, "Only-of-the-second", "Only-of-the-first");
        assertThat(page.locator("main")).containsText("The child did not want to");
        assertFalse(page.content().contains("Wishes-of-the-first"));
        phone();
        accessible("a visit of one of two, on a phone");
    }

    private void readsOnly(String child, String own, String others) {
        open("/child/visits?child=" + child);
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main")).containsText("We all had supper together.");
        assertThat(page.locator("main")).containsText("The carer and a grandmother");
        assertThat(page.locator("main")).containsText(own);
        assertFalse(page.content().contains(others));
        accessible("a visit of one of two");
    }

    /** Two minutes: five presses, one text, and six questions on the page before anything is answered. */
    @Test
    @Tag("S2-58")
    void aVisitIsRecordedOnAPhoneWithFivePressesAndOneText() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        page.setViewportSize(390, 800);
        String child = alone();
        accessible("record a visit on a phone, nothing answered");
        int questions = page.locator("#form > .field:visible, #form > [data-when]:not([hidden]) .field:visible")
                .count();
        assertTrue(questions <= 5, questions + " questions before anything is answered");
        page.locator("button[data-day]").first().click();
        page.locator("#seen-yes").check();
        page.locator("#alone-yes").check();
        page.locator("#account").fill("We walked to the park and talked about the new school.");
        accessible("record a visit on a phone, answered");
        saveEvenLate("Save the visit");
        assertThat(page.locator("tbody").first()).containsText("We walked to the park");
        phone();
    }

    @Test
    void anAttemptThatFailedIsKeptWithItsReasonAndMovesNoDate() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = alone();
        open("/child/visits?child=" + child);
        String due = page.locator("section[aria-labelledby=due]").first().textContent();
        fresh("/child/record-visit?child=" + child);
        page.locator("button[data-day]").first().click();
        page.locator("#seen-no").check();
        assertThat(page.locator("#alone")).isHidden();
        page.waitForNavigation(() -> press("Save the visit"));
        assertThat(page.locator(".wrong")).containsText("Say why the child was not seen");
        accessible("record an attempt without its reason");
        page.locator("#notSeen").fill("Nobody at home " + OURS);
        saveEvenLate("Save the visit");
        assertThat(page.locator("tbody").first()).containsText("Nobody at home " + OURS);
        assertEquals(due, page.locator("section[aria-labelledby=due]").first().textContent());
    }

    @Test
    void whoAskedForAVisitIsKeptWithItsWords() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = children("due-soon").get(7);
        fresh("/child/ask-visit?child=" + child);
        page.locator("#kind-REQUEST").check();
        page.locator("button[data-day]").first().click();
        press("Save the request");
        assertThat(page.locator(".wrong")).containsText("Say who asked for the visit");
        accessible("ask for a visit, nobody asked");
        page.locator("#asker-CHILD").check();
        page.locator("#words").fill("“Please come before the play.” " + OURS);
        saveEvenLate("Save the request");
        assertThat(page.locator("main")).containsText("the child asked for a visit");
        assertThat(page.locator("main")).containsText("“Please come before the play.” " + OURS);
        accessible("visits, one asked for");
    }

    /** The form of a child with nobody else at its address and a visit still to come. */
    private String alone() {
        for (String child : children("due-soon")) {
            fresh("/child/record-visit?child=" + child);
            if (page.locator("#childAccount").count() == 0) {
                return child;
            }
        }
        throw new AssertionError("The demonstration has no child placed alone.");
    }

    @Test
    void aCouncilsOwnQuestionsAreAskedAnsweredAndRead() {
        signIn(NORTHSHIRES_MANAGER, Staff.PASSWORD);
        fresh("/child/record-visit?child=" + children("all").get(0));
        page.locator("button[data-day]").first().click();
        page.locator("#seen-yes").check();
        page.locator("#alone-yes").check();
        more("What the council asks besides");
        page.locator("#ask-goals").fill("To play in the school band.");
        page.locator("#ask-involvement-1").check();
        accessible("record a visit, the council's questions");
        saveEvenLate("Save the visit");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main")).containsText("What are the child’s goals?");
        assertThat(page.locator("main")).containsText("To play in the school band.");
        assertThat(page.locator("main")).containsText("In writing or drawing");
        accessible("a visit with the council's questions");
        page.getByText("Correct this visit").click();
        assertThat(page.locator("#ask-goals")).hasValue("To play in the school band.");
        page.locator("#ask-goals").fill("To play the drums.");
        page.locator("#why").fill("Misheard.");
        saveEvenLate("Save the correction");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main")).containsText("To play the drums.");
    }

    @Test
    @Tag("S2-63")
    void aVisitIsPlannedAroundWhatTheChildDoesMovedCancelledAndTakenIntoTheOwnCalendar() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        List<String> soon = children("due-soon");
        String child = soon.get(soon.size() - 1);
        fresh("/child/activity?child=" + child);
        accessible("add a regular activity");
        page.locator("#weekday").selectOption("WEDNESDAY");
        page.locator("#fromTime").fill("16.00");
        page.locator("#untilTime").fill("17:30");
        page.locator("#what").fill("Choir " + OURS);
        press("Save the activity");
        assertThat(page.locator("#saved")).isVisible();
        fresh("/child/plan-visit?child=" + child);
        assertThat(page.locator("main")).containsText("Wednesday 16:00 to 17:30: Choir " + OURS);
        accessible("plan a visit");
        page.locator("#plannedOn-day").fill("");
        page.locator("#atTime").fill("half past");
        press("Plan the visit");
        assertThat(page.locator(".wrong")).containsText("Enter a time such as 16:30");
        fresh("/child/plan-visit?child=" + child);
        nextWednesday();
        page.locator("#atTime").fill("16:30");
        press("Plan the visit");
        assertThat(page.locator(".wrong")).containsText("At 16:30 the child is at Choir");
        accessible("plan a visit, a clash");
        page.locator("#atTime").fill("18:00");
        press("Plan the visit");
        assertThat(page.locator("#saved")).containsText("The visit is planned");
        accessible("visits, one planned");
        calendarSaysNothingOfTheChild();
        page.getByText("Move or cancel").first().click();
        page.locator("#atTime").fill("18:30");
        page.locator("#why").fill("The carer works late.");
        press("Move the visit");
        assertThat(page.locator("#saved")).containsText("The visit is moved");
        page.getByText("Move or cancel").first().click();
        page.locator("#why").fill("Snow.");
        accessible("move a planned visit");
        page.locator("details.take-back > summary").click();
        press("Cancel this visit");
        assertThat(page.locator("#saved")).containsText("The visit is cancelled");
        page.locator("#choice-kind").selectOption("CANCELLED");
        press("Show these");
        assertThat(page.locator("tbody")).containsText("Cancelled: Snow.");
        accessible("visits, cancelled ones");
        phone();
        accessible("visits on a phone");
    }

    /** Types the first Wednesday after today. */
    private void nextWednesday() {
        day("plannedOn", today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)));
    }

    private void calendarSaysNothingOfTheChild() {
        String name = page.locator(".who .name").textContent().strip();
        APIResponse file = page.context()
                .request()
                .get(page.locator("a[href*='visit.ics']").first().getAttribute("href"));
        assertTrue(file.headers().get("content-type").startsWith("text/calendar"), file.headers()::toString);
        String text = file.text();
        assertTrue(text.contains("BEGIN:VEVENT") && text.contains("SUMMARY:Visit"), text);
        for (String part : name.split(" ")) {
            assertFalse(text.contains(part), text);
        }
    }

    @Test
    @Tag("S2-61")
    void theAgreementToVisitsSixMonthsApartAndItsWithdrawalMoveTheNextDateAndWhySaysSo() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        List<String> inTime = children("all");
        inTime.removeAll(children("overdue"));
        inTime.removeAll(children("due-soon"));
        for (String child : inTime) {
            fresh("/child/agree-visits?child=" + child);
            if (page.locator("#agrees-yes").count() > 0) {
                break;
            }
        }
        accessible("visits six months apart, the tests");
        String[] lastVisit = lastVisit(page.url().replaceAll(".*child=(\\d+).*", "$1"));
        page.locator("#day-day").fill(lastVisit[0]);
        page.locator("#day-month").fill(lastVisit[1]);
        page.locator("#day-year").fill(lastVisit[2]);
        page.locator("#understands-yes").check();
        page.locator("#agrees-no").check();
        press("Save the agreement");
        assertThat(page.locator(".wrong")).isVisible();
        accessible("visits six months apart, refused");
        page.locator("#agrees-yes").check();
        saveEvenLate("Save the agreement");
        String agreed = dueBy(page.locator("#saved").textContent());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visits six months apart"))
                .click();
        assertThat(page.locator("main")).containsText("The agreement can be withdrawn at any time.");
        page.locator("button[data-day]").first().click();
        accessible("visits six months apart, withdrawing");
        saveEvenLate("Save the withdrawal");
        assertNotEquals(agreed, dueBy(page.locator("#saved").textContent()));
        page.locator("details.why summary").first().click();
        assertThat(page.locator("details.why[open]").first()).containsText(agreed);
        accessible("visits after a withdrawal, with why");
    }

    @Test
    @Tag("S2-56")
    @Tag("S2-57")
    @Tag("S2-67")
    void adviceAndWhatTheChildNeedsToCommunicateAreKeptAndFlagged() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        String child = children("due-soon").get(5);
        fresh("/child/advice?child=" + child);
        page.locator("#kind-CARER").check();
        page.locator("button[data-day]").first().click();
        page.locator("#words").fill("How to settle evenings.");
        page.locator("#takingPart").fill("The supervising social worker");
        accessible("record advice");
        page.waitForNavigation(() -> press("Save the advice"));
        assertThat(page.locator("main")).containsText("How to settle evenings.");
        fresh("/child/communication?child=" + child);
        page.locator("#need").fill("Makaton signs " + OURS);
        page.locator("#arrangement").fill("Ms Alder signs");
        accessible("add a communication need");
        press("Save the need");
        assertThat(page.locator("#saved")).isVisible();
        fresh("/child/record-visit?child=" + child);
        assertThat(page.locator(".notice").first()).containsText("Makaton signs " + OURS);
        accessible("record a visit, communication flagged");
    }

    /** The day of the last visit in three words; an agreement of that day counts from it. Comes back to the form. */
    private String[] lastVisit(String child) {
        open("/child/visits?child=" + child + "&kind=made");
        String day = page.locator("tbody th a").first().textContent().strip();
        open("/child/agree-visits?child=" + child);
        return day.split(" ");
    }

    /** The day in "due by 3 January 2027". */
    private static String dueBy(String words) {
        Matcher day = Pattern.compile("due by (\\d+ \\w+ \\d+)").matcher(words);
        assertTrue(day.find(), words);
        return day.group(1);
    }
}
