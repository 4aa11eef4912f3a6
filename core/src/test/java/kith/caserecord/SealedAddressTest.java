package kith.caserecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kith.Invented;
import kith.caserecord.ChildRecord.Person;
import kith.caserecord.ChildRecord.Placement;
import org.junit.jupiter.api.Test;

class SealedAddressTest {
    private static final RowType<Placement> PLACEMENT = RowTypes.of(Placement.class);
    private static final RowType<Person> PERSON = RowTypes.of(Person.class);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static Placement stay(boolean sealed) {
        Placement stay = PLACEMENT.with(Invented.placement(DAY, "U6"), "address", "3 Hidden Quay");
        return PLACEMENT.with(PLACEMENT.with(stay, "postcode", "LU99 1AA"), "address_sealed", sealed);
    }

    private static ChildRecord record(Placement stay) {
        Person mother = PERSON.with(new Person(1, "Ada", "mother", true, null), "address", "9 Quiet Court");
        return Invented.child("S1")
                .with(stay)
                .with(PERSON.with(mother, "address_sealed", true))
                .record();
    }

    @Test
    void whatASealedAddressSaysIsLeftOutAndNothingElse() {
        ChildRecord without = RowTypes.withoutSealed(record(stay(true)));
        Placement seen = without.placements().get(0);
        assertNull(seen.address());
        assertNull(seen.postcode());
        assertNull(seen.placeName());
        assertEquals("U6", seen.type());
        assertTrue(seen.addressSealed());
        assertNull(without.people().get(0).address());
        assertFalse(without.toString().contains("Hidden") || without.toString().contains("Quiet"));
    }

    @Test
    void anAddressThatIsNotSealedStays() {
        assertEquals(
                stay(false),
                RowTypes.withoutSealed(record(stay(false))).placements().get(0));
    }

    @Test
    void aRowThatComesWithoutItsSealedAddressKeepsTheOneThatIsHeld() {
        ChildRecord held = record(stay(true));
        assertEquals(held, RowTypes.withSealedOf(held, RowTypes.withoutSealed(held)));
    }

    @Test
    void aRowThatComesWithAnAddressIsTakenAsItIs() {
        ChildRecord moved = record(PLACEMENT.with(stay(true), "address", "12 Mill Lane"));
        assertEquals(moved, RowTypes.withSealedOf(record(stay(true)), moved));
    }

    @Test
    void aRowThatIsNoLongerSealedLosesWhatItLacks() {
        ChildRecord opened = record(PLACEMENT.with(stay(false), "address", null));
        assertNull(RowTypes.withSealedOf(record(stay(true)), opened)
                .placements()
                .get(0)
                .address());
    }
}
