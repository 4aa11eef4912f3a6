package kith.carerules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Absence;
import kith.caserecord.ChildRecord.Allocation;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be true of a child's care; the child was born on 1 June 2015, the day is 23 November 2026. */
class ContradictionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RowType<Placement> PLACEMENT = RowTypes.of(Placement.class);

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static List<String> keys(ChildRecord record) {
        return Contradictions.in(record, TODAY).stream()
                .map(found -> found.field() + " " + found.why().key().replace("refusal.", ""))
                .toList();
    }

    private static Period period(String from, String to, String reason) {
        return new Period(day(from), day(to), "N1", reason, null, null);
    }

    private static LegalStatus status(String code, String from, String to) {
        return new LegalStatus(day(from), code, day(to));
    }

    /** A placement, with the column and value pairs said of it. */
    private static Placement stay(String type, String from, String to, Object... said) {
        Placement stay = PLACEMENT.with(Invented.placement(day(from), type), "to_on", day(to));
        for (int i = 0; i < said.length; i += 2) {
            stay = PLACEMENT.with(stay, (String) said[i], said[i + 1]);
        }
        return stay;
    }

    private static Invented child(Record... rows) {
        Invented child = Invented.child("1");
        List.of(rows).forEach(child::with);
        return child;
    }

    /** Accommodated with foster carers since 1 March 2026, with these rows besides. */
    private static Invented accommodated(Record... rows) {
        Invented child = Invented.child("1").lookedAfterFrom("2026-03-01");
        List.of(rows).forEach(child::with);
        return child;
    }

    private static Allocation allocation(String role, String who, String from, String to) {
        return new Allocation(role, day(from), who, who, day(to), null);
    }

    @Test
    void aPlainRecordContradictsNothing() {
        assertEquals(List.of(), keys(accommodated().record()));
    }

    static Stream<Arguments> contradictions() {
        Period since = period("2026-03-01", null, null);
        LegalStatus agreed = status("V2", "2026-03-01", null);
        Placement foster = stay("U6", "2026-03-01", null);
        return Stream.of(
                wrong(
                        "period.fromOn before-birth",
                        child(
                                period("2015-05-31", null, null),
                                status("V2", "2015-05-31", null),
                                stay("U6", "2015-05-31", null))),
                wrong(
                        "period.fromOn future",
                        child(
                                period("2026-11-24", null, null),
                                status("V2", "2026-11-23", null),
                                stay("U6", "2026-11-23", null)),
                        "placement.fromOn not-looked-after",
                        "status.fromOn not-looked-after",
                        "placement.fromOn placement.first"),
                wrong(
                        "period.toOn ends-first",
                        child(
                                period("2026-03-01", "2026-02-28", "E4A"),
                                status("V2", "2026-03-01", "2026-03-01"),
                                stay("U6", "2026-03-01", "2026-03-01")),
                        "placement.fromOn not-looked-after",
                        "status.fromOn not-looked-after",
                        "placement.fromOn placement.first"),
                wrong(
                        "period.endReason period.no-reason",
                        child(
                                period("2026-03-01", "2026-04-01", null),
                                status("V2", "2026-03-01", "2026-04-01"),
                                stay("U6", "2026-03-01", "2026-04-01"))),
                wrong("period.toOn period.no-end", child(period("2026-03-01", null, "E4A"), agreed, foster)),
                wrong(
                        "period.fromOn period.open",
                        accommodated(period("2026-04-01", null, null)),
                        "placement.fromOn placement.first"),
                wrong("period.endReason too-young", ended("E5")),
                wrong("period.endReason too-young", ended("E17")),
                wrong("period.endReason period.not-placed-for-adoption", ended("E11")),
                wrong("period.endReason no-code", ended("X1")),
                wrong("status.code status.together", accommodated(status("C1", "2026-05-01", null))),
                wrong("status.fromOn status.twice", accommodated(status("V2", "2026-05-01", null))),
                wrong(
                        "status.code too-young",
                        child(since, status("J1", "2026-03-01", null), foster).born("2016-03-02")),
                wrong("status.toOn status.none", child(since, status("C1", "2026-03-01", "2026-05-01"), foster)),
                wrong("status.toOn lasts-too-long", protectedFor("2026-03-05")),
                wrong("status.code no-code", child(since, status("Q9", "2026-03-01", null), foster)),
                wrong("placement.fromOn placement.open", accommodated(stay("U6", "2026-05-01", null))),
                wrong(
                        "placement.fromOn placement.overlaps",
                        child(since, agreed, moved("2026-05-02"), stay("U6", "2026-05-01", null))),
                wrong(
                        "placement.fromOn placement.gap",
                        child(since, agreed, moved("2026-04-30"), stay("U6", "2026-05-01", null))),
                wrong("placement.fromOn placement.first", child(since, agreed, stay("U6", "2026-03-02", null))),
                wrong(
                        "placement.changeReason placement.no-reason",
                        child(since, agreed, stay("U6", "2026-03-01", "2026-04-01"))),
                wrong("placement.type placement.temporary", child(since, agreed, stay("T1", "2026-03-01", null))),
                wrong("placement.type code-year", child(since, agreed, stay("H5", "2026-03-01", null))),
                wrong("placement.type too-young", child(since, agreed, stay("K3", "2026-03-01", null))),
                wrong(
                        "placement.type placement.parents-accommodated",
                        child(since, agreed, stay("P1", "2026-03-01", null, "provider", "PR0"))),
                wrong(
                        "placement.type placement.no-placement-order",
                        child(since, agreed, stay("A5", "2026-03-01", null))),
                wrong(
                        "placement.provider placement.provider",
                        child(since, agreed, stay("U6", "2026-03-01", null, "provider", "PR0"))),
                wrong(
                        "placement.provider placement.provider",
                        child(since, agreed, stay("U6", "2026-03-01", null, "provider", "PR3"))),
                wrong(
                        "placement.provider placement.no-provider",
                        child(since, agreed, stay("U6", "2026-03-01", null, "provider", null))),
                wrong(
                        "placement.approval placement.footing",
                        child(since, agreed, stay("K2", "2026-03-01", null, "approval", "TEMPORARY"))),
                wrong(
                        "placement.notifiedOn future",
                        child(since, agreed, stay("U6", "2026-03-01", null, "notified_on", day("2026-11-24")))),
                wrong(
                        "placement.longTermFrom before-start",
                        child(since, agreed, stay("U4", "2026-03-01", null, "long_term_from", day("2026-02-28")))),
                wrong(
                        "placement.postcode no-postcode",
                        child(since, agreed, stay("U6", "2026-03-01", null, "postcode", "LU1 2B"))),
                wrong(
                        "placement.homePostcode no-postcode",
                        child(since, agreed, stay("U6", "2026-03-01", null, "home_postcode", "Luton"))),
                wrong(
                        "placement.postcode placement.at-home",
                        child(
                                since,
                                agreed,
                                stay("U6", "2026-03-01", null, "postcode", "LU1 2BQ", "home_postcode", "lu12bq"))),
                wrong(
                        "placement.urn placement.urn",
                        child(since, agreed, stay("U6", "2026-03-01", null, "urn", "SC12345"))),
                wrong(
                        "placement.urn placement.no-urn",
                        child(since, agreed, stay("R2", "2026-03-01", null, "provider", "PR3", "urn", "SC123456"))),
                wrong(
                        "placement.type placement.short-break",
                        child(since, status("V3", "2026-03-01", null), stay("U4", "2026-03-01", null))),
                wrong(
                        "placement.fromOn placement.break-moved",
                        child(
                                since,
                                status("V3", "2026-03-01", null),
                                moved("2026-05-01"),
                                stay("U6", "2026-05-01", null))),
                wrong(
                        "absence.fromOn absence.short-break",
                        child(
                                since,
                                status("V3", "2026-03-01", null),
                                foster,
                                new Absence(day("2026-04-01"), "T2", day("2026-04-03")))),
                wrong(
                        "status.code status.short-breaks-mixed",
                        child(
                                since,
                                status("V3", "2026-04-01", "2026-05-01"),
                                status("V4", "2026-05-01", null),
                                status("C2", "2026-03-01", "2026-04-01"),
                                foster)),
                wrong(
                        "placement.type placement.not-fostered",
                        child(
                                since,
                                status("C2", "2026-03-01", null),
                                status("E1", "2026-03-01", null),
                                stay("K2", "2026-03-01", "2026-05-01", "change_reason", "CARPL"),
                                stay("A5", "2026-05-01", null))),
                wrong("absence.type no-code", accommodated(new Absence(day("2026-04-01"), "U6", null))),
                wrong(
                        "absence.fromOn absence.no-placement",
                        accommodated(new Absence(day("2026-02-01"), "T2", day("2026-02-03")))),
                wrong(
                        "absence.fromOn absence.overlaps",
                        accommodated(
                                new Absence(day("2026-04-01"), "T2", day("2026-04-03")),
                                new Absence(day("2026-04-02"), "T2", day("2026-04-05")))),
                wrong(
                        "absence.toOn lasts-too-long",
                        accommodated(new Absence(day("2026-04-01"), "T4", day("2026-04-09")))),
                wrong(
                        "allocation.fromOn allocation.worker-twice",
                        accommodated(
                                allocation("SOCIAL_WORKER", "Rowan", "2026-03-01", null),
                                allocation("SOCIAL_WORKER", "Hazel", "2026-04-01", null))),
                wrong(
                        "allocation.fromOn allocation.officer-twice",
                        accommodated(
                                allocation("REVIEWING_OFFICER", "Rowan", "2026-03-01", "2026-04-02"),
                                allocation("REVIEWING_OFFICER", "Hazel", "2026-04-01", null))),
                wrong(
                        "allocation.worker allocation.not-independent",
                        accommodated(
                                allocation("SOCIAL_WORKER", "Rowan", "2026-03-01", null),
                                allocation("REVIEWING_OFFICER", "Rowan", "2026-04-01", null))));
    }

    private static Placement moved(String on) {
        return stay("U6", "2026-03-01", on, "change_reason", "CARPL");
    }

    private static Invented ended(String reason) {
        return child(
                period("2026-03-01", "2026-04-01", reason),
                status("V2", "2026-03-01", "2026-04-01"),
                stay("U6", "2026-03-01", "2026-04-01"));
    }

    private static Invented protectedFor(String until) {
        return child(
                period("2026-03-01", null, null),
                status("L1", "2026-03-01", until),
                status("V2", until, null),
                stay("U6", "2026-03-01", null));
    }

    private static Arguments wrong(String expected, Invented child, String... besides) {
        return Arguments.of(expected, child, List.of(besides));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatCannotBeIsFoundWithItsFieldAndNothingElse(String expected, Invented child, List<String> besides) {
        TreeSet<String> all = new TreeSet<>(besides);
        all.add(expected);
        assertEquals(all, new TreeSet<>(keys(child.record())));
    }

    @ParameterizedTest
    @CsvSource({"true, NS7 1AA, true", "true, , false", "false, NS7 1AA, false", "false, , false"})
    void aChildSeekingAsylumHasNoHomePostcode(boolean seekingAsylum, String home, boolean refused) {
        ChildRecord record = child(
                        period("2026-03-01", null, null),
                        status("V2", "2026-03-01", null),
                        stay("U6", "2026-03-01", null, "home_postcode", home))
                .record();
        ChildRecord.Child who = RowTypes.CHILD.with(record.child(), "uasc", seekingAsylum);
        assertEquals(
                refused ? List.of("placement.homePostcode placement.no-home") : List.of(),
                keys(RowTypes.with(who, record, Map.of())));
    }

    @Test
    void onTheLastPermittedDayNothingIsContradicted() {
        assertEquals(List.of(), keys(protectedFor("2026-03-04").record()));
        assertEquals(
                List.of(),
                keys(accommodated(new Absence(day("2026-04-01"), "T4", day("2026-04-08")))
                        .record()));
        assertEquals(
                List.of(),
                keys(child(
                                period("2026-03-01", null, null),
                                status("J1", "2026-03-01", null),
                                stay("U6", "2026-03-01", null))
                        .born("2016-03-01")
                        .record()));
    }

    @Test
    void theDemonstrationContradictsNothing() {
        for (DemonstrationCouncil council : DemonstrationCouncil.all()) {
            for (ChildRecord child : DemonstrationCaseload.of(council, TODAY)) {
                assertEquals(List.of(), keys(child), () -> council.code() + " " + child.number());
            }
        }
    }

    @Test
    void aPlacementOrderStandsBesideACareOrder() {
        Invented child = child(
                period("2026-03-01", null, null),
                status("C2", "2026-03-01", null),
                status("E1", "2026-06-01", null),
                stay("U6", "2026-03-01", null));
        assertEquals(List.of(), keys(child.record()));
    }

    @Test
    void ofTwoDifferentLegalStatusesOnlyAnOrderAndWhatLeavesItInBeingStandTogether() {
        List<String> codes = List.of("C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3");
        TreeSet<String> together = new TreeSet<>();
        for (String one : codes) {
            for (String other : codes) {
                assertEquals(StandingTogether.may(one, other), StandingTogether.may(other, one));
                if (one.compareTo(other) < 0 && StandingTogether.may(one, other)) {
                    together.add(one + "+" + other);
                }
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "C1+E1", "C2+E1", "C1+J1", "C1+J2", "C1+J3", "C2+J1", "C2+J2", "C2+J3", "E1+J1", "E1+J2",
                        "E1+J3")),
                together);
    }
}
