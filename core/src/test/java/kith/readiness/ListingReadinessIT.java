package kith.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duedate.WorkingDays;
import kith.duty.Readying;
import kith.plugin.Nation;
import kith.record.ChildId;
import kith.worklist.WorkScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews that come, of many children; the day is Monday 23 November 2026. */
class ListingReadinessIT {
    private static final House HOUSE = House.open();
    private static final String COUNCIL = "readying-ash";
    private static final Officer ADMINISTRATOR = House.officer(COUNCIL, Role.REVIEW_ADMINISTRATOR, 3);

    @BeforeAll
    static void council() {
        HOUSE.council(COUNCIL);
        HOUSE.council("readying-elm");
        // Second reviews, due three months after the first: by 30 November, 21 December 2026 and 20 February 2027.
        enter(COUNCIL, "R1", "2026-08-30", "Ann Worker", "Ola Officer");
        enter(COUNCIL, "R2", "2026-09-21", "Ben Worker", "Ola Officer");
        enter(COUNCIL, "R3", "2026-11-20", "Ben Worker", "Ida Officer");
        enter("readying-elm", "E1", "2026-08-30", "Ann Worker", "Ola Officer");
    }

    private static ChildId enter(String council, String number, String reviewed, String worker, String officer) {
        ChildRecord record = Invented.child(number)
                .lookedAfterFrom("2026-08-10")
                .reviewed(reviewed)
                .visited("2026-09-10")
                .with(new ChildRecord.Allocation(
                        "SOCIAL_WORKER", LocalDate.parse("2026-08-10"), worker, worker, null, null))
                .with(new ChildRecord.Allocation(
                        "REVIEWING_OFFICER", LocalDate.parse("2026-08-10"), officer, officer, null, null))
                .with(new ChildRecord.ReviewPreparation("report", LocalDate.parse("2026-11-21")))
                .record();
        return HOUSE.as(council, () -> {
            ChildId entered =
                    HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(number);
            HOUSE.fire(new CaseChanged(Set.of(entered), Sentence.of("reason.package")));
            return entered;
        });
    }

    private static ReadinessQuery within(int days) {
        return ReadinessQuery.of(WorkScope.COUNCIL, days, 25);
    }

    private static List<String> numbers(ReadinessQuery query) {
        return find(query).rows().stream().map(ReviewReadiness::childNumber).toList();
    }

    private static ReadinessList find(ReadinessQuery query) {
        return HOUSE.as(ADMINISTRATOR, () -> HOUSE.the(ListingReadiness.class).find(query));
    }

    private static ReadinessQuery by(
            boolean missing, String worker, String officer, ReadinessSort sort, boolean descending) {
        return new ReadinessQuery(WorkScope.COUNCIL, 0, missing, worker, officer, null, sort, descending, 1, 25);
    }

    @Test
    void theReviewsOfTheCouncilThatComeWithinSomeDaysAreListedTheSoonestFirstFromOneQuery() {
        assertEquals(List.of("R1", "R2", "R3"), numbers(within(0)));
        assertEquals(List.of("R1"), numbers(within(7)), "the last of the seven days is the 30th");
        assertEquals(List.of(), numbers(within(6)));
        assertEquals(List.of("R1"), numbers(within(27)));
        assertEquals(List.of("R1", "R2"), numbers(within(28)));
        assertEquals(1, (int) HOUSE.as(ADMINISTRATOR, () -> {
            int before = HOUSE.questions();
            HOUSE.the(JpaReadiness.class)
                    .read(
                            ReadinessSql.of(WorkScope.COUNCIL, ADMINISTRATOR, null, House.TODAY),
                            House.TODAY,
                            WorkingDays.of(Nation.ENGLAND));
            return HOUSE.questions() - before;
        }));
    }

    @Test
    @Tag("S0-35")
    void eachSaysWhatIsDoneAndWhatIsMissingByWhichDay() {
        ReviewReadiness first = find(within(7)).rows().get(0);
        assertFalse(first.ready());
        assertTrue(first.points().stream().anyMatch(point -> point.code().equals("report") && !point.missing()));
        ReadyPoint told = first.missing().stream()
                .filter(point -> point.code().equals(Readying.TOLD.code()))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.parse("2026-11-27"), told.dueOn());
        // Fifteen working days before the 30th have passed; the talk did not take place.
        assertTrue(
                first.points().stream().anyMatch(point -> point.code().equals("TALK") && point.overdue(House.TODAY)));
    }

    @Test
    void theReportOfAnEarlierReviewIsNoneForTheNext() {
        ReviewReadiness third = find(within(0)).rows().get(2);
        assertFalse(
                third.points().stream().anyMatch(point -> point.code().equals("report") && point.missing()),
                "written the day after that review");
        ChildId late = enter("readying-elm", "E2", "2026-11-21", "A", "B");
        ReviewReadiness next = HOUSE.as(
                        "readying-elm", () -> HOUSE.the(Readiness.class).of(late))
                .orElseThrow();
        assertTrue(next.missing().stream().anyMatch(point -> point.code().equals("report")), "written on its very day");
    }

    @Test
    void itIsFilteredByWorkerAndOfficerAndSortedByEachColumn() {
        assertEquals(List.of("R2", "R3"), numbers(by(false, "Ben Worker", null, ReadinessSort.DAY, false)));
        assertEquals(List.of("R2"), numbers(by(false, "Ben Worker", "Ola Officer", ReadinessSort.DAY, false)));
        assertEquals(List.of("R3", "R2", "R1"), numbers(by(true, null, null, ReadinessSort.DAY, true)));
        assertEquals(
                "R1",
                numbers(by(false, null, null, ReadinessSort.MISSING, false)).get(0));
        assertEquals(
                "R3",
                numbers(by(false, null, null, ReadinessSort.OFFICER, false)).get(0));
        assertEquals(List.of("Ann Worker", "Ben Worker"), find(within(0)).names(ReviewReadiness::worker));
    }

    @Test
    void theFileHoldsWhatTheListHolds() {
        List<String> file = new ArrayList<>();
        HOUSE.as(ADMINISTRATOR, () -> {
            HOUSE.the(ListingReadiness.class).each(within(28), row -> file.add(row.childNumber()));
            return null;
        });
        assertEquals(numbers(within(28)), file);
    }

    @Test
    void nobodySeesTheReviewsOfAScopeThatTheRolesDoNotAllow() {
        Officer worker = House.officer(COUNCIL, Role.SOCIAL_WORKER, 9);
        assertThrows(
                NotAllowed.class,
                () -> HOUSE.as(worker, () -> HOUSE.the(ListingReadiness.class).find(within(0))));
    }
}
