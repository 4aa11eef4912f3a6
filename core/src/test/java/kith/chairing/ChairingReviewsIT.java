package kith.chairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.action.Actions;
import kith.booking.Invitees;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Action;
import kith.caserecord.ChildRecord.ReviewDecision;
import kith.caserecord.ChildRecord.ReviewItem;
import kith.caserecord.ChildRecord.ReviewRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.casework.HeldReview;
import kith.casework.NextReviewTooLate;
import kith.casework.Reviewing;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.meeting.WorkedReview;
import kith.planning.CompletingCarePlans;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.review.Reviews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews worked through, adjourned, closed and corrected, on the real database; the day is {@link House#TODAY}. */
class ChairingReviewsIT {
    private static final String ELM = "chairing-elm";
    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = House.TODAY;
    private static final String NEXT = "2027-02-23";
    private static final RowType<ChildRecord.Person> PERSON = RowTypes.of(ChildRecord.Person.class);
    private static final RowType<ReviewRecord> RECORD = RowTypes.of(ReviewRecord.class);

    @BeforeAll
    static void council() {
        HOUSE.council(ELM);
    }

    /** A child of eleven, looked after since 2 November 2026, with a care plan of two parts and one thing to be done in it. */
    private static Invented story() {
        return Invented.child("C" + UUID.randomUUID())
                .named("Jordan", "Ellis")
                .lookedAfterFrom("2026-11-02")
                .visited("2026-11-05")
                .worker("amina@elm.example", "Amina Rahman")
                .reviewingOfficer("grace@elm.example", "Grace Adeyemi")
                .with(new ChildRecord.Plan("CARE", LocalDate.parse("2026-11-10"), null, 1))
                .with(new ChildRecord.PlanVersion(1, LocalDate.parse("2026-11-09"), "Amina Rahman", null))
                .with(new ChildRecord.PlanPart(1, "health", "Asthma.", null, "A nurse.", null))
                .with(new ChildRecord.PlanPart(1, "education", "Year 6.", null, "The same school.", null))
                .with(new Action(
                        1,
                        "Buy a spare inhaler",
                        "Sheila Drayton",
                        TODAY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "health",
                        null));
    }

    private static Invented booked() {
        return story().with(new ChildRecord.ReviewBooking(
                        1,
                        "FIRST",
                        LocalDate.parse("2026-11-09"),
                        "Grace Adeyemi",
                        TODAY,
                        "16:00",
                        "SCHOOL",
                        "Hillcrest",
                        "After school.",
                        false,
                        "Grace Adeyemi",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .with(invitee(1, "Jordan Ellis", "CHILD"))
                .with(invitee(2, "Dawn Ellis", "PARENT"))
                .with(invitee(3, "Grace Adeyemi", "REVIEWING_OFFICER"));
    }

    private static ChildRecord.Invitee invitee(int place, String name, String part) {
        return new ChildRecord.Invitee(1, place, name, part, "INVITED", null, null, null, null);
    }

    private static ChildId child(Invented told) {
        return HOUSE.as(ELM, () -> {
            ChildRecord record = told.record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static <T> T as(Callable<T> work) {
        return HOUSE.as(ELM, work);
    }

    private static ChairingReviews chairing() {
        return HOUSE.the(ChairingReviews.class);
    }

    private static ReviewRecord record() {
        return new ReviewRecord(
                TODAY,
                "Grace Adeyemi",
                null,
                true,
                null,
                "SPOKE",
                "TALKED",
                "She likes her room and misses her brother.",
                "She chose the room.",
                "Kim Osei, her friend",
                "DOES_NOT_WANT",
                TODAY,
                true,
                "The parents sat apart.",
                true,
                "She is settled and says so.",
                "Grace Adeyemi");
    }

    private static List<ReviewItem> items(ReviewAgenda agenda) {
        List<ReviewItem> items = new ArrayList<>();
        agenda.topics()
                .forEach(topic ->
                        items.add(new ReviewItem(TODAY, "TOPIC", topic.code(), null, "About " + topic.code() + ".")));
        agenda.parts()
                .forEach(part ->
                        items.add(new ReviewItem(TODAY, "PART", part.part().code(), "KEEP", "It works.")));
        agenda.actions()
                .forEach(action -> items.add(new ReviewItem(
                        TODAY, "ACTION", Integer.toString(action.ordinal()), "DONE", "Seen on the shelf.")));
        return items;
    }

    private static ReviewDecision decision(int place, String what, String due) {
        return new ReviewDecision(
                TODAY,
                place,
                what,
                "Amina Rahman",
                "COUNCIL",
                "amina@elm.example",
                LocalDate.parse(due),
                "health",
                null);
    }

    private static HeldReview held(boolean complete, String next, Integer... came) {
        return new HeldReview(
                TODAY,
                List.of(),
                complete ? TODAY : null,
                null,
                false,
                List.of(),
                "PN1",
                next == null ? null : LocalDate.parse(next),
                came.length == 0 ? null : Set.of(came));
    }

    private static ChairedReview whole(ChildId child, HeldReview held, ReviewDecision... decisions) {
        ReviewAgenda agenda = as(() -> chairing().agenda(child, null));
        return new ChairedReview(
                held, new WorkedReview(record(), items(agenda), List.of(decisions), Map.of("pets", "yes")));
    }

    private static long recorded(ChildId child, ChairedReview said) {
        return as(() -> chairing().record(child, form(), said, null)).row();
    }

    private static Held<ChairedReview> review(ChildId child, long row) {
        return as(() -> chairing().review(child, row));
    }

    private static List<Action> actions(ChildId child) {
        return as(() -> HOUSE.the(Actions.class).held(child));
    }

    private static Set<String> missing(ChildId child, ChairedReview said) {
        return assertThrows(ReviewIncomplete.class, () -> recorded(child, said)).missing().stream()
                .map(ReviewIncomplete.Missing::field)
                .collect(Collectors.toSet());
    }

    private static ChairedReview without(ChairedReview said, String column) {
        WorkedReview worked = said.worked();
        return new ChairedReview(
                said.held(),
                new WorkedReview(
                        RECORD.with(worked.record(), column, null),
                        worked.items(),
                        worked.decisions(),
                        worked.answers()));
    }

    private static ChairedReview withoutItem(ChairedReview said, String kind, String code) {
        WorkedReview worked = said.worked();
        return new ChairedReview(
                said.held(),
                new WorkedReview(
                        worked.record(),
                        worked.items().stream()
                                .filter(item -> !item.kind().equals(kind)
                                        || !item.code().equals(code))
                                .toList(),
                        worked.decisions(),
                        worked.answers()));
    }

    @Test
    @Tag("S2-31")
    @Tag("S3-16")
    @Tag("S2-26")
    @Tag("S0-17")
    void whatWasSaidAndDecidedIsHeldAndItsDecisionsAreActions() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3), decision(1, "Ask the nurse", "2026-12-07"));
        ChairedReview held = review(child, recorded(child, said)).said();
        assertEquals(
                TODAY,
                as(() -> HOUSE.the(Reviews.class).held(child)).get(0).recordOn(),
                "its record is whole as it closes");
        assertEquals(said.worked().record(), held.worked().record());
        assertEquals(Set.copyOf(said.worked().items()), Set.copyOf(held.worked().items()));
        assertEquals(said.worked().decisions(), held.worked().decisions());
        assertEquals(Map.of("pets", "yes"), held.worked().answers());
        Action action = actions(child).get(1);
        assertEquals("Ask the nurse", action.what());
        assertEquals("Amina Rahman", action.owner());
        assertEquals(LocalDate.parse("2026-12-07"), action.dueOn());
        assertEquals(TODAY, action.reviewHeldOn());
        assertEquals("health", action.planPart());
        assertEquals(2, actions(child).size());
    }

    @Test
    @Tag("S0-18")
    void withoutANamedReviewingOfficerItIsNotClosedButKept() {
        ChildId child =
                child(story().without(ChildRecord.Allocation.class).worker("amina@elm.example", "Amina Rahman"));
        assertEquals(Set.of("officer"), missing(child, whole(child, held(true, NEXT))));
        recorded(child, whole(child, held(false, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "welfare, welfare",
        "welfare_words, welfareWords",
        "rights_told_on, rightsToldOn",
        "advocate, advocate",
        "private_talk, privateTalk",
        "private_talk_words, privateTalkWords",
        "made_friendly, madeFriendly",
        "plan_agreed, planAgreed",
        "child_attended, attended",
        "child_views, views",
        "chair, chair",
    })
    @Tag("S4-3")
    @Tag("S2-34")
    @Tag("S4-23")
    @Tag("S2-51")
    @Tag("S2-52")
    @Tag("S1-27")
    @Tag("S0-19")
    void closingNamesWhatIsMissing(String column, String field) {
        ChildId child = child(booked());
        assertEquals(Set.of(field), missing(child, without(whole(child, held(true, NEXT, 1, 2, 3)), column)));
        assertEquals(List.of(), as(() -> HOUSE.the(kith.review.Reviews.class).held(child)));
    }

    @ParameterizedTest
    @CsvSource({
        "changes",
        "wellbeing",
        "wishes",
        "education",
        "health",
        "contact",
        "placement",
        "future",
        "safe-well-happy",
        "plan-works",
        "aims-now",
        "aims-later",
        "views-weighed",
        "assessment"
    })
    @Tag("S2-25")
    @Tag("S1-24")
    @Tag("S2-27")
    @Tag("S2-28")
    @Tag("S2-29")
    @Tag("S2-30")
    @Tag("S1-4")
    @Tag("S1-5")
    @Tag("S1-22")
    @Tag("S1-23")
    @Tag("S4-28")
    @Tag("S3-15")
    @Tag("S2-72")
    @Tag("S2-75")
    void eachTopicIsAskedAndMustBeSpokenOf(String topic) {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        assertTrue(said.worked().item("TOPIC", topic).isPresent());
        assertEquals(Set.of("topic-" + topic), missing(child, withoutItem(said, "TOPIC", topic)));
    }

    @Test
    @Tag("S1-6")
    @Tag("S2-73")
    void parentsAndCarersHaveAPlaceOfTheirOwnWhichMayStayEmpty() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        for (String code : List.of("parents-views", "carers-views", "gaps")) {
            assertTrue(said.worked().item("TOPIC", code).isPresent());
            said = withoutItem(said, "TOPIC", code);
        }
        recorded(child, said);
    }

    @Test
    @Tag("S1-25")
    void everyPartOfThePlanIsMarkedKeepOrChange() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        assertEquals(2, said.worked().items("PART").count());
        assertEquals(Set.of("part-education"), missing(child, withoutItem(said, "PART", "education")));
    }

    @Test
    @Tag("S0-21")
    void theTalkApartThatWasHadBeforeTheMeetingIsThere() {
        ChildRecord.ReviewPreparation old = talk("2026-11-10", "Before the last one.");
        ChildRecord.ReviewPreparation talk = talk("2026-11-20", "She misses her brother.");
        ChildId child = child(story().reviewed("2026-11-16").with(old).with(talk));
        assertEquals(talk, as(() -> chairing().agenda(child, null)).privateTalk());
    }

    private static ChildRecord.ReviewPreparation talk(String day, String words) {
        return new ChildRecord.ReviewPreparation(
                "speak-in-private", LocalDate.parse(day), false, null, words, null, null, null, null, null);
    }

    @Test
    @Tag("S1-26")
    void anEarlierActionIsMarkedDoneOrNot() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        assertEquals(Set.of("action-1"), missing(child, withoutItem(said, "ACTION", "1")));
        recorded(child, said);
        assertEquals(TODAY, actions(child).get(0).doneOn());
        assertEquals("Seen on the shelf.", actions(child).get(0).evidence());
    }

    @Test
    @Tag("S1-26")
    void anActionThatIsNotDoneYetGoesOnWithItsReason() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        ReviewItem later = new ReviewItem(TODAY, "ACTION", "1", "STILL_TO_DO", "The chemist had none.");
        ChairedReview open = withoutItem(said, "ACTION", "1");
        List<ReviewItem> items = new ArrayList<>(open.worked().items());
        items.add(later);
        long row =
                recorded(child, new ChairedReview(said.held(), new WorkedReview(record(), items, List.of(), Map.of())));
        assertEquals(null, actions(child).get(0).doneOn());
        assertEquals(
                later, review(child, row).said().worked().item("ACTION", "1").orElseThrow());
    }

    @Test
    @Tag("S3-14")
    void anotherChairNeedsAReason() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        ReviewRecord other = RECORD.with(record(), "chair", "Ed Frost");
        ChairedReview without = new ChairedReview(
                said.held(), new WorkedReview(other, said.worked().items(), List.of(), Map.of()));
        assertEquals(Set.of("otherChairReason"), missing(child, without));
        recorded(
                child,
                new ChairedReview(
                        said.held(),
                        new WorkedReview(
                                RECORD.with(other, "other_chair_reason", "Grace is ill and reads the record."),
                                said.worked().items(),
                                List.of(),
                                Map.of())));
    }

    @Test
    @Tag("S0-23")
    @Tag("S4-5")
    void aChildWhoDidNotComeIsToldOfWithTheReason() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        ReviewRecord away = RECORD.with(record(), "child_attended", false);
        assertEquals(
                Set.of("childAwayReason"),
                missing(
                        child,
                        new ChairedReview(
                                said.held(),
                                new WorkedReview(away, said.worked().items(), List.of(), Map.of()))));
    }

    @Test
    @Tag("S1-30")
    void itClosesOnlyWithTheNextDate() {
        ChildId child = child(booked());
        assertEquals(Set.of("nextAgreedOn"), missing(child, whole(child, held(true, null, 1, 2, 3))));
    }

    /** Three months after the review of 23 November: the last day is 23 February 2027. */
    @ParameterizedTest
    @CsvSource({"2027-02-22, true", "2027-02-23, true", "2027-02-24, false"})
    @Tag("S1-30")
    void theNextDateIsWithinTheLimit(String next, boolean taken) {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, next, 1, 2, 3));
        if (taken) {
            recorded(child, said);
        } else {
            NextReviewTooLate late = assertThrows(NextReviewTooLate.class, () -> recorded(child, said));
            assertEquals(LocalDate.parse(NEXT), late.limit().on());
        }
    }

    @Test
    @Tag("S2-23")
    @Tag("S2-24")
    void theFirstReviewAgreesThePlanALaterOneMonitorsIt() {
        ChildId first = child(story());
        ReviewAgenda agenda = as(() -> chairing().agenda(first, null));
        assertTrue(agenda.first());
        assertFalse(agenda.topics().contains(ReviewTopic.PLAN_PROGRESS));
        ChildId second = child(story().reviewed("2026-11-16"));
        ReviewAgenda later = as(() -> chairing().agenda(second, null));
        assertFalse(later.first());
        assertTrue(later.topics().contains(ReviewTopic.PLAN_PROGRESS));
        assertTrue(later.topics().contains(ReviewTopic.PERMANENCE));
        assertFalse(later.topics().contains(ReviewTopic.TWIN_TRACK));
    }

    @Test
    @Tag("S4-30")
    @Tag("S4-33")
    void permanenceIsAskedFromTheSecondReviewTwinTrackFromTheThirdUnlessTheChildIsHome() {
        assertFalse(topics(1, false).contains(ReviewTopic.PERMANENCE));
        assertTrue(topics(2, false).contains(ReviewTopic.PERMANENCE));
        assertFalse(topics(2, false).contains(ReviewTopic.TWIN_TRACK));
        assertTrue(topics(3, false).contains(ReviewTopic.TWIN_TRACK));
        assertFalse(topics(3, true).contains(ReviewTopic.TWIN_TRACK));
    }

    private static List<ReviewTopic> topics(int number, boolean home) {
        return ReviewTopic.of(new ReviewTopic.Stage(number, 2, 3, home));
    }

    @Test
    @Tag("S1-34")
    void tellingAParentWhoDidNotComeIsATask() {
        ChildId child = child(booked());
        recorded(child, whole(child, held(true, NEXT, 1, 3)));
        List<Action> told = actions(child).stream()
                .filter(action -> action.what().contains("Dawn Ellis"))
                .toList();
        assertEquals(1, told.size());
        assertEquals("Amina Rahman", told.get(0).owner());
        assertEquals(TODAY, told.get(0).reviewHeldOn());
    }

    @Test
    @Tag("S1-34")
    void whoeverHasParentalResponsibilityAndWasNotInvitedIsToldAsWellWhileAround() {
        ChildRecord.Person father = new ChildRecord.Person(1, "Sam Ellis", "father", true, "07700 900101");
        ChildRecord.Person gone = PERSON.with(
                new ChildRecord.Person(2, "Pat Ellis", "guardian", true, "07700 900102"),
                "to_on",
                LocalDate.parse("2026-11-01"));
        ChildId child = child(booked().with(father).with(gone));
        recorded(child, whole(child, held(true, NEXT, 1, 2, 3)));
        List<String> given = actions(child).stream()
                .filter(Action::isGiven)
                .map(Action::what)
                .toList();
        assertEquals(1, given.size(), given::toString);
        assertTrue(given.get(0).contains("Sam Ellis"));
    }

    @Test
    @Tag("S3-14")
    void whatAnotherChairedTheReviewingOfficerReadsAndAgrees() {
        ChildId child = child(booked());
        ChairedReview said = whole(child, held(true, NEXT, 1, 2, 3));
        ReviewRecord other =
                RECORD.with(RECORD.with(record(), "chair", "Ed Frost"), "other_chair_reason", "She is ill.");
        recorded(
                child,
                new ChairedReview(
                        said.held(), new WorkedReview(other, said.worked().items(), List.of(), Map.of())));
        Action task =
                actions(child).stream().filter(Action::isGiven).findFirst().orElseThrow();
        assertEquals("grace@elm.example", task.ownerRef());
        assertTrue(task.what().contains("Ed Frost"), task.what());
    }

    @Test
    void whatKithGaveIsNotGoneThroughAtTheNextReview() {
        ChildId child = child(booked());
        long row = recorded(child, whole(child, held(true, NEXT, 1, 3), decision(1, "Ask the nurse", "2026-12-07")));
        assertEquals(3, actions(child).size());
        assertEquals(
                List.of("Ask the nurse"),
                as(() -> chairing().agenda(child, null)).actions().stream()
                        .map(Action::what)
                        .toList());
        Seen seen = new Seen(row, review(child, row).version());
        as(() -> chairing().takeBack(child, form(), seen, "It was another child’s."));
        assertTrue(actions(child).stream().noneMatch(Action::isGiven), "taken back with the review");
    }

    @Test
    void whatWasWorkedThroughIsNeitherGoneOnWithNorCorrectedNorTakenBackElsewhere() {
        ChildId child = child(booked());
        long row = recorded(child, whole(child, held(false, null, 1, 2, 3)));
        Seen seen = new Seen(row, review(child, row).version());
        HeldReview closed = held(true, NEXT, 1, 2, 3);
        Reviewing reviewing = HOUSE.the(Reviewing.class);
        for (Callable<?> step : List.<Callable<?>>of(
                () -> reviewing.goOn(child, form(), seen, closed, null),
                () -> reviewing.correct(child, form(), seen, closed, "Wrong.", null),
                () -> reviewing.takeBack(child, form(), seen, "Wrong."))) {
            assertEquals(
                    "refused.review.worked",
                    assertThrows(FormRefused.class, () -> as(step)).why().key());
        }
    }

    @Test
    @Tag("S0-21")
    @Tag("S0-24")
    @Tag("S4-6")
    void theTalkApartTheFriendAndTheNoteOnConflictAreKept() {
        ChildId child = child(booked());
        ReviewRecord held = review(child, recorded(child, whole(child, held(true, NEXT, 1, 2, 3))))
                .said()
                .worked()
                .record();
        assertEquals("She likes her room and misses her brother.", held.privateTalkWords());
        assertEquals("Kim Osei, her friend", held.alsoThere());
        assertEquals("The parents sat apart.", held.conflictNote());
    }

    @Test
    void nothingIsCarriedOutWhileItIsAdjournedAndItIsAdjournedOnce() {
        ChildId child = child(
                booked().with(new ChildRecord.PlanVersion(2, LocalDate.parse("2026-11-20"), "Amina Rahman", TODAY)));
        HeldReview adjourned =
                new HeldReview(TODAY, List.of(), null, TODAY, false, List.of(), "PN1", null, Set.of(1, 2, 3));
        long row = recorded(child, whole(child, adjourned, decision(1, "Ask the nurse", "2026-12-07")));
        assertEquals(1, actions(child).size(), "what is considered is no action yet");
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> as(() -> HOUSE.the(CompletingCarePlans.class).complete(child, form(), 2, TODAY, TODAY, null)));
        assertEquals("refused.planVersion.review-open", refused.why().key());
        Held<ChairedReview> open = review(child, row);
        ChairedReview closed = new ChairedReview(
                new HeldReview(TODAY, List.of(), TODAY, TODAY, false, List.of(), "PN1", LocalDate.parse(NEXT), null),
                open.said().worked());
        as(() -> chairing().goOn(child, form(), new Seen(row, open.version()), closed, null));
        assertEquals("Ask the nurse", actions(child).get(1).what());
        assertEquals(2, actions(child).size());
    }

    @Test
    void whoCameAndWhoSentAnApologyIsKeptAndCorrectedWithItsReason() {
        ChildId child = child(booked());
        long row = recorded(child, whole(child, there(Set.of(1, 3), Map.of(2, "Ill", 3, "On leave"))));
        assertEquals(List.of("came", "Ill", "came"), attendance(child));
        Held<ChairedReview> standing = review(child, row);
        Seen seen = new Seen(row, standing.version());
        ChairedReview said = new ChairedReview(
                there(Set.of(1, 2), Map.of(3, "On leave")), standing.said().worked());
        as(() -> chairing().correct(child, form(), seen, said, "Two were mixed up.", null));
        assertEquals(List.of("came", "came", "On leave"), attendance(child));
        List<EarlierRow> earlier = as(() -> HOUSE.the(EarlierRows.class).of(child));
        assertTrue(earlier.stream().anyMatch(kept -> "Ill".equals(kept.said().get("apology"))));
        assertThrows(
                ChangedMeanwhile.class, () -> as(() -> chairing().correct(child, form(), seen, said, "Again.", null)));
    }

    @Test
    void whoComesWhenAReviewGoesOnKeepsTheApologyForItsFirstMeeting() {
        ChildId child = child(booked());
        HeldReview open = new HeldReview(
                TODAY, List.of(), null, null, false, List.of(), "PN1", null, Set.of(1, 3), Map.of(2, "Ill"));
        long row = recorded(child, whole(child, open));
        Held<ChairedReview> standing = review(child, row);
        ChairedReview said = new ChairedReview(
                there(Set.of(1, 2, 3), Map.of()), standing.said().worked());
        as(() -> chairing().goOn(child, form(), new Seen(row, standing.version()), said, null));
        assertEquals(List.of("came", "came", "came"), attendance(child));
        assertTrue(
                as(() -> HOUSE.the(Invitees.class).held(child)).stream().anyMatch(one -> "Ill".equals(one.apology())));
    }

    private static HeldReview there(Set<Integer> came, Map<Integer, String> apologies) {
        return new HeldReview(
                TODAY, List.of(), TODAY, null, false, List.of(), "PN1", LocalDate.parse(NEXT), came, apologies);
    }

    private static List<String> attendance(ChildId child) {
        return as(() -> HOUSE.the(Invitees.class).held(child)).stream()
                .sorted(Comparator.comparing(ChildRecord.Invitee::ordinal))
                .map(one -> Boolean.TRUE.equals(one.attended()) ? "came" : one.apology())
                .toList();
    }

    @Test
    void aCorrectionKeepsWhatWasSaidAndMovesTheOpenAction() {
        ChildId child = child(booked());
        long row = recorded(child, whole(child, held(true, NEXT, 1, 2, 3), decision(1, "Ask the nurse", "2026-12-07")));
        Held<ChairedReview> standing = review(child, row);
        WorkedReview worked = standing.said().worked();
        ChairedReview said = new ChairedReview(
                standing.said().held(),
                new WorkedReview(
                        RECORD.with(worked.record(), "made_friendly", "She chose the cake."),
                        worked.items(),
                        List.of(decision(1, "Ask the nurse", "2026-12-14")),
                        worked.answers()));
        Seen seen = new Seen(row, standing.version());
        as(() -> chairing().correct(child, form(), seen, said, "Written down wrongly.", null));
        assertEquals(
                "She chose the cake.",
                review(child, row).said().worked().record().madeFriendly());
        assertEquals(LocalDate.parse("2026-12-14"), actions(child).get(1).dueOn());
        List<EarlierRow> earlier = as(() -> HOUSE.the(EarlierRows.class).of(child));
        assertTrue(earlier.stream()
                .anyMatch(kept -> "She chose the room.".equals(kept.said().get("madeFriendly"))));
        assertThrows(
                ChangedMeanwhile.class, () -> as(() -> chairing().correct(child, form(), seen, said, "Again.", null)));
    }

    @Test
    void aReviewTakenBackTakesItsRecordAndOpenActionsWithIt() {
        ChildId child = child(booked());
        long row = recorded(child, whole(child, held(true, NEXT, 1, 2, 3), decision(1, "Ask the nurse", "2026-12-07")));
        Seen seen = new Seen(row, review(child, row).version());
        as(() -> chairing().takeBack(child, form(), seen, "It was another child’s."));
        ChildRecord left =
                as(() -> HOUSE.the(Caseload.class).held(List.of(child)).get(child));
        assertEquals(List.of(), left.reviewRecords());
        assertEquals(List.of(), left.reviewItems());
        assertEquals(List.of(), left.reviewDecisions());
        assertEquals(
                List.of("Buy a spare inhaler"),
                left.actions().stream().map(Action::what).toList());
    }

    @Test
    void anotherCouncilsReviewCannotBeOpened() {
        ChildId child = child(booked());
        long row = recorded(child, whole(child, held(true, NEXT, 1, 2, 3)));
        HOUSE.council("chairing-oak");
        assertThrows(
                kith.access.NotFound.class,
                () -> HOUSE.as("chairing-oak", () -> chairing().review(child, row)));
    }
}
