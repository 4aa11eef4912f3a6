package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.council.PolicyInForce;
import kith.datapackage.PackageWriter;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.demonstration.DemonstrationReturn;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.incoming.CannotBeRead;
import kith.incoming.IncomingFiles;
import kith.plugin.Nation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demonstration comes in by the ordinary way, so the ordinary way must take all of it. */
class DemonstrationDeliveryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path directory;

    static Stream<DemonstrationCouncil> councils() {
        return DemonstrationCouncil.all().stream();
    }

    @ParameterizedTest
    @MethodSource("councils")
    void thePackageOfACouncilIsTakenWhole(DemonstrationCouncil council) throws IOException, CannotBeRead {
        new PackageWriter(DemonstrationCaseload.of(council, TODAY)).writeTo(directory);
        var reading = Delivery.read(IncomingFiles.open(directory), "demonstration");
        assertEquals(List.of(), reading.refusals());
        assertEquals(council.children(), reading.children().size());
    }

    /** The return is England's; elsewhere a package comes in. */
    static Stream<DemonstrationCouncil> councilsWithAReturn() {
        return councils().filter(council -> council.nation() == Nation.ENGLAND);
    }

    @ParameterizedTest
    @MethodSource("councilsWithAReturn")
    void itsReturnsAreTakenWhole(DemonstrationCouncil council) throws IOException, CannotBeRead {
        var caseload = DemonstrationCaseload.of(council, TODAY);
        for (int year : List.of(2024, 2025, 2026)) {
            var files = directory.resolve(String.valueOf(year));
            DemonstrationReturn.write(caseload, year, files);
            var reading = Delivery.read(IncomingFiles.open(files), "return");
            assertEquals(List.of(), reading.refusals());
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void aFewReviewsAndVisitsAreOverdueAndMostAreNot(DemonstrationCouncil council) {
        var caseload = DemonstrationCaseload.of(council, TODAY);
        assertFew("reviews", caseload, council, DutyCode.FIRST_REVIEW, DutyCode.SECOND_REVIEW, DutyCode.LATER_REVIEW);
        assertFew("visits", caseload, council, DutyCode.VISIT);
    }

    private static void assertFew(
            String what, List<ChildRecord> caseload, DemonstrationCouncil council, DutyCode... codes) {
        var policy = PolicyInForce.bareLaw(council.nation());
        long overdue = caseload.stream()
                .filter(child -> Duties.of(FactsOf.record(child), policy, TODAY).stream()
                        .anyMatch(duty -> List.of(codes).contains(duty.code())
                                && duty.outcome() == Duty.Outcome.OPEN
                                && duty.due().on().isBefore(TODAY)))
                .count();
        double share = 100.0 * overdue / caseload.size();
        assertTrue(share >= 1 && share <= 8, what + " overdue of " + council.code() + ": " + share + " %");
    }
}
