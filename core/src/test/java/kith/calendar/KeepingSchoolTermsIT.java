package kith.calendar;

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
import kith.access.NotFound;
import kith.access.Role;
import kith.council.OfficersCouncil;
import kith.duedate.SchoolTerm;
import kith.form.FormRefused;
import kith.form.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** School terms on the real database; the day is {@link House#TODAY}. */
class KeepingSchoolTermsIT {
    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = House.TODAY;
    private static final String OAK = "terms-oak";
    private static final String ELM = "terms-elm";
    private static final KeepingSchoolTerms TERMS = HOUSE.the(KeepingSchoolTerms.class);

    @BeforeAll
    static void councils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council, "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')");
        }
    }

    private static <T> T as(String council, Callable<T> work) {
        return HOUSE.as(House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1), work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "test");
    }

    private static CalendarEntryId enter(LocalDate from, LocalDate until, String name) {
        return new CalendarEntryId(
                as(OAK, () -> TERMS.enter(form(), from, until, name)).row());
    }

    private static List<SchoolTerm> inForce(String council) {
        return as(council, () -> HOUSE.the(OfficersCouncil.class)
                .policy()
                .schoolTerms()
                .orElseThrow()
                .value());
    }

    private static FormRefused refused(LocalDate from, LocalDate until, String name) {
        return assertThrows(FormRefused.class, () -> as(OAK, () -> TERMS.enter(form(), from, until, name)));
    }

    @Test
    void aTermCountsAtOnceForItsOwnCouncilBesideClosureDaysUntilItIsTakenBack() {
        SchoolTerm spring = new SchoolTerm(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 3, 26), "Spring term 2027");
        CalendarEntryId id = enter(spring.from(), spring.until(), spring.name());
        as(OAK, () -> HOUSE.the(KeepingClosures.class).enter(form(), spring.from(), null, "A day of training"));
        assertTrue(inForce(OAK).contains(spring));
        assertTrue(inForce(ELM).isEmpty());
        assertThrows(
                NotFound.class,
                () -> as(OAK, () -> HOUSE.the(KeepingClosures.class).entry(id)));
        as(OAK, () -> TERMS.takeBack(id, form(), "The schools begin later."));
        assertFalse(inForce(OAK).contains(spring));
        assertTrue(as(OAK, TERMS::all).stream()
                .anyMatch(entry -> entry.id().equals(id) && "The schools begin later.".equals(entry.endedWhy())));
    }

    @Test
    void aCorrectedTermKeepsWhatItSaidWithTheReason() {
        LocalDate from = LocalDate.of(2027, 9, 2);
        CalendarEntryId first = enter(from, from.plusDays(100), "Autumn term 2027");
        CalendarEntryId second = new CalendarEntryId(as(
                        OAK,
                        () -> TERMS.correct(
                                first, form(), from, from.plusDays(107), "Autumn term 2027", "A week more."))
                .row());
        assertFalse(as(OAK, () -> TERMS.entry(first)).stands());
        assertEquals(first, as(OAK, () -> TERMS.entry(second)).replaces());
        assertNull(as(OAK, () -> TERMS.entry(second)).endedWhy());
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        LocalDate day = LocalDate.of(2028, 1, 4);
        assertEquals("from", refused(null, day, "x").field());
        assertEquals("until", refused(day, null, "x").field());
        assertEquals("reason", refused(day, day.plusDays(70), " ").field());
        assertEquals("until", refused(day, day.minusDays(1), "x").field());
        assertEquals("until", refused(day, day.plusDays(150), "x").field());
        assertEquals(
                "refused.term.past",
                refused(TODAY.minusDays(60), TODAY.minusDays(1), "x").why().key());
        enter(TODAY.minusDays(60), TODAY, "A term that ends today");
        enter(day, day.plusDays(149), "The longest");
        assertEquals(
                "refused.term.twice",
                refused(day.plusDays(149), day.plusDays(200), "x").why().key());
    }
}
