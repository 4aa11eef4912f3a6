package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.Invented;
import kith.access.Permission;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord.Person;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.check.Copies.Paper;
import kith.child.People;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People around a child on the real database. The day is {@link House#TODAY}. */
@Tag("S0-14")
class KeepingPeopleIT {
    private static final String OAK = "people-oak";
    private static final House HOUSE = House.open();
    private static final RowType<Person> PERSON = RowTypes.of(Person.class);
    private static final String ADDRESS = "4 Hidden Lane, Ashwell";

    private ChildId child;
    private String number;

    @BeforeAll
    static void addCouncil() {
        HOUSE.council(OAK);
    }

    @BeforeEach
    void addChild() {
        number = "P" + UUID.randomUUID();
        child = as(Role.SYSTEM, () -> HOUSE.the(Caseload.class)
                .enter(List.of(
                        Invented.child(number).lookedAfterFrom("2026-01-05").record()))
                .ids()
                .get(number));
    }

    private static <T> T as(Role role, Callable<T> work) {
        return role == Role.SYSTEM ? HOUSE.as(OAK, work) : HOUSE.as(House.officer(OAK, role, 12), work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static Person mother() {
        return PERSON.with(new Person(0, "Ada Whyte", "mother", true, "07700 900123"), "part", "PARENT");
    }

    private static Person with(Object... more) {
        Person said = mother();
        for (int i = 0; i < more.length; i += 2) {
            said = PERSON.with(said, (String) more[i], more[i + 1]);
        }
        return said;
    }

    private void add(Person said) {
        as(Role.SOCIAL_WORKER, () -> HOUSE.the(KeepingPeople.class).add(child, form(), said));
    }

    private List<Recipient> seenBy(Role role) {
        return as(role, () -> HOUSE.the(ReadingRecord.class).people(child).people());
    }

    private Recipient only() {
        return seenBy(Role.SOCIAL_WORKER).get(0);
    }

    private Seen seen() {
        Held<Person> row = only().person();
        return new Seen(row.id(), row.version());
    }

    @Test
    void whoIsAddedStandsAtTheEndOfTheList() {
        add(mother());
        add(with("name", "Bea Whyte", "relationship", "aunt", "part", "RELATIVE", "parental_responsibility", false));
        assertEquals(
                List.of("1 Ada Whyte", "2 Bea Whyte"),
                seenBy(Role.SOCIAL_WORKER).stream()
                        .map(one -> one.person().said().ordinal() + " "
                                + one.person().said().name())
                        .toList());
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBefore() {
        add(mother());
        Seen seen = seen();
        as(Role.SOCIAL_WORKER, () -> HOUSE.the(KeepingPeople.class)
                .correct(child, form(), seen, with("contact", "07700 900999"), "She has a new telephone"));
        assertEquals("07700 900999", only().person().said().contact());
        assertEquals(
                "07700 900123",
                as(Role.SYSTEM, () -> HOUSE.the(EarlierRows.class).of(child))
                        .get(0)
                        .said()
                        .get("contact"));
        assertThrows(
                ChangedMeanwhile.class,
                () -> as(Role.SOCIAL_WORKER, () -> HOUSE.the(KeepingPeople.class)
                        .correct(child, form(), seen, mother(), "Again")));
    }

    @Test
    void whoIsTakenBackIsGone() {
        add(mother());
        Seen seen = seen();
        as(Role.SOCIAL_WORKER, () -> HOUSE.the(KeepingPeople.class).takeBack(child, form(), seen, "Of another child"));
        assertEquals(List.of(), seenBy(Role.SOCIAL_WORKER));
    }

    @Test
    void whoIsNoLongerAroundTheChildIsSentNothing() {
        add(mother());
        assertTrue(only().may(Paper.CARE_PLAN));
        Seen seen = seen();
        assertThrows(FormRefused.class, () -> end(seen, House.TODAY.plusDays(1)));
        end(seen, House.TODAY);
        assertFalse(only().may(Paper.CARE_PLAN));
    }

    private void end(Seen seen, LocalDate on) {
        as(Role.SOCIAL_WORKER, () -> HOUSE.the(KeepingPeople.class).end(child, form(), seen, on));
    }

    @Test
    void whatIsDecidedNeedsItsReason() {
        assertEquals("papersReason", refused(with("care_plan", false)));
        assertEquals("meetingReason", refused(with("meeting", "NOT_ALLOWED")));
        assertEquals("apartReason", refused(with("placed_together", false)));
        assertEquals("toOn", refused(with("from_on", House.TODAY, "to_on", House.TODAY.minusDays(1))));
        add(with("care_plan", false, "papers_reason", "The child would come to harm"));
        assertFalse(only().may(Paper.CARE_PLAN));
    }

    @Test
    @Tag("S3-10")
    void whetherAParentMeetsTheChildAndOnWhatTermsIsKeptAndReadByWhoeverReadsTheRecord() {
        add(with("meeting", "SUPERVISED", "meeting_reason", "On Saturdays at the family centre"));
        Person said = seenBy(Role.REVIEWING_OFFICER).get(0).person().said();
        assertEquals("SUPERVISED", said.meeting());
        assertEquals("On Saturdays at the family centre", said.meetingReason());
    }

    private String refused(Person said) {
        return assertThrows(FormRefused.class, () -> add(said)).field();
    }

    @Test
    void aBrotherOrSisterIsLinkedToTheOwnRecord() {
        assertEquals("siblingNumber", refused(with("part", "SIBLING", "sibling_number", "nobody's")));
        add(with("part", "SIBLING", "sibling_number", number));
        assertEquals(child, only().sibling());
    }

    @Test
    void aSealedAddressIsSeenOnlyByThoseWithThePermission() {
        add(with("address", ADDRESS, "address_sealed", true));
        for (Role role : Permission.READ_CHILD.roles()) {
            String address = seenBy(role).get(0).person().said().address();
            if (Permission.SEE_SEALED.roles().contains(role)) {
                assertEquals(ADDRESS, address, role.name());
            } else {
                assertNull(address, role.name());
            }
        }
        assertTrue(Permission.SEE_SEALED.roles().containsAll(Permission.RECORD_CARE.roles()), "a form shows it whole");
    }

    @Test
    void whatWasSaidBeforeTheAddressWasSealedIsNotShownEither() {
        add(with("address", ADDRESS));
        Seen seen = seen();
        as(Role.SOCIAL_WORKER, () -> HOUSE.the(KeepingPeople.class)
                .correct(child, form(), seen, with("address", ADDRESS, "address_sealed", true), "She was threatened"));
        assertEquals(ADDRESS, earlierAddress(Role.SOCIAL_WORKER));
        assertNull(earlierAddress(Role.DATA_OFFICER));
    }

    private String earlierAddress(Role role) {
        return as(role, () -> HOUSE.the(ReadingRecord.class).history(child, 1, 10))
                .earlier()
                .get(0)
                .said()
                .get("address");
    }

    @Test
    void anotherCouncilsPeopleStayTheirs() {
        add(mother());
        HOUSE.council("people-elm");
        assertEquals(
                List.of(), HOUSE.as("people-elm", () -> HOUSE.the(People.class).rows(child)));
        assertNotNull(only());
    }
}
