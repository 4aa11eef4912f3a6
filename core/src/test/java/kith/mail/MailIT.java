package kith.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.StaffId;
import kith.worklist.Recalculating;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The digest, the outbox and the log, with a real mail server. */
class MailIT {
    private static final String OAK = "mail";
    private static final House HOUSE = House.open();
    private static final Officer WORKER = House.officer(OAK, Role.SOCIAL_WORKER, 1);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 2);
    private static final Officer OTHER = House.officer(OAK, Role.SOCIAL_WORKER, 3);
    private static final Officer ADMINISTRATOR = House.officer(OAK, Role.SYSTEM_ADMINISTRATOR, 4);
    private static final Instant NOON = House.TODAY.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
    private static ChildId child;
    private GreenMail server;

    @BeforeAll
    static void aChildAndItsPeople() {
        HOUSE.council(OAK);
        for (Officer officer : List.of(WORKER, MANAGER, OTHER, ADMINISTRATOR)) {
            long id = officer.staffId().value();
            HOUSE.sql(
                    OAK,
                    "insert into staff (council, id, email, name) values ('" + OAK + "', " + id + ", 'm" + id
                            + "@mail.example', 'Officer " + id + "')");
        }
        HOUSE.as(OAK, () -> {
            HOUSE.the(Caseload.class)
                    .enter(List.of(Invented.child("E-1")
                            .named("Robin", "Reed")
                            .lookedAfterFrom("2026-10-26")
                            .worker("m2@mail.example", "Officer 2")
                            .record()));
            return null;
        });
        HOUSE.as(OAK, () -> HOUSE.the(Recalculating.class).nextChildren());
        child = HOUSE.as(
                OAK, () -> HOUSE.the(Children.class).byNumber(List.of("E-1")).get("E-1"));
    }

    @BeforeEach
    void aMailServer() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        System.setProperty("kith.mail.host", "localhost");
        System.setProperty("kith.mail.port", String.valueOf(server.getSmtp().getPort()));
        System.setProperty("kith.mail.security", "none");
        System.setProperty("kith.mail.from", "kith@mail.example");
        System.setProperty("kith.address", "https://kith.example");
        HOUSE.sql(
                OAK,
                "delete from restriction_staff",
                "delete from restriction",
                "delete from mail",
                "delete from job_run where job = 'digest'",
                "delete from digest_declined",
                "delete from message",
                // Something is overdue for the manager, who does not want to hear of it but where a test says so.
                "insert into digest_declined (council, staff_id, since) values ('mail', 2, now())");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @AfterAll
    static void noMailServer() {
        for (String key : List.of("host", "port", "security", "from")) {
            System.clearProperty("kith.mail." + key);
        }
        System.clearProperty("kith.address");
    }

    private static void tell(Officer... officers) {
        HOUSE.as(OAK, () -> {
            HOUSE.the(Telling.class)
                    .tell(
                            new Message(MessageKind.REVIEW, child, null, Sentence.of("reason.booking", House.TODAY)),
                            Arrays.stream(officers).map(Officer::staffId).collect(Collectors.toSet()));
            return null;
        });
    }

    /** Writes a digest into the outbox at noon, whatever time the machine has. */
    private static void written(Officer officer) {
        HOUSE.as(OAK, () -> {
            StaffId id = officer.staffId();
            HOUSE.the(JpaMail.class)
                    .add(
                            new Waiting(id, officer.name(), "m" + id.value() + "@mail.example", 1, 0, 0),
                            House.TODAY,
                            "What waits for you in Kith.",
                            "One message waits.",
                            Instant.now().minus(Duration.ofMinutes(1)));
            return null;
        });
    }

    private static Set<StaffId> waiting(LocalDate day) {
        return HOUSE.as(OAK, () -> HOUSE.the(JpaDigests.class).waiting(day)).stream()
                .map(Waiting::staff)
                .collect(Collectors.toSet());
    }

    private static Optional<TakenMail> take() {
        return HOUSE.as(OAK, () -> HOUSE.the(SendingMail.class).take());
    }

    private static void note(TakenMail taken, MailServer.Answer answer) {
        HOUSE.as(OAK, () -> {
            HOUSE.the(SendingMail.class).note(taken, answer);
            return null;
        });
    }

    private static MailServer.Answer send(TakenMail taken) {
        return HOUSE.the(MailServer.class).send(taken, NOON);
    }

    private static MailSummary logged() {
        return HOUSE.as(ADMINISTRATOR, () -> HOUSE.the(KeepingMail.class).find(null, 1, 25))
                .rows()
                .get(0);
    }

    @Test
    void anOfficerForWhomSomethingWaitsIsWrittenToOnceADayAndNobodyElse() {
        tell(WORKER);
        assertEquals(Set.of(WORKER.staffId()), waiting(House.TODAY));
        HOUSE.sql(OAK, "update message set read_at = now()");
        assertEquals(Set.of(), waiting(House.TODAY));
        written(WORKER);
        written(WORKER);
        assertEquals(
                1,
                HOUSE.as(ADMINISTRATOR, () -> HOUSE.the(KeepingMail.class).find(null, 1, 25))
                        .total());
    }

    @Test
    void whatIsOverdueCountsFromTheDayAfter() {
        LocalDate due = HOUSE.as(OAK, () -> {
            try (var statement = HOUSE.the(JpaDigests.class)
                            .entities
                            .unwrap(java.sql.Connection.class)
                            .createStatement();
                    var row = statement.executeQuery("select min(due_on) from due_date where replaced_on is null "
                            + "and outcome = 'OPEN' and duty <> 'retention'")) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        });
        HOUSE.sql(OAK, "delete from digest_declined");
        assertEquals(Set.of(), waiting(due));
        assertEquals(Set.of(MANAGER.staffId()), waiting(due.plusDays(1)));
    }

    @Test
    void anActionThatIsOverdueCountsForItsOwner() {
        HOUSE.sql(
                OAK,
                "insert into action (council, id, child_id, ordinal, what, owner, owner_ref, due_on, version)"
                        + " select 'mail', 900, " + child.value() + ", 1, 'Ask', name, email, date '" + House.TODAY
                        + "', 0 from staff where council = 'mail' and id = "
                        + OTHER.staffId().value());
        try {
            assertEquals(Set.of(), waiting(House.TODAY));
            assertEquals(Set.of(OTHER.staffId()), waiting(House.TODAY.plusDays(1)));
        } finally {
            HOUSE.sql(OAK, "delete from action where id = 900");
        }
    }

    @Test
    void aMessageOfARestrictedRecordCountsForThoseWhoSeeItOnly() {
        tell(WORKER, OTHER);
        HOUSE.sql(
                OAK,
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name,"
                        + " restricted_at) values ('mail', 1, " + child.value()
                        + ", 'E-1', 'a test', 3, 'Officer 3', now())",
                "insert into restriction_staff (council, restriction_id, staff_id) values ('mail', 1, 3)");
        assertEquals(Set.of(OTHER.staffId()), waiting(House.TODAY));
    }

    @Test
    void whoDeclinedTheDigestGetsNoneUntilItIsWantedAgain() {
        tell(WORKER, OTHER);
        choose(false);
        assertEquals(Set.of(OTHER.staffId()), waiting(House.TODAY));
        assertEquals(ChoosingDigest.Choice.DECLINED, chosen());
        choose(true);
        assertEquals(Set.of(WORKER.staffId(), OTHER.staffId()), waiting(House.TODAY));
        assertEquals(ChoosingDigest.Choice.WANTED, chosen());
        System.clearProperty("kith.mail.host");
        assertEquals(ChoosingDigest.Choice.NO_MAIL, chosen());
    }

    private static void choose(boolean wanted) {
        HOUSE.as(WORKER, () -> {
            HOUSE.the(ChoosingDigest.class).choose(wanted);
            return null;
        });
    }

    private static ChoosingDigest.Choice chosen() {
        return HOUSE.as(WORKER, () -> HOUSE.the(ChoosingDigest.class).chosen());
    }

    @Test
    void theDigestsOfADayAreWrittenOnceAndSayNothingOfAChild() throws Exception {
        tell(WORKER);
        HOUSE.sql(OAK, "delete from council_setting");
        setHour(0);
        assertEquals(1, write());
        assertEquals(0, write());
        TakenMail taken = take().orElseThrow();
        assertEquals(MailServer.Outcome.SENT, send(taken).outcome());
        assertEquals(1, server.getReceivedMessages().length);
        var received = server.getReceivedMessages()[0];
        String text = GreenMailUtil.getBody(received);
        assertEquals("What waits for you in Kith.", received.getSubject());
        assertEquals("m1@mail.example", received.getAllRecipients()[0].toString());
        assertTrue(text.contains("1 message waits to be read: https://kith.example/inbox"), text);
        for (String part : List.of("Robin", "Reed", "E-1", String.valueOf(child.value()))) {
            assertFalse((received.getSubject() + text).contains(part), text);
        }
    }

    private static int write() {
        return HOUSE.as(OAK, () -> HOUSE.the(WritingDigests.class).write());
    }

    private static void setHour(int hour) {
        HOUSE.sql(
                OAK,
                "insert into council_setting (council, id, question, answer, counts_from, reason, set_by, set_by_name, set_at,"
                        + " awaits, applied_by) values ('mail', nextval('row_id'), 'DIGEST_HOUR', '" + hour
                        + "', date '2026-01-01', 'a test', 4, 'Officer 4', now(), false, 1)");
    }

    @Test
    void withoutAMailServerNothingIsWritten() {
        tell(WORKER);
        System.clearProperty("kith.mail.host");
        assertEquals(0, write());
    }

    @Test
    void twoNodesNeverTakeTheSameEmail() {
        written(WORKER);
        assertTrue(take().isPresent());
        assertEquals(Optional.empty(), take());
    }

    @Test
    void anEmailIsSentAndTheLogSaysSo() {
        written(WORKER);
        TakenMail taken = take().orElseThrow();
        note(taken, send(taken));
        assertEquals(MailState.SENT, logged().state());
        assertEquals(Optional.empty(), take());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void anEmailWhoseNodeWasLostMayHaveGoneOutAndIsNotSentAgainByItself() {
        written(WORKER);
        TakenMail taken = take().orElseThrow();
        HOUSE.sql(OAK, "update mail set leased_until = now() - interval '1 second'");
        assertEquals(Optional.empty(), take());
        assertEquals(MailState.UNCERTAIN, logged().state());
        // The node was only slow: its answer comes too late to change what was decided.
        note(taken, new MailServer.Answer(MailServer.Outcome.REFUSED, "too late"));
        assertEquals(MailState.UNCERTAIN, logged().state());
        sendAgain(logged().id());
        assertTrue(take().isPresent());
    }

    @Test
    void aMailServerThatIsNotThereIsTriedAgainLaterAndGivenUpAfterTheFifthTime() {
        written(WORKER);
        server.stop();
        for (int attempt = 1; attempt <= 5; attempt++) {
            TakenMail taken = take().orElseThrow();
            assertEquals(attempt, taken.attempts());
            MailServer.Answer answer = send(taken);
            assertEquals(MailServer.Outcome.REFUSED, answer.outcome());
            Instant before = Instant.now();
            note(taken, answer);
            assertEquals(Optional.empty(), take());
            assertEquals(attempt < 5 ? MailState.WAITING : MailState.FAILED, logged().state());
            long minutes =
                    Math.round(Duration.between(before, logged().nextAt()).toSeconds() / 60.0);
            assertEquals((long) Math.pow(5, attempt - 1), minutes);
            HOUSE.sql(OAK, "update mail set next_at = now() - interval '1 second'");
        }
        assertEquals(Optional.empty(), take());
        assertTrue(logged().problem().length() > 5);
    }

    @Test
    void whatTheMailServerRefusesForGoodIsNotTriedAgain() {
        written(WORKER);
        HOUSE.sql(OAK, "update mail set address = 'no address'");
        TakenMail taken = take().orElseThrow();
        MailServer.Answer answer = send(taken);
        assertEquals(MailServer.Outcome.REFUSED_FOR_GOOD, answer.outcome());
        note(taken, answer);
        assertEquals(MailState.FAILED, logged().state());
        assertNull(logged().sentAt());
    }

    @Test
    void whatWentOutCannotBeSentAgain() {
        written(WORKER);
        TakenMail taken = take().orElseThrow();
        note(taken, send(taken));
        MailId id = logged().id();
        assertThrows(NotFound.class, () -> sendAgain(id));
    }

    private static void sendAgain(MailId id) {
        HOUSE.as(ADMINISTRATOR, () -> {
            HOUSE.the(KeepingMail.class).sendAgain(id);
            return null;
        });
    }
}
