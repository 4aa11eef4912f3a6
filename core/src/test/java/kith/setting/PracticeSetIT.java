package kith.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.casework.BookedReview;
import kith.casework.BookingReviews;
import kith.casework.HeldReview;
import kith.casework.Reviewing;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.ChildId;
import kith.visit.PlanningVisits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a council sets about its practice has its effect where staff work, and none in another council. */
class PracticeSetIT {
    private static final House HOUSE = House.open();
    private static final String OAK = "practice-oak";
    private static final String ELM = "practice-elm";

    @BeforeAll
    static void councils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council, "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')");
        }
        set("NEXT_DATE_AGREED_AT_MEETING", "yes");
        set("VISIT_DATE_AGREED_WITH_CARER", "yes");
        set("WRITTEN_CONTRIBUTIONS", "HEALTH_REPRESENTATIVE EDUCATION_REPRESENTATIVE");
    }

    private static void set(String question, String answer) {
        HOUSE.as(House.officer(OAK, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), question, answer, House.TODAY, "We want it so.", 0));
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static ChildId child(String council) {
        ChildRecord record = Invented.child("P" + UUID.randomUUID())
                .reviewingOfficer("IRO1", "Ines Orr")
                .lookedAfterFrom("2026-09-07")
                .reviewed("2026-09-21")
                .visited("2026-09-10")
                .visited("2026-10-20")
                .with(new ChildRecord.Person(1, "Ivy Larch", "Nurse", false, null))
                .record();
        return HOUSE.as(council, () -> {
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private static Saved review(String council, String nextOn) {
        LocalDate next = nextOn == null ? null : LocalDate.parse(nextOn);
        HeldReview said = HeldReview.inOneMeeting(LocalDate.of(2026, 11, 20), "PN1", next);
        ChildId child = child(council);
        return HOUSE.as(council, () -> HOUSE.the(Reviewing.class).record(child, form(), said, null));
    }

    @Test
    @Tag("S1-30")
    void aReviewClosesOnlyWithTheNextDayAgreedWhereTheCouncilWantsIt() {
        FormRefused refused = assertThrows(FormRefused.class, () -> review(OAK, null));
        assertEquals("nextAgreedOn", refused.field());
        assertEquals("refused.review.next-missing", refused.why().key());
        assertNotNull(review(OAK, "2027-05-20"));
        assertNotNull(review(ELM, null));
    }

    @Test
    @Tag("S1-30")
    void aReviewThatGoesOnNeedsNoNextDay() {
        HeldReview open =
                new HeldReview(LocalDate.of(2026, 11, 20), List.of(), null, null, false, List.of(), "PN1", null);
        ChildId child = child(OAK);
        assertNotNull(HOUSE.as(OAK, () -> HOUSE.the(Reviewing.class).record(child, form(), open, null)));
    }

    private static Saved plan(String council, boolean announced, String wish) {
        ChildRecord.PlannedVisit said = new ChildRecord.PlannedVisit(
                LocalDate.of(2026, 12, 1), "16:30", "Rowan Ash", announced, wish, null, null, null);
        ChildId child = child(council);
        return HOUSE.as(council, () -> HOUSE.the(PlanningVisits.class).plan(child, form(), said, Set.of()));
    }

    @Test
    void anAnnouncedVisitIsPlannedWithWhatWasAgreedWithTheCarerWhereTheCouncilWantsIt() {
        assertEquals(
                "carerWish",
                assertThrows(FormRefused.class, () -> plan(OAK, true, " ")).field());
        assertNotNull(plan(OAK, true, "Agreed: Tuesday after school"));
        assertNotNull(plan(OAK, false, null));
        assertNotNull(plan(ELM, true, null));
    }

    private static List<String> invited(String council) {
        ChildId child = child(council);
        ChildRecord.ReviewBooking none = new ChildRecord.ReviewBooking(
                0, null, null, null, null, null, null, null, null, false, null, null, null, null, null, null, null);
        BookedReview empty = new BookedReview(none, List.of(), List.of());
        return HOUSE.as(council, () -> HOUSE.the(BookingReviews.class).advise(child, empty)).usual().stream()
                .map(invitee -> invitee.part() + " " + invitee.invitation())
                .toList();
    }

    @Test
    void whoIsAskedToWriteIsNotInvitedToCome() {
        List<String> oak = invited(OAK);
        assertTrue(oak.contains("HEALTH_REPRESENTATIVE WRITES"), oak::toString);
        assertTrue(oak.stream().noneMatch(one -> one.startsWith("EDUCATION")), "nobody of the school is known");
        List<String> elm = invited(ELM);
        assertTrue(elm.contains("EDUCATION_REPRESENTATIVE INVITED"), elm::toString);
        assertTrue(elm.stream().noneMatch(one -> one.startsWith("HEALTH")), elm::toString);
    }
}
