package kith.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.Invented;
import kith.PlumshirePlugin;
import kith.access.Officer;
import kith.access.Role;
import kith.booking.ContributionState;
import kith.booking.ReviewBookings;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.chairing.ChairingReviews;
import kith.child.CaseChanged;
import kith.document.Documents;
import kith.document.KeepingDocuments;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.duty.Readying;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.plugin.FormQuestion;
import kith.plugin.Language;
import kith.plugin.Participant;
import kith.readiness.Readiness;
import kith.readiness.ReadyPoint;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.review.ReviewPreparations;
import kith.worklist.Clocks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asking people before a review and what comes back, on the real database; the day is {@link House#TODAY}. */
class ContributionsIT {
    private static final String OAK = "contributions-oak";
    private static final House HOUSE = House.open();
    private static final AskingForContributions ASKING = HOUSE.the(AskingForContributions.class);
    private static final ReceivingContributions RECEIVING = HOUSE.the(ReceivingContributions.class);
    private static final HandingOutLinks HANDING = HOUSE.the(HandingOutLinks.class);
    private static final ContributingByLink BY_LINK = HOUSE.the(ContributingByLink.class);
    private static final Officer OFFICER = House.officer(OAK, Role.REVIEWING_OFFICER, 7);
    private static final LocalDate TODAY = House.TODAY;
    private static final RowType<ChildRecord.Person> PERSON = RowTypes.of(ChildRecord.Person.class);
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);
    private static final Contributor CHILD = new Contributor(Participant.CHILD, "Jordan Ellis");
    private static final Contributor MOTHER = new Contributor(Participant.PARENT, "Kim Ellis");
    private static final Contributor CARER = new Contributor(Participant.CARER, "Sheila Drayton");
    private static final Contributor DOCTOR = new Contributor(Participant.HEALTH_REPRESENTATIVE, "Dr Patel");

    @BeforeAll
    static void councils() {
        HOUSE.council(OAK);
        HOUSE.plumshire();
    }

    private static Invented story(LocalDate meetsOn) {
        ChildRecord.Placement home = Invented.placement(LocalDate.parse("2026-02-02"), "U6");
        home = PLACEMENT.with(home, "carer", "Sheila Drayton");
        home = PLACEMENT.with(home, "place_name", "Rose Cottage");
        ChildRecord.Person mother = PERSON.with(
                new ChildRecord.Person(1, "Kim Ellis", "Mother", true, "12 Elm Row, Luton"), "part", "PARENT");
        mother = PERSON.with(mother, "placement_address", false);
        mother = PERSON.with(mother, "papers_reason", "Decided at the strategy meeting.");
        return Invented.child("C" + UUID.randomUUID())
                .named("Jordan", "Ellis")
                .lookedAfterFrom("2026-02-02")
                .without(ChildRecord.Placement.class)
                .with(home)
                .visited("2026-02-05")
                .worker("amina@oak.example", "Amina Rahman")
                .reviewingOfficer("grace@oak.example", "Grace Adeyemi")
                .with(mother)
                .reviewed("2026-02-25")
                .reviewed("2026-05-20")
                .with(new ChildRecord.ReviewBooking(
                        1,
                        "LATER",
                        TODAY.minusDays(10),
                        "Grace Adeyemi",
                        meetsOn,
                        "16:00",
                        "CARERS_HOME",
                        "Rose Cottage",
                        "After school.",
                        false,
                        "Grace Adeyemi",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .with(invitee(1, "Jordan Ellis", "CHILD", "INVITED"))
                .with(invitee(2, "Kim Ellis", "PARENT", "INVITED"))
                .with(invitee(3, "Sheila Drayton", "CARER", "INVITED"))
                .with(invitee(4, "Amina Rahman", "SOCIAL_WORKER", "INVITED"))
                .with(invitee(5, "Grace Adeyemi", "REVIEWING_OFFICER", "INVITED"))
                .with(invitee(6, "Dr Patel", "HEALTH_REPRESENTATIVE", "WRITES"));
    }

    private static ChildRecord.Invitee invitee(int place, String name, String part, String how) {
        return new ChildRecord.Invitee(1, place, name, part, how, null, null, null, null);
    }

    private static ChildId child() {
        return child(OFFICER, story(TODAY.plusDays(15)));
    }

    private static ChildId child(Officer officer, Invented told) {
        return HOUSE.as(officer, () -> {
            ChildRecord record = told.record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private static <T> T as(Callable<T> work) {
        return HOUSE.as(OFFICER, work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static Pack pack(ChildId child, Contributor who, String document) {
        return as(() -> ASKING.pack(child, new AskedPack(who, document, Language.ENGLISH)));
    }

    private static String usual(ChildId child, Contributor who) {
        return pack(child, who, null).choices().get(0).code();
    }

    private static void send(ChildId child, Contributor who, String document, LocalDate on) {
        AskingForContributions.Sent sent = new AskingForContributions.Sent(on, "HAND", null, "Grace saw it");
        as(() -> ASKING.send(child, form(), new AskedPack(who, document, Language.ENGLISH), sent, null));
    }

    private static void send(ChildId child, Contributor who) {
        send(child, who, usual(child, who), TODAY.minusDays(3));
    }

    private static AskedPerson person(ChildId child, Contributor who) {
        return as(() -> ASKING.contributions(child)).people().stream()
                .filter(one -> one.who().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private static ChildRecord.Contribution said(ChildId child, Contributor who) {
        return person(child, who).held().said();
    }

    private static Seen seen(ChildId child, Contributor who) {
        Held<ChildRecord.Contribution> held = person(child, who).held();
        return new Seen(held.id(), held.version());
    }

    private static ReceivingContributions.Received words(String said, String helper, String name) {
        return new ReceivingContributions.Received(TODAY, false, helper, name, said, null);
    }

    private static List<String> documents(ChildId child) {
        return as(() -> HOUSE.the(Documents.class).held(child)).stream()
                .map(ChildRecord.Document::sha256)
                .toList();
    }

    @Test
    @Tag("S0-37")
    void theInvitationAndTheConsultationDocumentGoOutAsOnePack() {
        ChildId child = child();
        Pack pack = pack(child, CHILD, usual(child, CHILD));
        String letter = pack.letter().text();
        assertTrue(letter.contains("Tuesday 8 December 2026 at 16:00"), letter);
        assertTrue(letter.contains("With this letter comes “What I think”"), letter);
        assertTrue(letter.contains("3 December 2026"), "three working days before");
        assertTrue(letter.contains("You can bring somebody"));
        assertTrue(pack.document().text().contains("How are things going where you live?"));
        send(child, CHILD);
        ChildRecord.Contribution sent = said(child, CHILD);
        assertTrue(documents(child).containsAll(List.of(sent.letterSha256(), sent.documentSha256())));
        assertEquals("Grace saw it", sent.proof());
        assertEquals(TODAY.minusDays(3), sent.askedOn());
    }

    @Test
    @Tag("S0-38")
    void anInvitationWithoutItsDocumentIsNotSent() {
        ChildId child = child();
        assertEquals(
                "document",
                assertThrows(FormRefused.class, () -> send(child, CHILD, null, TODAY))
                        .field());
        assertEquals(
                "document",
                assertThrows(FormRefused.class, () -> send(child, MOTHER, "no such", TODAY))
                        .field());
        assertNull(person(child, CHILD).held());
        assertEquals(List.of(), documents(child));
    }

    @Test
    @Tag("S2-49")
    void thePapersToCarerChildAndParentAreTrackedOneByOne() {
        ChildId child = child();
        List<Contributor> all = as(() -> ASKING.contributions(child)).people().stream()
                .map(AskedPerson::who)
                .toList();
        assertEquals(List.of(CHILD, MOTHER, CARER, DOCTOR), all, "the council's own staff are in Kith");
        send(child, MOTHER);
        assertEquals(ContributionState.WAITING, person(child, MOTHER).state());
        assertEquals(ContributionState.TO_SEND, person(child, CHILD).state());
        assertEquals(ContributionState.TO_SEND, person(child, CARER).state());
        assertEquals(3, as(() -> ASKING.contributions(child)).open());
        assertThrows(FormRefused.class, () -> send(child, MOTHER), "once");
    }

    @Test
    void whoMayNotKnowWhereTheChildLivesIsNotToldByTheLetter() {
        ChildId child = child();
        Pack mothers = pack(child, MOTHER, usual(child, MOTHER));
        assertFalse(mothers.letter().text().contains("Rose Cottage"));
        assertFalse(mothers.letter().text().contains("Drayton"));
        assertEquals("where", mothers.leftOut().get(0).code());
        assertTrue(mothers.letter().text().contains("Please ask the social worker where it is."));
        assertTrue(pack(child, CARER, usual(child, CARER)).letter().text().contains("Rose Cottage"));
    }

    @Test
    void aLetterThatNamesAChildOfAnotherFamilyIsNotSentButOneWhoseChairHasAChildsNameIs() {
        ChildId other = child(
                OFFICER,
                Invented.child("C" + UUID.randomUUID())
                        .named("Grace", "Adeyemi")
                        .lookedAfterFrom("2026-03-02"));
        assertNotNull(other);
        ChildId child = child();
        send(child, CHILD);
        as(() -> {
            ReviewBookings bookings = HOUSE.the(ReviewBookings.class);
            Held<ChildRecord.ReviewBooking> row = bookings.rows(child).get(0);
            return bookings.goOn(
                    child,
                    new Seen(row.id(), row.version()),
                    RowTypes.of(ChildRecord.ReviewBooking.class)
                            .with(row.said(), "place", "Where Grace Adeyemi lives"));
        });
        assertThrows(FormRefused.class, () -> send(child, CARER));
    }

    @Test
    void aLetterInWelshIsWelshThroughout() {
        ChildId child = child();
        AskedPack welsh = new AskedPack(CHILD, usual(child, CHILD), Language.WELSH);
        Pack pack = as(() -> ASKING.pack(child, welsh));
        assertTrue(pack.letter().title().contains("dyma dy wahoddiad"));
        assertTrue(pack.document().text().contains("Sut mae pethau’n mynd lle rwyt ti’n byw?"));
    }

    @Test
    @Tag("S0-20")
    @Tag("S0-39")
    @Tag("S0-40")
    void whatTheChildWroteIsFiledWithThatReviewAndReadBeforeTheMeeting() {
        ChildId child = child();
        send(child, CHILD);
        byte[] paper = "I want to swim.".getBytes(StandardCharsets.UTF_8);
        String file = as(() -> HOUSE.the(KeepingDocuments.class).bring(child, "views.txt", paper))
                .sha256();
        as(() -> RECEIVING.receive(
                child,
                form(),
                CHILD,
                new ReceivingContributions.Received(TODAY, false, "CARER", "Sheila Drayton", null, file)));
        assertTrue(documents(child).contains(file));
        ChildRecord.Contribution read =
                as(() -> HOUSE.the(ChairingReviews.class).agenda(child, null)).contributions().stream()
                        .filter(one -> one.part().equals("CHILD"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(file, read.paperSha256());
        assertEquals("PAPER", read.receivedAs());
        assertEquals("CARER", read.helper());
        assertEquals("Sheila Drayton", read.helperName());
        assertEquals(ContributionState.RECEIVED, person(child, CHILD).state());
    }

    @Test
    void whatAWorkerTypesInTogetherWithTheChildIsReadWithItsQuestions() {
        ChildId child = child();
        send(child, CHILD);
        var document = as(() -> RECEIVING.document(child, CHILD));
        FormQuestion choice = document.questions().get(6);
        String said = WrittenAnswers.of(
                        document, Map.of("1", "Good.", choice.code(), "1"), Language.ENGLISH, "Yes", "No")
                .orElseThrow();
        assertEquals(
                "How are things going where you live?\nGood.\n\nHow do you want to take part?\nI come and bring somebody",
                said);
        as(() -> RECEIVING.receive(child, form(), CHILD, words(said, "SOCIAL_WORKER", null)));
        assertEquals("TYPED", said(child, CHILD).receivedAs());
        assertThrows(
                FormRefused.class, () -> as(() -> RECEIVING.receive(child, form(), CHILD, words("Again", null, null))));
    }

    @Test
    void nothingAtAllIsNoAnswerButNotWantingToIs() {
        ChildId child = child();
        send(child, MOTHER);
        assertThrows(
                FormRefused.class, () -> as(() -> RECEIVING.receive(child, form(), MOTHER, words(null, null, null))));
        as(() -> RECEIVING.receive(
                child, form(), MOTHER, new ReceivingContributions.Received(TODAY, true, null, null, null, null)));
        assertEquals(ContributionState.DECLINED, person(child, MOTHER).state());
    }

    @Test
    @Tag("S0-41")
    void whoDidNotAnswerIsShownToTheReviewingOfficerAndRemindedOnce() {
        ChildId child = child(OFFICER, story(TODAY.plusDays(7)));
        send(child, MOTHER);
        assertEquals(ContributionState.TO_CHASE, person(child, MOTHER).state());
        assertEquals(1, as(() -> ASKING.contributions(child)).toChase());
        Seen waiting = seen(child, MOTHER);
        as(() -> ASKING.chase(child, form(), waiting, TODAY));
        assertEquals(TODAY, said(child, MOTHER).chasedOn());
        Seen reminded = seen(child, MOTHER);
        assertThrows(FormRefused.class, () -> as(() -> ASKING.chase(child, form(), reminded, TODAY)), "once");
        ChildRecord.Contribution read = as(() ->
                        HOUSE.the(ChairingReviews.class).agenda(child, null))
                .contributions()
                .get(0);
        assertNull(read.receivedOn());
        assertEquals(TODAY, read.chasedOn());
    }

    @Test
    @Tag("S0-26")
    @Tag("S0-27")
    void aDoctorWritesWithoutBeingInvited() {
        ChildId child = child(OFFICER, story(TODAY.plusDays(7)));
        Pack pack = pack(child, DOCTOR, null);
        assertFalse(pack.invited());
        assertNull(pack.document(), "the letter may go alone");
        assertFalse(pack.letter().text().contains("Rose Cottage"));
        send(child, DOCTOR, null, TODAY.minusDays(5));
        Seen asked = seen(child, DOCTOR);
        as(() -> ASKING.chase(child, form(), asked, TODAY.minusDays(1)));
        as(() -> RECEIVING.receive(child, form(), DOCTOR, words("Grows well.", null, null)));
        ChildRecord.Contribution said = said(child, DOCTOR);
        assertEquals(TODAY.minusDays(5), said.askedOn());
        assertEquals(TODAY.minusDays(1), said.chasedOn());
        assertEquals(TODAY, said.receivedOn());
        assertFalse(said.invited());
    }

    @Test
    @Tag("S2-50")
    void anAgencyFilesItsOwnPapersUnasked() {
        ChildId child = child();
        Contributor agency = new Contributor(Participant.AGENCY_REPRESENTATIVE, "Harbour Fostering");
        as(() -> RECEIVING.receive(child, form(), agency, words("Settled; sleeps well.", null, null)));
        AskedPerson filed = person(child, agency);
        assertFalse(filed.named());
        assertEquals(ContributionState.RECEIVED, filed.state());
        assertNull(filed.held().said().askedOn());
        assertTrue(as(() -> HOUSE.the(ChairingReviews.class).agenda(child, null)).contributions().stream()
                .anyMatch(one -> "Settled; sleeps well.".equals(one.said())));
    }

    @Test
    void papersThatNameADayThatChangedAreSentAnew() {
        ChildId child = child();
        send(child, CHILD);
        as(() -> {
            ReviewBookings bookings = HOUSE.the(ReviewBookings.class);
            Held<ChildRecord.ReviewBooking> row = bookings.rows(child).get(0);
            return bookings.goOn(
                    child,
                    new Seen(row.id(), row.version()),
                    RowTypes.of(ChildRecord.ReviewBooking.class).with(row.said(), "meets_on", TODAY.plusDays(20)));
        });
        assertEquals(ContributionState.MOVED, person(child, CHILD).state());
        send(child, CHILD, usual(child, CHILD), TODAY);
        assertEquals(ContributionState.WAITING, person(child, CHILD).state());
        assertEquals(TODAY.plusDays(20), said(child, CHILD).forDay());
    }

    @Test
    void aCorrectionKeepsThePapersAndTakingBackAsksAnew() {
        ChildId child = child();
        send(child, MOTHER);
        String letter = said(child, MOTHER).letterSha256();
        AskingForContributions.Sent other =
                new AskingForContributions.Sent(TODAY.minusDays(2), "POST", "12 Elm Row, Luton", null);
        Seen sent = seen(child, MOTHER);
        as(() -> ASKING.correct(child, form(), sent, other, "It went by post"));
        assertEquals("POST", said(child, MOTHER).way());
        assertEquals(letter, said(child, MOTHER).letterSha256());
        Seen corrected = seen(child, MOTHER);
        as(() -> ASKING.takeBack(child, form(), corrected, "It never went"));
        assertEquals(ContributionState.TO_SEND, person(child, MOTHER).state());
    }

    @Test
    @Tag("S0-35")
    @Tag("S0-41")
    void theInvitationsAreReadyOnceTheLastWasSentAndTheAnswersOnceTheLastCame() {
        ChildId child = child();
        send(child, CHILD);
        send(child, MOTHER);
        assertTrue(point(child, Readying.INVITATIONS).missing());
        send(child, CARER);
        assertEquals(
                TODAY.minusDays(3), point(child, Readying.INVITATIONS).done().on());
        ReadyPoint answers = point(child, Readying.ANSWERS);
        assertEquals(new ReadyPoint.Answers(4, 0, 0), answers.answers(), "the doctor writes, and staff are not asked");
        assertEquals(LocalDate.parse("2026-12-03"), answers.dueOn(), "with the papers");
    }

    @Test
    @Tag("S0-41")
    void aWeekBeforeTheReviewTheOfficerSeesHowManyAreToBeReminded() {
        ChildId child = child(OFFICER, story(TODAY.plusDays(7)));
        send(child, CHILD);
        send(child, MOTHER);
        assertEquals(
                new ReadyPoint.Answers(4, 0, 2), point(child, Readying.ANSWERS).answers());
        Seen mother = seen(child, MOTHER);
        as(() -> ASKING.chase(child, form(), mother, TODAY));
        assertEquals(
                new ReadyPoint.Answers(4, 0, 1), point(child, Readying.ANSWERS).answers());
        as(() -> RECEIVING.receive(child, form(), CHILD, words("I like it.", "NOBODY", null)));
        assertEquals(
                new ReadyPoint.Answers(4, 1, 0), point(child, Readying.ANSWERS).answers());
    }

    private static ReadyPoint point(ChildId child, Readying one) {
        return as(() -> HOUSE.the(Readiness.class).of(child)).orElseThrow().points().stream()
                .filter(point -> point.code().equals(one.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withTheLastPackTheCouncilsPreparationIsDoneAndNobodyTypesItTwice() {
        Officer officer = House.officer(PlumshirePlugin.COUNCIL, Role.REVIEWING_OFFICER, 8);
        ChildId child = child(officer, story(TODAY.plusDays(15)));
        for (Contributor who : List.of(CHILD, MOTHER, CARER, DOCTOR)) {
            assertEquals(List.of(), prepared(officer, child), "before " + who);
            HOUSE.as(officer, () -> {
                AskedPack first = new AskedPack(who, null, Language.ENGLISH);
                AskedPack whole = new AskedPack(
                        who, ASKING.pack(child, first).choices().get(0).code(), Language.ENGLISH);
                return ASKING.send(
                        child, form(), whole, new AskingForContributions.Sent(TODAY, "HAND", null, null), null);
            });
        }
        assertEquals(
                List.of(new ChildRecord.ReviewPreparation("consultation-papers", TODAY)), prepared(officer, child));
        assertTrue(HOUSE.as(officer, () -> HOUSE.the(Clocks.class).of(child).of(Set.of(DutyCode.REVIEW_PREPARATION)))
                .open()
                .isEmpty());
    }

    private static List<ChildRecord.ReviewPreparation> prepared(Officer officer, ChildId child) {
        return HOUSE.as(officer, () -> HOUSE.the(ReviewPreparations.class).held(child));
    }

    @Test
    void theCouncilsOwnDocumentIsSentAndWhereItLeavesTheQuestionsOpenKithAsks() {
        Officer officer = House.officer(PlumshirePlugin.COUNCIL, Role.REVIEWING_OFFICER, 8);
        ChildId child = child(officer, story(TODAY.plusDays(15)));
        Pack own = HOUSE.as(officer, () -> ASKING.pack(child, new AskedPack(CHILD, "plum", Language.ENGLISH)));
        assertEquals("Plum paper", own.document().title());
        assertTrue(own.document().text().contains("What do you think of plums?"));
        Pack parents = HOUSE.as(officer, () -> ASKING.pack(child, new AskedPack(MOTHER, "parent", Language.ENGLISH)));
        assertEquals("Paper for parents", parents.document().title());
        assertTrue(parents.document().text().contains("How do you think your child is getting on?"));
    }

    @Test
    void aYoungerChildIsAskedInFewerWords() {
        ChildId young = child(OFFICER, story(TODAY.plusDays(15)).born("2015-12-09"));
        ChildId older = child(OFFICER, story(TODAY.plusDays(15)).born("2015-12-08"));
        assertEquals("kith-young", usual(young, CHILD), "ten on the day of the review");
        assertEquals("kith-older", usual(older, CHILD), "eleven that very day");
    }

    private static <T> T guest(Callable<T> work) {
        return HOUSE.as(Officer.guest(OAK), work);
    }

    private static String link(ChildId child, Contributor who) {
        long row = person(child, who).held().id();
        return as(() -> HANDING.make(child, row)).token();
    }

    @Test
    void aLinkKeepsWhatIsTypedAndSendsItOnce() {
        ChildId child = child();
        send(child, CHILD);
        String link = link(child, CHILD);
        assertNotNull(as(() -> ASKING.contributions(child))
                .links()
                .get(person(child, CHILD).held().id()));
        assertEquals(Map.of(), guest(() -> BY_LINK.open(link)).orElseThrow().typed());
        assertTrue(guest(() -> BY_LINK.keep(link, Map.of("q-1", "Good"))));
        GuestForm again = guest(() -> BY_LINK.open(link)).orElseThrow();
        assertEquals(Map.of("q-1", "Good"), again.typed());
        assertTrue(again.forChild());
        ContributingByLink.Sent sent = new ContributingByLink.Sent("TRUSTED_PERSON", "Auntie", "Good?\nGood");
        assertTrue(guest(() -> BY_LINK.send(link, sent)));
        assertFalse(guest(() -> BY_LINK.send(link, sent)), "once");
        assertTrue(guest(() -> BY_LINK.open(link)).isEmpty());
        assertFalse(guest(() -> BY_LINK.keep(link, Map.of("q-1", "More"))));
        ChildRecord.Contribution said = said(child, CHILD);
        assertEquals("LINK", said.receivedAs());
        assertEquals("Good?\nGood", said.said());
        assertEquals("Auntie", said.helperName());
    }

    @Test
    void nothingOfTheCaseIsOnThePageThatALinkOpens() {
        ChildId child = child();
        send(child, MOTHER);
        String link = link(child, MOTHER);
        GuestForm form = guest(() -> BY_LINK.open(link)).orElseThrow();
        String all = form.toString();
        for (String secret : List.of("Jordan", "Ellis", "Drayton", "Rose Cottage", "December", "2026", "Adeyemi")) {
            assertFalse(all.contains(secret), secret);
        }
    }

    @Test
    void aLinkThatWasReplacedTakenBackOrAnsweredOtherwiseLeadsNowhere() {
        ChildId child = child();
        send(child, CHILD);
        String first = link(child, CHILD);
        guest(() -> BY_LINK.keep(first, Map.of("q-1", "Good")));
        String second = link(child, CHILD);
        assertTrue(guest(() -> BY_LINK.open(first)).isEmpty());
        assertEquals(
                Map.of("q-1", "Good"),
                guest(() -> BY_LINK.open(second)).orElseThrow().typed());
        long row = person(child, CHILD).held().id();
        as(() -> {
            HANDING.takeBack(child, row);
            return null;
        });
        assertTrue(guest(() -> BY_LINK.open(second)).isEmpty());
        String third = link(child, CHILD);
        as(() -> RECEIVING.receive(child, form(), CHILD, words("By paper", null, null)));
        assertTrue(guest(() -> BY_LINK.open(third)).isEmpty());
        assertTrue(guest(() -> BY_LINK.open("no such link")).isEmpty());
        assertTrue(guest(() -> BY_LINK.open(null)).isEmpty());
    }

    @Test
    void aLinkExpiresAndIsKeptAsItsHashAlone() throws Exception {
        ChildId child = child();
        send(child, CHILD);
        String link = link(child, CHILD);
        long row = person(child, CHILD).held().id();
        try (var owner = HOUSE.owner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.council', '" + OAK + "', false)");
            var kept = statement.executeQuery("select guest_link::text, expires_at - made_at = interval '15 days' "
                    + "from guest_link where about = " + row);
            assertTrue(kept.next());
            assertFalse(kept.getString(1).contains(link));
            assertTrue(kept.getBoolean(2), "until the day of the review");
        }
        HOUSE.sql(OAK, "update guest_link set expires_at = now() - interval '1 second' where about = " + row);
        assertTrue(guest(() -> BY_LINK.open(link)).isEmpty());
        assertFalse(guest(() -> BY_LINK.send(link, new ContributingByLink.Sent(null, null, "Late"))));
    }

    @Test
    void aLinkOfAnotherCouncilLeadsNowhere() {
        ChildId child = child();
        send(child, CHILD);
        String link = link(child, CHILD);
        assertTrue(HOUSE.as(Officer.guest(PlumshirePlugin.COUNCIL), () -> BY_LINK.open(link))
                .isEmpty());
    }

    @Test
    void whoWasNotWrittenToIsHandedNoLink() {
        ChildId child = child();
        as(() -> RECEIVING.receive(child, form(), MOTHER, words("Unasked", null, null)));
        assertThrows(FormRefused.class, () -> link(child, MOTHER));
    }
}
