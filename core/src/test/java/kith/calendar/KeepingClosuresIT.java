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
import kith.access.Officer;
import kith.access.Role;
import kith.council.OfficersCouncil;
import kith.duedate.Closure;
import kith.duedate.Closures;
import kith.form.FormRefused;
import kith.form.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Closure days on the real database; the day is {@link House#TODAY}. */
class KeepingClosuresIT {
    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = House.TODAY;
    private static final String OAK = "closed-oak";
    private static final String ELM = "closed-elm";
    private static final KeepingClosures CLOSURES = HOUSE.the(KeepingClosures.class);

    @BeforeAll
    static void councils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council, "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')");
        }
    }

    private static <T> T as(String council, Callable<T> work) {
        Officer administrator = House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1);
        return HOUSE.as(administrator, work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "test");
    }

    private static CalendarEntryId enter(LocalDate from, LocalDate until) {
        return new CalendarEntryId(as(OAK, () -> CLOSURES.enter(form(), from, until, "Stocktaking"))
                .row());
    }

    private static Closures inForce(String council) {
        return as(council, () -> HOUSE.the(OfficersCouncil.class).policy().closures());
    }

    private static FormRefused refused(LocalDate from, LocalDate until, String reason) {
        return assertThrows(FormRefused.class, () -> as(OAK, () -> CLOSURES.enter(form(), from, until, reason)));
    }

    @Test
    void oneDayAloneCountsAtOnceForItsOwnCouncilAndNoOther() {
        LocalDate day = TODAY.plusDays(10);
        enter(day, null);
        assertEquals(new Closure(day, day, "Stocktaking"), inForce(OAK).on(day));
        assertNull(inForce(OAK).on(day.minusDays(1)));
        assertNull(inForce(OAK).on(day.plusDays(1)));
        assertNull(inForce(ELM).on(day));
    }

    @Test
    void aCorrectionEndsTheEntryAndKeepsWhatItSaidWithTheReason() {
        LocalDate from = TODAY.plusDays(20);
        CalendarEntryId first = enter(from, from.plusDays(3));
        CalendarEntryId second = new CalendarEntryId(
                as(OAK, () -> CLOSURES.correct(first, form(), from, from.plusDays(1), "Stocktaking", "Two days do."))
                        .row());
        assertNull(inForce(OAK).on(from.plusDays(2)));
        CalendarEntry before = as(OAK, () -> CLOSURES.entry(first));
        assertFalse(before.stands());
        assertEquals("Two days do.", before.endedWhy());
        assertEquals(first, as(OAK, () -> CLOSURES.entry(second)).replaces());
        FormRefused late =
                assertThrows(FormRefused.class, () -> as(OAK, () -> CLOSURES.takeBack(first, form(), "Not needed.")));
        assertEquals("refused.closure.meanwhile", late.why().key());
    }

    @Test
    void whatIsTakenBackNoLongerCountsAndStaysInTheList() {
        LocalDate day = TODAY.plusDays(30);
        CalendarEntryId id = enter(day, null);
        as(OAK, () -> CLOSURES.takeBack(id, form(), "We stay open."));
        assertNull(inForce(OAK).on(day));
        assertTrue(as(OAK, CLOSURES::all).stream().anyMatch(entry -> entry.id().equals(id)));
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        LocalDate day = TODAY.plusDays(60);
        assertEquals("from", refused(null, null, "x").field());
        assertEquals("reason", refused(day, null, " ").field());
        assertEquals("until", refused(day, day.minusDays(1), "x").field());
        assertEquals("until", refused(day, day.plusDays(31), "x").field());
        assertEquals("from", refused(TODAY.minusDays(1), null, "x").field());
        assertEquals("from", refused(TODAY.plusYears(3).plusDays(1), null, "x").field());
        enter(day, day.plusDays(30));
        assertEquals(
                "refused.closure.twice",
                refused(day.plusDays(30), day.plusDays(31), "x").why().key());
    }
}
