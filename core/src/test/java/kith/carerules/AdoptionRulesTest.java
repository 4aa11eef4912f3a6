package kith.carerules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Adoption;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.RowTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the return takes of an adoption: a child placed with adopters on 1 June 2026 and adopted on 2 November 2026. */
class AdoptionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ADOPTED = LocalDate.of(2026, 11, 2);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Adoption adoption(
            String decided, String matched, boolean carer, int adopters, String sex, String status) {
        return new Adoption(ADOPTED, day(decided), day(matched), carer, adopters, sex, status);
    }

    private static List<String> wrong(String reason, String placement, Adoption adoption) {
        LocalDate from = day("2025-03-03");
        LocalDate placed = day("2026-06-01");
        Invented child = Invented.child("1")
                .born("2022-05-01")
                .with(new Period(from, ADOPTED, "N1", reason, null, null))
                .with(new LegalStatus(from, "E1", ADOPTED))
                .with(RowTypes.of(ChildRecord.Placement.class).with(Invented.placement(from, "U5"), "to_on", placed))
                .with(RowTypes.of(ChildRecord.Placement.class)
                        .with(Invented.placement(placed, placement), "to_on", ADOPTED))
                .with(adoption);
        return Contradictions.in(child.record(), TODAY).stream()
                .map(found -> found.field() + " " + found.why().key())
                .filter(found -> found.startsWith("adoption."))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 2026-05-31, ",
        "2026-06-01, 2026-06-01, ",
        "2026-06-02, 2026-06-02, adoption.decidedOn refusal.adoption.decided-late",
        "2026-05-01, 2026-06-02, adoption.matchedOn refusal.adoption.matched-late",
        "2026-05-02, 2026-05-01, adoption.matchedOn refusal.adoption.matched-first",
        "2025-03-03, 2026-05-01, ",
        "2025-03-02, 2026-05-01, adoption.decidedOn refusal.before-start"
    })
    void decisionAndMatchAreBeforeThePlacement(String decided, String matched, String first) {
        List<String> found = wrong("E12", "A6", adoption(decided, matched, false, 2, "MF", "L11"));
        assertEquals(first, found.isEmpty() ? null : found.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "A5, true, ",
        "A6, false, ",
        "A5, false, refusal.adoption.foster-carer",
        "A6, true, refusal.adoption.no-foster-carer"
    })
    void whetherTheFosterCarerAdoptedFitsThePlacement(String placement, boolean carer, String wrong) {
        assertEquals(
                wrong == null ? List.of() : List.of("adoption.fosterCarer " + wrong),
                wrong("E12", placement, adoption("2026-05-01", "2026-05-02", carer, 2, "FF", "L3")));
    }

    @ParameterizedTest
    @CsvSource({"1, F1, L0, 0", "2, MF, L11, 0", "1, MF, L0, 1", "2, MM, L0, 1", "2, M1, L0, 2", "1, M1, L12, 1"})
    void theAdoptersSexAndStatusFitTheirNumber(int adopters, String sex, String status, int wrong) {
        assertEquals(
                wrong,
                wrong("E12", "A6", adoption("2026-05-01", "2026-05-02", false, adopters, sex, status))
                        .size());
    }

    @Test
    void thereIsNoAdoptionWhereBeingLookedAfterEndedOtherwise() {
        assertEquals(
                List.of("adoption.adoptedOn refusal.adoption.none"),
                wrong("E4A", "A6", adoption("2026-05-01", "2026-05-02", false, 2, "MF", "L11")));
    }
}
