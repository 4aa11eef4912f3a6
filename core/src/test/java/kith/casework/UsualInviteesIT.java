package kith.casework;

import static kith.casework.Told.HOUSE;
import static kith.casework.Told.day;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.form.FormRefused;
import kith.setting.SettingPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is usually invited to a review, by council and stage, and what a larger list needs. */
class UsualInviteesIT {
    private static final String PLAIN = "usual-plain";
    private static final String LUTON_LIKE = "usual-booklet";
    private static final String AGENCY_LIKE = "usual-agency";
    private static final String STAFF_PAGE_LIKE = "usual-page";

    @BeforeAll
    static void councils() {
        for (String council : List.of(PLAIN, LUTON_LIKE, AGENCY_LIKE, STAFF_PAGE_LIKE)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council, "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')");
        }
        String everyday = "CHILD PARENT CARER SOCIAL_WORKER REVIEWING_OFFICER ";
        set(LUTON_LIKE, "ATTENDEES_FIRST_REVIEW", everyday + "EDUCATION_REPRESENTATIVE");
        set(LUTON_LIKE, "ATTENDEES_LATER_REVIEW", everyday + "EDUCATION_REPRESENTATIVE");
        set(LUTON_LIKE, "WRITTEN_CONTRIBUTIONS", "HEALTH_REPRESENTATIVE EDUCATION_REPRESENTATIVE");
        set(AGENCY_LIKE, "ATTENDEES_FIRST_REVIEW", "CHILD CARER SOCIAL_WORKER REVIEWING_OFFICER AGENCY_REPRESENTATIVE");
        set(AGENCY_LIKE, "ATTENDEES_LATER_REVIEW", "CHILD CARER SOCIAL_WORKER REVIEWING_OFFICER AGENCY_REPRESENTATIVE");
        set(AGENCY_LIKE, "ATTENDEES_WITH_PERMANENCE_PLAN", everyday + "AGENCY_REPRESENTATIVE");
        set(
                STAFF_PAGE_LIKE,
                "ATTENDEES_LATER_REVIEW",
                everyday + "CHILDRENS_GUARDIAN HEALTH_REPRESENTATIVE EDUCATION_REPRESENTATIVE");
        set(STAFF_PAGE_LIKE, "ATTENDEES_WARNING", "8");
    }

    private static void set(String council, String question, String answer) {
        HOUSE.as(House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), question, answer, House.TODAY, "So our page says.", 0));
    }

    private static Invented mara() {
        return Invented.child("U" + UUID.randomUUID())
                .named("Mara", "Venn")
                .lookedAfterFrom("2026-09-07")
                .without(ChildRecord.Placement.class)
                .with(carer("U6", "Jo Carer"))
                .worker("SW1", "Sam Worker")
                .reviewingOfficer("RO1", "Olu Reviewer")
                .with(new ChildRecord.Person(1, "Ada Venn", "Mother", true, null))
                .with(new ChildRecord.Person(2, "Ben Venn", "Father", true, null))
                .with(new ChildRecord.Person(3, "Ivy Larch", "School nurse", false, null))
                .with(new ChildRecord.Person(4, "Mr Hill", "Designated teacher", false, null))
                .with(new ChildRecord.Person(5, "Rae Court", "Children’s Guardian", false, null))
                .with(new ChildRecord.Person(6, "Pat Agency", "Supervising worker of the agency", false, null))
                .with(new ChildRecord.Person(7, "Nan Venn", "Grandmother", false, null));
    }

    private static ChildRecord.Placement carer(String type, String name) {
        return kith.caserecord.RowTypes.of(ChildRecord.Placement.class)
                .with(Invented.placement(day("2026-09-07"), type), "carer", name);
    }

    private static BookingAdvice advice(String council, Invented child) {
        Told told = Told.of(council, child);
        return told.as(() -> HOUSE.the(BookingReviews.class).advise(told.child, null));
    }

    private static List<String> usual(String council, Invented child) {
        return advice(council, child).usual().stream()
                .map(one -> one.part() + " " + one.name() + (one.invitation().equals("WRITES") ? " writes" : ""))
                .toList();
    }

    private static final List<String> EVERYDAY = List.of(
            "CHILD Mara Venn",
            "PARENT Ada Venn",
            "PARENT Ben Venn",
            "CARER Jo Carer",
            "SOCIAL_WORKER Sam Worker",
            "REVIEWING_OFFICER Olu Reviewer");

    private static List<String> everydayAnd(String... more) {
        return Stream.concat(EVERYDAY.stream(), Stream.of(more)).toList();
    }

    @Test
    @Tag("S0-25")
    @Tag("S1-16")
    void withoutAnythingOfACouncilChildParentsCarerWorkerOfficerAndTheSchoolAreInvited() {
        assertEquals(everydayAnd("EDUCATION_REPRESENTATIVE Mr Hill"), usual(PLAIN, mara()));
    }

    @Test
    @Tag("S0-25")
    @Tag("S0-26")
    void whomTheCouncilInvitesComesAndWhomItOnlyAsksToWriteWrites() {
        assertEquals(
                everydayAnd("EDUCATION_REPRESENTATIVE Mr Hill", "HEALTH_REPRESENTATIVE Ivy Larch writes"),
                usual(LUTON_LIKE, mara()));
    }

    @Test
    void aSchoolNurseIsOfHealthAndNotOfTheSchool() {
        assertTrue(usual(PLAIN, mara()).stream().noneMatch(one -> one.contains("Ivy Larch")));
        assertTrue(usual(STAFF_PAGE_LIKE, mara().reviewed("2026-09-21")).contains("HEALTH_REPRESENTATIVE Ivy Larch"));
    }

    @Test
    @Tag("S4-4")
    @Tag("S2-22")
    void childParentsCarersTheGuardianHealthAndEducationAreInvitedWhereTheCouncilSaysSo() {
        assertEquals(
                everydayAnd(
                        "EDUCATION_REPRESENTATIVE Mr Hill",
                        "HEALTH_REPRESENTATIVE Ivy Larch",
                        "CHILDRENS_GUARDIAN Rae Court"),
                usual(STAFF_PAGE_LIKE, mara().reviewed("2026-09-21")));
    }

    @Test
    @Tag("S2-21")
    @Tag("S2-22")
    void theAgencysRepresentativeComesWhereTheCouncilInvitesOneAndTheParentsInAnyCase() {
        Invented child = mara().with(agency());
        assertTrue(usual(AGENCY_LIKE, child).containsAll(everydayAnd("AGENCY_REPRESENTATIVE Lee Agency")));
    }

    private static ChildRecord.Person agency() {
        return new ChildRecord.Person(8, "Lee Agency", "Agency’s representative", false, null);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-06, false", "2026-09-07, true", "2026-10-01, true"})
    @Tag("S2-48")
    void withAPlanForPermanenceOfThisTimeInCareTheReviewIsForThoseClosestToTheChild(String completed, boolean counts) {
        Invented child = mara().reviewed("2026-09-21").with(permanence(completed));
        assertEquals(counts ? EVERYDAY : everydayAnd("EDUCATION_REPRESENTATIVE Mr Hill"), usual(PLAIN, child));
        Invented ofAgency =
                mara().reviewed("2026-09-21").with(permanence(completed)).with(agency());
        assertEquals(everydayAnd("AGENCY_REPRESENTATIVE Lee Agency"), usual(AGENCY_LIKE, ofAgency));
    }

    private static ChildRecord.Plan permanence(String completed) {
        return new ChildRecord.Plan("PERMANENCE", day(completed), null, null);
    }

    @ParameterizedTest
    @CsvSource({"U6, Jo Carer", "K2, Kit Keyworker"})
    @Tag("S1-15")
    void theFosterCarerOrTheResidentialWorkerIsInvited(String type, String name) {
        Invented child = mara().without(ChildRecord.Placement.class).with(carer(type, name));
        assertTrue(usual(PLAIN, child).contains("CARER " + name));
    }

    @Test
    @Tag("S1-15")
    void aHomeWhoseWorkerIsNotKnownAsksForTheName() {
        Invented child = mara().without(ChildRecord.Placement.class).with(carer("K2", null));
        assertTrue(usual(PLAIN, child).contains("CARER null"));
    }

    @Test
    void aParentWithWhomTheChildLivesStandsInTheListOnce() {
        Invented child = mara().without(ChildRecord.Placement.class).with(carer("P1", "Ada Venn"));
        assertEquals(
                1,
                usual(PLAIN, child).stream()
                        .filter(one -> one.endsWith("Ada Venn"))
                        .count());
    }

    @Test
    @Tag("S1-17")
    void othersAroundTheChildAreOfferedAndCanBeAddedWithTheirPart() {
        List<String> others = advice(PLAIN, mara()).others().stream()
                .map(ChildRecord.Person::name)
                .toList();
        assertEquals(List.of("Ivy Larch", "Rae Court", "Pat Agency", "Nan Venn"), others);
        Told told = Told.of(PLAIN, mara().reviewed("2026-09-21"));
        long row = book(
                told,
                review(null, invitee(7, "Nan Venn", "SUPPORTER"), invitee(8, "Ivy Larch", "HEALTH_REPRESENTATIVE")));
        assertTrue(told.as(() -> HOUSE.the(BookingReviews.class).booking(told.child, row)).said().invitees().stream()
                .anyMatch(one -> one.name().equals("Nan Venn")));
    }

    private static Invitee invitee(int at, String name, String part) {
        return new Invitee(0, at, name, part, "INVITED", null, part.equals("CHILD") ? "Eleven." : null, null, null);
    }

    private static BookedReview review(String manyReason, Invitee... more) {
        List<Invitee> all = new ArrayList<>(List.of(
                invitee(1, "Mara Venn", "CHILD"),
                invitee(2, "Ada Venn", "PARENT"),
                invitee(3, "Ben Venn", "PARENT"),
                invitee(4, "Jo Carer", "CARER"),
                invitee(5, "Sam Worker", "SOCIAL_WORKER"),
                invitee(6, "Olu Reviewer", "REVIEWING_OFFICER")));
        all.addAll(List.of(more));
        ReviewBooking row = new ReviewBooking(
                0,
                null,
                null,
                null,
                day("2026-12-15"),
                "16:00",
                "SCHOOL",
                "The library",
                "She chose it.",
                false,
                null,
                null,
                null,
                manyReason,
                null,
                null,
                null);
        return new BookedReview(row, List.of(), all);
    }

    private static long book(Told told, BookedReview said) {
        return told.as(() -> HOUSE.the(BookingReviews.class).book(told.child, form(), said))
                .row();
    }

    private static Invitee[] more(int count) {
        return Stream.iterate(7, at -> at + 1)
                .limit(count)
                .map(at -> invitee(at, "Guest " + at, "SUPPORTER"))
                .toArray(Invitee[]::new);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    @Tag("S0-28")
    @Tag("S1-18")
    @Tag("S2-47")
    void moreThanTheCouncilsNumberIsWarnedOfAndNeedsAReason(int guests, boolean many) {
        Told told = Told.of(STAFF_PAGE_LIKE, mara().reviewed("2026-09-21"));
        BookedReview said = review(null, more(guests));
        boolean warned = told.as(() -> HOUSE.the(BookingReviews.class).advise(told.child, said)).warnings().stream()
                .anyMatch(warning -> warning.key().equals("advice.booking.many"));
        assertEquals(many, warned);
        if (many) {
            FormRefused refused = assertThrows(FormRefused.class, () -> book(told, said));
            assertEquals("refused.booking.many", refused.why().key());
            assertEquals("manyReason", refused.field());
            book(told, review("They all work with her.", more(guests)));
        } else {
            book(told, said);
        }
    }

    @Test
    @Tag("S2-47")
    @Tag("S2-48")
    void beyondThoseClosestToAChildWithAPlanForPermanenceNeedsAReasonButNotWhomTheChildBrings() {
        Told told = Told.of(AGENCY_LIKE, mara().reviewed("2026-09-21").with(permanence("2026-10-01")));
        BookedReview teacher = review(null, invitee(7, "Mr Hill", "EDUCATION_REPRESENTATIVE"));
        FormRefused refused = assertThrows(FormRefused.class, () -> book(told, teacher));
        assertEquals("refused.booking.limited", refused.why().key());
        assertFalse(refused.authority() == null);
        long row =
                book(told, review("She moves to another school.", invitee(7, "Mr Hill", "EDUCATION_REPRESENTATIVE")));
        assertTrue(row > 0);
        Told other = Told.of(AGENCY_LIKE, mara().reviewed("2026-09-21").with(permanence("2026-10-01")));
        book(other, review(null, invitee(7, "Kim Osei", "SUPPORTER"), invitee(8, "Adjoa Mensah", "ADVOCATE")));
    }
}
