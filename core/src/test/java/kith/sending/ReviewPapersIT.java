package kith.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.action.Actions;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Action;
import kith.caserecord.ChildRecord.ReviewItem;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.chairing.ChairingReviews;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.plugin.Language;
import kith.record.ChildId;
import kith.redaction.LeftOut;
import kith.review.Reviews;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of a review and the letter to the child, on the real database; the day is {@link House#TODAY}. */
class ReviewPapersIT {
    private static final String ELM = "papers-elm";
    private static final House HOUSE = House.open();
    private static final SendingCopies SENDING = HOUSE.the(SendingCopies.class);
    private static final Officer OFFICER = House.officer(ELM, Role.TEAM_MANAGER, 7);
    private static final LocalDate BEFORE = LocalDate.parse("2026-08-24");
    private static final LocalDate HELD = LocalDate.parse("2026-11-16");
    private static final RowType<ChildRecord.Person> PERSON = RowTypes.of(ChildRecord.Person.class);
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    @BeforeAll
    static void council() {
        HOUSE.council(ELM);
    }

    private static ChildRecord.Person person(int ordinal, String name, String part, boolean responsible) {
        return PERSON.with(
                new ChildRecord.Person(ordinal, name, part, responsible, "07700 90010" + ordinal), "part", part);
    }

    private static ChildRecord.ReviewRecord said(LocalDate day) {
        return new ChildRecord.ReviewRecord(
                day,
                "Grace Adeyemi",
                null,
                true,
                null,
                "SPOKE",
                "TALKED",
                "She is afraid of the big boys.",
                "She chose the cake.",
                null,
                "HAS",
                day,
                null,
                "The parents sat apart.",
                true,
                "She is well.",
                "Grace Adeyemi");
    }

    private static ChildRecord.Invitee invitee(int place, String name, String part, boolean came) {
        return new ChildRecord.Invitee(1, place, name, part, "INVITED", null, null, null, came);
    }

    private static Invented story() {
        ChildRecord.Placement home = Invented.placement(LocalDate.parse("2026-06-01"), "U6");
        home = PLACEMENT.with(home, "carer", "Sheila Drayton");
        home = PLACEMENT.with(home, "place_name", "Hitchin");
        return Invented.child("R" + UUID.randomUUID())
                .named("Jordan", "Ellis")
                .lookedAfterFrom("2026-06-01")
                .without(ChildRecord.Placement.class)
                .with(home)
                .visited("2026-06-04")
                .worker("amina@elm.example", "Amina Rahman")
                .reviewingOfficer("grace@elm.example", "Grace Adeyemi")
                .with(person(1, "Kim Ellis", "PARENT", true))
                .with(person(2, "Mr Okoro", "EDUCATION_REPRESENTATIVE", false))
                .with(person(3, "Ms Bright", "EDUCATION_REPRESENTATIVE", false))
                .reviewed(BEFORE.toString())
                .reviewed(HELD.toString())
                .with(said(BEFORE))
                .with(said(HELD))
                .with(new ReviewItem(BEFORE, "TOPIC", "wishes", null, "I want to swim."))
                .with(new ReviewItem(HELD, "TOPIC", "wishes", null, "I want to see my brother."))
                .with(new ReviewItem(HELD, "TOPIC", "placement", null, "Settled."))
                .with(new ReviewItem(HELD, "TOPIC", "assessment", null, "The core assessment of May."))
                .with(new ReviewItem(HELD, "PART", "health", "CHANGE", "The nurse comes monthly."))
                .with(new ReviewItem(HELD, "ACTION", "1", "DONE", "She has a pass."))
                .with(action(1, "A swimming pass", BEFORE))
                .with(action(2, "Visits with her brother", HELD))
                .with(new ChildRecord.ReviewDecision(
                        HELD,
                        1,
                        "Visits with her brother",
                        "Amina Rahman",
                        "COUNCIL",
                        "amina@elm.example",
                        LocalDate.parse("2026-12-01"),
                        "contact",
                        "Grace Adeyemi and Kim Ellis"))
                .with(new ChildRecord.ReviewBooking(
                        1,
                        "LATER",
                        BEFORE,
                        "Grace",
                        HELD,
                        "16:00",
                        "SCHOOL",
                        "Hillcrest",
                        "So.",
                        false,
                        "Grace Adeyemi",
                        null,
                        null,
                        null,
                        null,
                        null,
                        HELD))
                .with(invitee(1, "Jordan Ellis", "CHILD", true))
                .with(invitee(2, "Mr Okoro", "EDUCATION_REPRESENTATIVE", true))
                .with(invitee(3, "Kim Ellis", "PARENT", false));
    }

    private static Action action(int place, String what, LocalDate review) {
        return new Action(
                place,
                what,
                "Amina Rahman",
                LocalDate.parse("2026-12-01"),
                review.equals(BEFORE) ? HELD : null,
                null,
                review,
                "COUNCIL",
                "amina@elm.example",
                null,
                null);
    }

    private static ChildId child(Invented told) {
        return HOUSE.as(OFFICER, () -> {
            ChildRecord record = told.record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static AskedCopy asked(String part, String name) {
        return new AskedCopy(CopiedPlan.REVIEW, HELD, part, name, Language.ENGLISH, Set.of());
    }

    private static CopyPreview read(ChildId child, String part, String name) {
        return HOUSE.as(OFFICER, () -> SENDING.preview(child, asked(part, name)));
    }

    private static List<CopyState> copies(ChildId child) {
        return HOUSE.as(OFFICER, () -> SENDING.copies(child)).plans().stream()
                .filter(copies -> copies.plan() == CopiedPlan.REVIEW)
                .findFirst()
                .orElseThrow()
                .copies();
    }

    private static CopyState copy(ChildId child, String name) {
        return copies(child).stream()
                .filter(copy -> copy.reader().reader().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ChildRecord.Review review(ChildId child) {
        return HOUSE.as(OFFICER, () -> HOUSE.the(Reviews.class).held(child)).get(1);
    }

    @Test
    @Tag("S1-7")
    @Tag("S4-1")
    @Tag("S4-2")
    void theRecordSaysWhoTookPartInWhichDecisionAndWhatBecameOfEarlierOnes() {
        ChildId child = child(story().with(new ChildRecord.Invitee(
                1, 4, "Sheila Drayton", "CARER", "INVITED", null, null, null, false, "A bad back")));
        String text = read(child, "REVIEWING_OFFICER", "Grace Adeyemi").paper().text();
        assertTrue(
                text.contains("Visits with her brother\nAmina Rahman\n1 December 2026\nGrace Adeyemi and Kim Ellis"));
        assertTrue(text.contains("A swimming pass\nDone\nShe has a pass."));
        assertTrue(text.contains("There: Jordan Ellis, Mr Okoro"));
        assertTrue(text.contains("Did not come: Kim Ellis"));
        assertTrue(text.contains("Sent apologies: Sheila Drayton"));
        assertFalse(text.contains("bad back"), "what an apology says is for the council");
        assertTrue(text.contains("The nurse comes monthly."));
        assertTrue(text.contains("The assessment behind the plan\nThe core assessment of May."), text);
        assertTrue(text.contains("What comes next"), text);
    }

    @Test
    void whatTheChildSaidInPrivateAndTheNoteOnConflictStandInNoCopy() {
        ChildId child = child(story());
        for (CopyState copy : copies(child)) {
            String text = read(
                            child,
                            copy.reader().reader().part(),
                            copy.reader().reader().name())
                    .paper()
                    .text();
            assertFalse(text.contains("big boys"), copy.reader().reader().name());
            assertFalse(text.contains("sat apart"), copy.reader().reader().name());
        }
    }

    @Test
    @Tag("S0-22")
    @Tag("S3-15")
    void theLetterSaysWhatTheChildSaidWhatWasDoneAndWhatHappensNow() {
        CopyPreview letter = read(child(story()), "CHILD", "Jordan Ellis");
        String text = letter.paper().text();
        assertTrue(text.contains("Last time you told us: I want to swim."), text);
        assertTrue(text.contains("A swimming pass: we did it."));
        assertTrue(text.contains("I want to see my brother."));
        assertTrue(text.contains("Visits with her brother. Amina Rahman does this by 1 December 2026."));
        assertTrue(text.contains("Keeping you healthy"), "the part of the plan that changes");
        assertTrue(text.contains("advocate"));
        assertTrue(letter.readingAge() <= 9, "reads at " + letter.readingAge());
        assertFalse(letter.hard());
    }

    @Test
    void aLetterOfHardWordsIsWarnedOf() {
        CopyPreview letter = read(
                child(story().with(new ReviewItem(
                        HELD,
                        "ACTION",
                        "2",
                        "NOT_DONE",
                        "Notwithstanding considerable organisational preparation, interdisciplinary reconciliation"
                                + " necessitates additional authorisation from representatives of participating"
                                + " organisations, considering accommodation, transportation, supervision and"
                                + " availability of appropriately qualified professional practitioners throughout"))),
                "CHILD",
                "Jordan Ellis");
        assertTrue(letter.hard(), "reads at " + letter.readingAge());
    }

    @Test
    @Tag("S1-28")
    void whoeverCameHasTheRecordWhoeverDidNotAndIsNotNamedHasNone() {
        ChildId child = child(story());
        assertTrue(copy(child, "Mr Okoro").open());
        assertFalse(copy(child, "Ms Bright").open());
        assertTrue(copy(child, "Kim Ellis").open(), "a parent has it though absent");
    }

    @Test
    @Tag("S1-28")
    void whoeverCameAndIsNotAroundTheChildHasTheRecordButNotWhereTheChildLives() {
        ChildId child = child(story().with(invitee(4, "Una Vale", "ADVOCATE", true)));
        CopyState copy = copy(child, "Una Vale");
        assertTrue(copy.open());
        assertEquals(
                List.of("placement"),
                read(child, "ADVOCATE", "Una Vale").leftOut().stream()
                        .map(LeftOut::code)
                        .toList());
    }

    @Test
    @Tag("S1-28")
    void copiesOfAnEarlierReviewStandUntilEachIsSentOrWithheld() {
        ChildId child = child(story());
        assertEquals(
                List.of(HELD, BEFORE),
                HOUSE.as(OFFICER, () -> SENDING.copies(child)).plans().stream()
                        .filter(copies -> copies.plan() == CopiedPlan.REVIEW)
                        .map(PlanCopiesSummary::completedOn)
                        .toList());
    }

    @Test
    void whatKithGaveSomebodyToDoStandsInNoPaper() {
        Action given = new Action(
                3, "Tell Kim Ellis.", "Amina Rahman", HELD, HELD, null, BEFORE, null, null, null, "Told.", null, true);
        ChildId child =
                child(story().with(given).with(new ReviewItem(HELD, "ACTION", "3", "DONE", "Told on the telephone.")));
        assertFalse(read(child, "CHILD", "Jordan Ellis").paper().text().contains("Tell Kim"));
        assertFalse(read(child, "PARENT", "Kim Ellis").paper().text().contains("Tell Kim"));
    }

    @Test
    @Tag("S1-35")
    void everyCopyNamesTheWorkersToAsk() {
        ChildId child = child(story());
        Stream.of("Kim Ellis", "Jordan Ellis").forEach(name -> {
            String part = name.equals("Kim Ellis") ? "PARENT" : "CHILD";
            String text = read(child, part, name).paper().text();
            assertTrue(text.contains("amina@elm.example"), name);
            assertTrue(text.contains("grace@elm.example"), name);
        });
    }

    @Test
    void whoMayNotKnowWhereTheChildLivesDoesNotReadOfThePlacement() {
        ChildRecord.Person hidden = PERSON.with(person(1, "Kim Ellis", "PARENT", true), "meeting", "NOT_ALLOWED");
        CopyPreview copy = read(child(story().without(ChildRecord.Person.class).with(hidden)), "PARENT", "Kim Ellis");
        assertEquals(
                List.of("placement"), copy.leftOut().stream().map(LeftOut::code).toList());
        assertFalse(copy.paper().text().contains("Settled."));
    }

    @Test
    void withTheLastCopySentOrWithheldTheRecordHasGoneOut() {
        ChildId child = child(story());
        List<CopyState> open = copies(child).stream().filter(CopyState::open).toList();
        for (int at = 0; at < open.size(); at++) {
            assertNull(review(child).distributedOn());
            assertEquals(
                    open.subList(at, open.size()).stream().noneMatch(copy -> Set.of("CHILD", "PARENT", "CARER")
                            .contains(copy.reader().reader().part())),
                    review(child).decisionsOn() != null,
                    "the decisions are out when the child, parents and carers have them");
            CopyReader reader = open.get(at).reader();
            AskedCopy asked = asked(reader.reader().part(), reader.reader().name());
            LocalDate day = LocalDate.parse("2026-11-18");
            SendingCopies.Sent sent = new SendingCopies.Sent(day, "HAND", null, null, null, true);
            if (reader.reader().name().equals("Kim Ellis")) {
                HOUSE.as(
                        OFFICER,
                        () -> SENDING.withhold(
                                child, form(), asked, day, Withholding.DECLINED, "Does not want it.", null));
            } else {
                HOUSE.as(OFFICER, () -> SENDING.send(child, form(), asked, sent, null));
            }
        }
        assertEquals(LocalDate.parse("2026-11-18"), review(child).distributedOn());
    }

    @Test
    @Tag("S1-29")
    void aCompletedVersionOfThePlanThatNamesTheReviewUpdatesThePlan() {
        LocalDate done = LocalDate.parse("2026-11-20");
        ChildId child = child(story().with(new ChildRecord.PlanVersion(1, done, "Amina Rahman", HELD))
                .with(new ChildRecord.Plan("CARE", done, null, 1)));
        assertEquals(done, updated(child).doneOn());
        ChildId other = child(story().with(new ChildRecord.PlanVersion(1, done, "Amina Rahman", null))
                .with(new ChildRecord.Plan("CARE", done, null, 1)));
        assertNull(updated(other).doneOn());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, 2", "2026-11-16, 2", "2026-11-17, 1"})
    @Tag("S1-3")
    void aReviewBelongsToTheVersionOfThePlanThatWasInForceOnItsDay(String completed, int version) {
        LocalDate second = LocalDate.parse(completed);
        LocalDate first = LocalDate.parse("2026-06-10");
        Invented story = story().with(new ChildRecord.PlanVersion(1, first, "Amina Rahman", null))
                .with(new ChildRecord.Plan("CARE", first, null, 1))
                .with(new ChildRecord.PlanVersion(2, first, "Amina Rahman", BEFORE))
                .with(new ChildRecord.Plan("CARE", second, null, 2))
                .with(new ChildRecord.PlanVersion(3, HELD, "Amina Rahman", HELD))
                .with(new ChildRecord.Plan("CARE", HELD.plusDays(2), null, 3));
        ChildId child = child(story);
        assertEquals(version, read(child).planVersion());
        assertNull(read(child(story())).planVersion());
    }

    @Test
    void aVersionThatNamesTheReviewCountsOnceItIsComplete() {
        Invented story = story().with(new ChildRecord.PlanVersion(1, HELD.plusDays(1), "Amina Rahman", HELD));
        ReadReview written = read(child(story));
        assertEquals(1, written.planWritten());
        assertFalse(written.planned(), "it is being written");
        ReadReview complete = read(child(story.with(new ChildRecord.Plan("CARE", HELD.plusDays(2), null, 1))));
        assertNull(complete.planWritten());
        assertTrue(complete.planned());
    }

    private static ReadReview read(ChildId child) {
        return HOUSE.as(OFFICER, () -> {
            long row = HOUSE.the(Reviews.class).rows(child).stream()
                    .filter(one -> one.said().heldOn().equals(HELD))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return HOUSE.the(ReadingReviews.class).review(child, row);
        });
    }

    private static ClockSummary updated(ChildId child) {
        return HOUSE.as(OFFICER, () -> {
            var clocks = HOUSE.the(Clocks.class).of(child);
            return Stream.of(clocks.open(), clocks.past())
                    .flatMap(List::stream)
                    .filter(clock -> clock.duty() == DutyCode.CARE_PLAN_UPDATE
                            && clock.occasion().equals("review " + HELD))
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    @Tag("S2-33")
    void whatTheChildChallengesIsKeptOnceAndLeadsToAdvocateAndComplaint() {
        ChildId child = child(story());
        long row = HOUSE.as(OFFICER, () -> HOUSE.the(Reviews.class).rows(child))
                .get(1)
                .id();
        HOUSE.as(OFFICER, () -> HOUSE.the(ChairingReviews.class).challenge(child, form(), row, 1, "Every week!"));
        Action task =
                HOUSE.as(OFFICER, () -> HOUSE.the(Actions.class).held(child)).get(2);
        assertTrue(task.what().contains("advocate") && task.what().contains("complain"), task.what());
        assertEquals("Amina Rahman", task.owner());
        assertEquals(HELD, task.reviewHeldOn());
        ReadReview read =
                HOUSE.as(OFFICER, () -> HOUSE.the(ReadingReviews.class).review(child, row));
        assertEquals(
                "Every week!",
                read.worked().item("CHALLENGE", "1").orElseThrow().words());
        assertThrows(
                FormRefused.class,
                () -> HOUSE.as(OFFICER, () -> HOUSE.the(ChairingReviews.class)
                        .challenge(child, form(), row, 1, "Every week!")));
    }
}
