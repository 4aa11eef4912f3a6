package kith.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord.CarerConcern;
import kith.complaint.Complaint.Complainant;
import kith.complaint.Complaint.Outcome;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ReadingOversight;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints and carers' concerns on the real database. The day is {@link House#TODAY}. */
class ComplaintsIT {
    private static final String OAK = "complaint-oak";
    private static final String ELM = "complaint-elm";
    private static final House HOUSE = House.open();
    private static final Officer RUTH = House.officer(OAK, Role.REVIEWING_OFFICER, 3);
    private static final Officer WORKER = House.officer(OAK, Role.SOCIAL_WORKER, 2);
    private static final LocalDate RECEIVED = House.TODAY.minusDays(10);

    private String number;
    private ChildId child;

    @BeforeAll
    static void addCouncils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council,
                    "insert into staff (council, id, email, name) values ('" + council
                            + "', 4, 'w4@c.example', 'Worker 4')");
        }
    }

    @BeforeEach
    void addChild() {
        number = "C" + UUID.randomUUID();
        child = HOUSE.as(OAK, () -> HOUSE.the(Caseload.class)
                .enter(List.of(Invented.child(number)
                        .named("Ada", "Whyte")
                        .lookedAfterFrom("2025-01-06")
                        .record()))
                .ids()
                .get(number));
    }

    private static <T> T as(Officer officer, Callable<T> work) {
        return HOUSE.as(officer, work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static Complaint complaint(Complainant who, LocalDate on, String about) {
        return new Complaint(
                null, on, who, "Bo Birch", "By letter", about, null, null, true, "Ruth", null, null, null, null, null);
    }

    private static ComplaintId receive(Complaint said, String number) {
        Long row = as(RUTH, () -> HOUSE.the(KeepingComplaints.class).receive(form(), said, number))
                .row();
        return new ComplaintId(row);
    }

    private static ComplaintRow read(ComplaintId id) {
        return as(RUTH, () -> HOUSE.the(KeepingComplaints.class).complaint(id)).row();
    }

    private static Seen seen(ComplaintId id) {
        return new Seen(id.value(), read(id).held().version());
    }

    private static String refused(Callable<?> step) {
        return assertThrows(FormRefused.class, () -> as(RUTH, step)).field();
    }

    @Test
    @Tag("S3-18")
    void childrenCareLeaversAndAdultsWhoHadAServiceCanComplain() {
        for (Complainant who : Complainant.values()) {
            ComplaintId id = receive(complaint(who, RECEIVED, "Nobody answers"), null);
            Complaint kept = read(id).said();
            assertEquals(who, kept.complainant());
            assertEquals("Officer 3", kept.recordedBy());
            assertTrue(kept.isOpen());
        }
        List<ComplaintRow> all =
                as(RUTH, () -> HOUSE.the(KeepingComplaints.class).all());
        assertTrue(all.size() >= Complainant.values().length);
    }

    @Test
    @Tag("S3-19")
    void aComplaintIsAboutAChildOrStandsAlone() {
        ComplaintId alone = receive(complaint(Complainant.ADULT, RECEIVED, "No call back"), null);
        ComplaintId linked = receive(complaint(Complainant.CHILD, RECEIVED, "My visits"), number);
        assertNull(read(alone).said().child());
        assertEquals(child, read(linked).said().child());
        assertEquals("Ada Whyte", read(linked).childName());
        assertEquals(
                List.of("My visits"),
                as(RUTH, () -> HOUSE.the(ReadingOversight.class).oversight(child)).complaints().stream()
                        .map(row -> row.said().about())
                        .toList());
        assertEquals(
                List.of(),
                as(WORKER, () -> HOUSE.the(ReadingOversight.class).oversight(child))
                        .complaints(),
                "a social worker sees none");
        Complaint ofNobody = complaint(Complainant.CHILD, RECEIVED, "My visits");
        assertEquals(
                "number", refused(() -> HOUSE.the(KeepingComplaints.class).receive(form(), ofNobody, "no-such-child")));
    }

    @Test
    @Tag("S3-18")
    void aComplaintIsAnsweredOnceWithItsOutcomeAndCorrectedWithAReason() {
        ComplaintId id = receive(complaint(Complainant.PARENT, RECEIVED, "A day’s notise"), number);
        KeepingComplaints step = HOUSE.the(KeepingComplaints.class);
        Seen first = seen(id);
        Complaint right = complaint(Complainant.PARENT, RECEIVED, "A day’s notice");
        as(RUTH, () -> step.correct(form(), id, first, right, null, "A slip; and it stands alone"));
        assertEquals("A day’s notice", read(id).said().about());
        assertNull(read(id).said().child());
        EarlierComplaint before = as(RUTH, () -> step.complaint(id)).earlier().get(0);
        assertEquals("A day’s notise", before.about());
        assertEquals("A slip; and it stands alone", before.why());
        assertThrows(
                ChangedMeanwhile.class,
                () -> as(RUTH, () -> step.answer(form(), id, first, House.TODAY, Outcome.UPHELD, "Sorry")));
        Seen now = seen(id);
        assertEquals(
                "answeredOn",
                refused(() -> step.answer(form(), id, now, RECEIVED.minusDays(1), Outcome.UPHELD, "Sorry")));
        assertEquals("answer", refused(() -> step.answer(form(), id, now, House.TODAY, Outcome.UPHELD, " ")));
        as(RUTH, () -> step.answer(form(), id, now, House.TODAY, Outcome.UPHELD, "Sorry"));
        assertFalse(read(id).said().isOpen());
        Seen answered = seen(id);
        assertEquals(
                "answeredOn",
                refused(() -> step.answer(form(), id, answered, House.TODAY, Outcome.NOT_UPHELD, "Again")));
    }

    @Test
    void aComplaintAboutARestrictedChildAndOneOfAnotherCouncilAreNotFound() {
        ComplaintId id = receive(complaint(Complainant.CHILD, RECEIVED, "My visits"), number);
        assertThrows(
                NotFound.class,
                () -> HOUSE.as(House.officer(ELM, Role.REVIEWING_OFFICER, 3), () -> HOUSE.the(KeepingComplaints.class)
                        .complaint(id)));
        long restriction = 90_000 + child.value();
        HOUSE.sql(
                OAK,
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name,"
                        + " restricted_at) values ('" + OAK + "', " + restriction + ", " + child.value() + ", '"
                        + number
                        + "', 'Known family', 4, 'Worker 4', now())");
        assertThrows(NotFound.class, () -> read(id));
        assertTrue(as(RUTH, () -> HOUSE.the(KeepingComplaints.class).all()).stream()
                .noneMatch(row -> row.held().id() == id.value()));
    }

    private static CarerConcern concern(String supervisor, String reason) {
        return new CarerConcern(
                0,
                RECEIVED,
                "Bo Birch",
                "Family time moves without a word",
                supervisor,
                supervisor == null ? null : RECEIVED,
                reason,
                null,
                null,
                null,
                null,
                null);
    }

    private Held<CarerConcern> held() {
        return as(RUTH, () -> HOUSE.the(ReadingOversight.class).oversight(child))
                .concerns()
                .get(0);
    }

    private Seen seenConcern() {
        return new Seen(held().id(), held().version());
    }

    @Test
    @Tag("S2-78")
    void aCarersConcernGoesToTheSupervisingSocialWorkerFirstThenToTheReviewingOfficerAndBothAreKept() {
        KeepingConcerns step = HOUSE.the(KeepingConcerns.class);
        assertEquals("supervisor", refused(() -> step.record(child, form(), concern(null, null))));
        as(WORKER, () -> step.record(child, form(), concern("Joan Whitlock", null)));
        Seen told = seenConcern();
        assertEquals("supervisorAnswer", refused(() -> step.toOfficer(child, form(), told, House.TODAY, null)));
        assertEquals("on", refused(() -> step.toOfficer(child, form(), told, RECEIVED.minusDays(1), "No")));
        as(WORKER, () -> step.toOfficer(child, form(), told, RECEIVED.plusDays(3), "No date was given"));
        CarerConcern passed = held().said();
        assertEquals(
                List.of("Joan Whitlock", RECEIVED, "No date was given", RECEIVED.plusDays(3)),
                List.of(passed.supervisor(), passed.supervisorOn(), passed.supervisorAnswer(), passed.officerOn()));
        Seen there = seenConcern();
        assertEquals("on", refused(() -> step.toOfficer(child, form(), there, House.TODAY, "Again")));
        as(RUTH, () -> step.close(child, form(), there, House.TODAY, "Arranged with the manager"));
        assertEquals(House.TODAY, held().said().closedOn());
        Seen closed = seenConcern();
        assertNull(refused(() -> step.close(child, form(), closed, House.TODAY, "Again")));
    }

    @Test
    @Tag("S2-78")
    void withAReasonAConcernNeedsNoSupervisingSocialWorkerFirst() {
        KeepingConcerns step = HOUSE.the(KeepingConcerns.class);
        as(RUTH, () -> step.record(child, form(), concern(null, "It is about the supervising social worker")));
        Seen seen = seenConcern();
        as(RUTH, () -> step.toOfficer(child, form(), seen, House.TODAY, null));
        assertEquals(House.TODAY, held().said().officerOn());
    }
}
