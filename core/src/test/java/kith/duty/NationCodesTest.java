package kith.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kith.codes.CodeLists;
import kith.duedate.Sentence;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A nation's own names of legal statuses and placements lead to the same dates as England's nearest codes under its law. */
@Tag("S1-2")
class NationCodesTest {
    private static final List<String> STATUSES = List.of("V2", "C1", "C2", "E1", "J1", "L2", "V4");
    private static final List<String> PLACES = List.of("U1", "U3", "U4", "U6", "P1", "K1", "K2", "R5", "Z1");

    @ParameterizedTest
    @EnumSource(Nation.class)
    void theDatesAreThoseOfTheNearestCode(Nation nation) {
        Random random = new Random(76);
        int dated = 0;
        for (int run = 0; run < 200; run++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(600));
            LocalDate asOf = start.plusDays(random.nextInt(500));
            String status = STATUSES.get(random.nextInt(STATUSES.size()));
            String place = PLACES.get(random.nextInt(PLACES.size()));
            List<String> englands = dates(nation, start, asOf, status, place);
            List<String> own = dates(
                    nation,
                    start,
                    asOf,
                    CodeLists.of("legal-status", status, nation),
                    CodeLists.of("placement-type", place, nation));
            assertEquals(englands, own, () -> status + ", " + place + " from " + start + " on " + asOf);
            dated += own.size();
        }
        assertTrue(dated > 200);
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void whySaysTheNationsOwnName(Nation nation) {
        String place = CodeLists.of("placement-type", "U6", nation);
        LocalDate start = LocalDate.of(2026, 3, 2);
        Duty visit = Story.child().in(nation).lookedAfter(start, null).placed(place, start, null).on(start).stream()
                .filter(duty -> duty.code() == DutyCode.VISIT)
                .findFirst()
                .orElseThrow();
        assertTrue(visit.due().why().facts().stream()
                .flatMap(fact -> fact.values().stream())
                .anyMatch(new Sentence.Code("placement-type", place)::equals));
    }

    private static List<String> dates(Nation nation, LocalDate start, LocalDate asOf, String status, String place) {
        return Story.child()
                .in(nation)
                .lookedAfter(start, null)
                .status(status, start.toString(), null)
                .placed(place, start, null)
                .on(asOf)
                .stream()
                .map(duty -> duty.code() + " " + duty.occasion() + " " + duty.dueOn() + " " + duty.outcome())
                .toList();
    }
}
