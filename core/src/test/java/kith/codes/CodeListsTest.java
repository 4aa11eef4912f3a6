package kith.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    @Test
    void aCodeIsShownByItsMeaning() {
        assertEquals("foster carers, long term", CodeLists.meaning("placement-type", "U4"));
        assertEquals("interim care order", CodeLists.meaning("legal-status", "C1"));
    }

    @Test
    void aCodeOfNoListIsShownAsItStands() {
        assertEquals("Q9", CodeLists.meaning("placement-type", "Q9"));
    }

    @Test
    void aCodeIsValidOnlyInTheYearsOfItsList() {
        assertTrue(CodeLists.isValid("placement-type", "H5", 2025));
        assertFalse(CodeLists.isValid("placement-type", "H5", 2026));
        assertFalse(CodeLists.isValid("placement-type", "Z11", 2025));
        assertTrue(CodeLists.isValid("placement-type", "Z11", 2026));
        assertTrue(CodeLists.isValid("sex", "2", 2024));
        assertFalse(CodeLists.isValid("sex", "2", 2025));
        assertFalse(CodeLists.isValid("sex", null, 2025));
    }

    @Test
    void theReturnOf2026HoldsTheseTypesOfPlacement() {
        List<String> expected =
                List.of("A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14"
                        .split(" "));
        assertEquals(
                expected,
                CodeLists.codes("placement-type", 2026).keySet().stream()
                        .sorted()
                        .toList());
    }

    @Test
    void anUnknownListIsRefusedWithTheNamesOfAllLists() {
        String refusal = assertThrows(IllegalArgumentException.class, () -> CodeLists.meaning("colour", "1"))
                .getMessage();
        assertTrue(refusal.contains("colour") && refusal.contains("legal-status"), refusal);
    }

    @Test
    void everyMeaningIsShortEnoughForALabel() {
        for (String list : CodeLists.lists()) {
            CodeLists.codes(list, 2026)
                    .forEach((code, meaning) -> assertTrue(
                            !meaning.isBlank() && meaning.length() <= 80, list + " " + code + ": " + meaning));
        }
    }
}
