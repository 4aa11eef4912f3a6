package kith.care;

import static kith.care.CareCase.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import kith.House;
import kith.Invented;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.RowTypes;
import kith.check.ShortBreaks;
import kith.check.Verdict;
import kith.overview.ReadingRecord;
import kith.placement.Placements;
import kith.record.ChildId;
import org.junit.jupiter.api.Test;

/** Short breaks counted on the real database; the day is {@link House#TODAY}. England: 17 days a stay, 75 in twelve months. */
class CountingShortBreaksIT {
    private static final CareCase ELM = new CareCase("breaks-elm");

    /** A series of stays agreed since January, as an import brought it; each from a day and for so many days. */
    private static ChildId breaks(String number, String... stays) {
        Invented child = Invented.child(number).with(new LegalStatus(day("2026-01-05"), "V4", null));
        for (String stay : stays) {
            LocalDate from = day(stay.split(" ")[0]);
            LocalDate to = day(stay.split(" ")[1]);
            child.with(new Period(from, to, "N2", "E8", null, null))
                    .with(RowTypes.of(Placement.class).with(Invented.placement(from, "U6"), "to_on", to));
        }
        return ELM.imported(child.record());
    }

    private static Optional<Verdict> crossed(ChildId child, Long row, String from, String to) {
        return ELM.with(CountingShortBreaks.class, step -> step.crossed(child, row, day(from), day(to)));
    }

    @Test
    void aStayOfSeventeenDaysIsAShortBreakAndOneOfEighteenIsNot() {
        ChildId child = breaks("B1", "2026-01-05 2026-01-07");
        assertTrue(crossed(child, null, "2026-09-01", "2026-09-16").isEmpty(), "16 days");
        assertTrue(crossed(child, null, "2026-09-01", "2026-09-17").isEmpty(), "17 days");
        Verdict long18 = crossed(child, null, "2026-09-01", "2026-09-18").orElseThrow();
        assertEquals("answer.short-breaks.stay", long18.why().key());
        assertEquals("regulation 48(2)", long18.authority().section());
    }

    @Test
    void seventyFiveDaysInTwelveMonthsAreShortBreaksAndSeventySixAreNot() {
        ChildId child = breaks(
                "B2",
                "2026-01-05 2026-01-19",
                "2026-02-02 2026-02-16",
                "2026-03-02 2026-03-16",
                "2026-04-06 2026-04-20");
        assertTrue(crossed(child, null, "2026-09-01", "2026-09-14").isEmpty(), "60 and 14 days");
        assertTrue(crossed(child, null, "2026-09-01", "2026-09-15").isEmpty(), "60 and 15 days");
        Verdict many = crossed(child, null, "2026-09-01", "2026-09-16").orElseThrow();
        assertEquals("answer.short-breaks.total", many.why().key());
        assertTrue(
                crossed(child, null, "2027-02-01", "2027-02-16").isEmpty(), "what lies a year back counts no longer");
    }

    @Test
    void aStayThatIsCorrectedIsNotCountedTwice() {
        ChildId child = breaks("B3", "2026-01-05 2026-01-21");
        Long row = ELM.last(child, Placements.class).id();
        assertTrue(crossed(child, row, "2026-01-05", "2026-01-21").isEmpty());
        assertTrue(crossed(child, row, "2026-01-05", "2026-01-22").isPresent());
    }

    @Test
    void thePlacementsShowTheDaysSoFarAndWhatIsLeft() {
        ChildId child = breaks("B4", "2026-01-05 2026-01-19", "2026-11-02 2026-11-12");
        ShortBreaks.Standing counted =
                ELM.with(ReadingRecord.class, step -> step.placements(child)).shortBreaks();
        assertEquals(15, counted.longest());
        assertEquals(26, counted.inTwelveMonths());
        assertEquals(49, counted.left());
        ChildId other = ELM.lookedAfterFrom("2026-03-02");
        assertNull(ELM.with(ReadingRecord.class, step -> step.placements(other)).shortBreaks());
    }

    @Test
    void whatIsNoShortBreakIsNotCounted() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        assertTrue(crossed(child, null, "2026-03-02", "2026-11-20").isEmpty());
    }
}
