package kith.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.codes.CodeLists;
import kith.datapackage.PackageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationCaseloadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<DemonstrationCouncil> councils() {
        return DemonstrationCouncil.all().stream();
    }

    @Test
    void theSmallestCouncilComesFirst() {
        assertEquals(
                List.of(40, 60, 300, 600),
                councils().map(DemonstrationCouncil::children).toList());
    }

    @ParameterizedTest
    @MethodSource("councils")
    void theSameCouncilOnTheSameDayHasTheSameCaseload(DemonstrationCouncil council) throws IOException {
        assertEquals(packaged(council), packaged(council));
        assertNotEquals(DemonstrationCaseload.of(council, TODAY), DemonstrationCaseload.of(council, TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("councils")
    void everyCouncilHasItsChildrenEachWithANumberOfTheirOwn(DemonstrationCouncil council) {
        var children = DemonstrationCaseload.of(council, TODAY);
        assertEquals(council.children(), children.size());
        assertEquals(
                council.children(),
                children.stream().map(ChildRecord::number).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("councils")
    void rowsOfAChildAreToldApartByTheirKeysAndUseCodesOfTheLists(DemonstrationCouncil council) {
        for (var child : DemonstrationCaseload.of(council, TODAY)) {
            for (RowType<?> type : RowTypes.ofChild()) {
                var keys = new HashSet<List<Object>>();
                for (Record row : RowTypes.rows(child, type)) {
                    assertTrue(keys.add(type.key(row)), () -> type.file() + " of " + child.number() + ": " + row);
                    assertCodes(type, row);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void nobodyIsCalledLikeAnotherOfTheFamily(DemonstrationCouncil council) {
        for (var child : DemonstrationCaseload.of(council, TODAY)) {
            var names = new HashSet<String>();
            names.add(child.child().givenName() + " " + child.child().familyName());
            child.people().stream()
                    .filter(person -> Set.of("PARENT", "SIBLING", "RELATIVE").contains(person.part()))
                    .forEach(person -> assertTrue(names.add(person.name()), person.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void nothingHappensBeforeBirthOrAfterTheEndOfTheStory(DemonstrationCouncil council) {
        for (var child : DemonstrationCaseload.of(council, TODAY)) {
            var period = child.periods().get(0);
            var status = child.legalStatuses().get(0).code();
            boolean shortBreaks = CodeLists.nearest("legal-status", status).equals("V4");
            var end = period.toOn() == null || shortBreaks ? TODAY : period.toOn();
            assertTrue(child.child().bornOn().isBefore(period.fromOn()));
            assertFalse(child.child().bornOn().plusYears(18).isBefore(end), child.number());
            events(child)
                    .forEach(day -> assertTrue(
                            day.isAfter(child.child().bornOn()) && !day.isAfter(end),
                            () -> child.number() + " " + day));
            assertEquals(period.fromOn(), child.placements().get(0).fromOn());
            for (int i = 1; i < child.placements().size() && !shortBreaks; i++) {
                assertEquals(
                        child.placements().get(i).fromOn(),
                        child.placements().get(i - 1).toOn());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void workersHaveACaseloadThatAPersonCanCarry(DemonstrationCouncil council) {
        var open = DemonstrationCaseload.of(council, TODAY).stream()
                .flatMap(child -> child.allocations().stream())
                .filter(allocation -> allocation.role().equals("SOCIAL_WORKER") && allocation.toOn() == null)
                .collect(Collectors.groupingBy(ChildRecord.Allocation::workerRef, Collectors.counting()));
        var staff = DemonstrationStaff.of(council).with("SOCIAL_WORKER").stream()
                .map(DemonstrationStaff.Member::email)
                .collect(Collectors.toSet());
        assertEquals(staff, open.keySet());
        open.forEach((worker, children) -> assertTrue(children >= 11 && children <= 19, worker + " " + children));
    }

    @Test
    void everyAccountHasAnAddressOfItsOwn() {
        var addresses = councils()
                .flatMap(council -> DemonstrationStaff.of(council).members().stream())
                .map(DemonstrationStaff.Member::email)
                .toList();
        assertEquals(Set.copyOf(addresses).size(), addresses.size());
        assertTrue(addresses.contains("amina.rahman@luton.example"));
        addresses.forEach(address -> assertTrue(address.matches("[a-z.-]+@[a-z-]+\\.example"), address));
    }

    private static Stream<LocalDate> events(ChildRecord child) {
        return Stream.of(
                        child.reviews().stream().map(ChildRecord.Review::heldOn),
                        child.reviewMeetings().stream().map(ChildRecord.ReviewMeeting::heldOn),
                        child.visits().stream().map(ChildRecord.Visit::visitedOn),
                        child.plans().stream().map(ChildRecord.Plan::completedOn),
                        child.health().stream().map(ChildRecord.Health::doneOn),
                        child.missing().stream().map(ChildRecord.Missing::toOn),
                        child.allocations().stream().map(ChildRecord.Allocation::fromOn),
                        child.placements().stream().map(ChildRecord.Placement::fromOn))
                .flatMap(days -> days);
    }

    private static void assertCodes(RowType<?> type, Record row) {
        var values = type.values(row);
        for (int i = 0; i < values.length; i++) {
            var column = type.columns().get(i);
            var value = values[i];
            if (!column.codes().isEmpty() && value != null) {
                assertTrue(
                        CodeLists.isKnown(column.codes(), (String) value), () -> column.codes() + " has no " + value);
            }
        }
    }

    private static String packaged(DemonstrationCouncil council) throws IOException {
        var out = new ByteArrayOutputStream();
        new PackageWriter(DemonstrationCaseload.of(council, TODAY)).writeZip(out);
        return java.util.HexFormat.of().formatHex(out.toByteArray());
    }
}
