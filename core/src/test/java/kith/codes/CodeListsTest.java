package kith.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                CodeLists.codes("placement-type", 2026, Nation.ENGLAND).keySet().stream()
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
            for (Nation nation : Nation.values()) {
                CodeLists.codes(list, 2026, nation)
                        .forEach((code, meaning) -> assertTrue(
                                !meaning.isBlank() && meaning.length() <= 80, list + " " + code + ": " + meaning));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Nation.class, names = "ENGLAND", mode = EnumSource.Mode.EXCLUDE)
    @Tag("S1-2")
    void theOtherNationsHaveNamesOfTheirOwnThatAreToBeConfirmedAndRestOnEnglandsNearestCode(Nation nation) {
        for (String list : List.of("legal-status", "placement-type")) {
            Set<String> own = CodeLists.codes(list, 2026, nation).keySet();
            assertTrue(own.size() > 8, nation + " " + own);
            for (String code : own) {
                assertTrue(CodeLists.isToBeConfirmed(list, code), code);
                assertFalse(CodeLists.isEnglands(list, code), code);
                assertTrue(CodeLists.isEnglands(list, CodeLists.nearest(list, code)), code);
            }
        }
        assertEquals(
                CodeLists.codes("category-of-need", 2026, Nation.ENGLAND),
                CodeLists.codes("category-of-need", 2026, nation));
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void eachNationCanSayWhatTheRulesTellApart(Nation nation) {
        for (String status : List.of("V2", "C1", "C2", "J1", "L2", "V4")) {
            String own = CodeLists.of("legal-status", status, nation);
            assertEquals(status, CodeLists.nearest("legal-status", own));
            assertEquals(nation == Nation.ENGLAND, own.equals(status), nation + " " + own);
        }
        for (String type : List.of("U1", "U3", "U4", "U6", "P1", "K1", "K2", "R5", "T1")) {
            assertEquals(
                    type,
                    CodeLists.nearest("placement-type", CodeLists.of("placement-type", type, nation)),
                    nation.code());
        }
    }

    @Test
    void englandsCodesAndCodesOfNoListStandForThemselves() {
        assertEquals("C2", CodeLists.nearest("legal-status", "C2"));
        assertEquals("Q9", CodeLists.nearest("legal-status", "Q9"));
        assertFalse(CodeLists.isToBeConfirmed("legal-status", "C2"));
    }

    @Test
    @Tag("S1-2")
    void walesHasItsOwnActInBothLanguages() {
        assertEquals("accommodated under section 76", CodeLists.meaning("legal-status", "W76"));
        assertEquals(
                "wedi’i letya o dan adran 76", CodeLists.meaning("legal-status", "W76", Locale.forLanguageTag("cy")));
        for (String list : List.of("legal-status", "placement-type")) {
            CodeLists.codes(list, 2026, Nation.WALES)
                    .forEach((code, english) ->
                            assertNotEquals(english, CodeLists.meaning(list, code, Locale.forLanguageTag("cy")), code));
        }
    }
}
