package kith.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.council.CouncilCalendar;
import kith.diary.DiaryEntry.Kind;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;
import kith.worklist.Recalculating;
import kith.worklist.WorkScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands in whose diary. */
class ReadingDiaryIT {
    private static final String OAK = "diaries";
    private static final House HOUSE = House.open();
    private static final LocalDate MEETS = LocalDate.of(2026, 12, 8);
    private static final Officer WORKER = House.officer(OAK, Role.SOCIAL_WORKER, 1);
    private static final Officer COLLEAGUE = House.officer(OAK, Role.SOCIAL_WORKER, 2);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 3, 1);
    private static final Officer ADMINISTRATOR = House.officer(OAK, Role.REVIEW_ADMINISTRATOR, 4);

    @BeforeAll
    static void twoChildren() {
        HOUSE.council(OAK);
        for (int id = 1; id <= 4; id++) {
            HOUSE.sql(
                    OAK,
                    "insert into staff (council, id, email, name) values ('" + OAK + "', " + id + ", 'd" + id
                            + "@diaries.example', 'Officer " + id + "')");
        }
        HOUSE.sql(
                OAK,
                "insert into team (council, id, name) values ('" + OAK + "', 1, 'East')",
                "insert into team_member (council, team_id, staff_id) values ('" + OAK + "', 1, 2), ('" + OAK
                        + "', 1, 3)");
        HOUSE.as(OAK, () -> {
            HOUSE.the(Caseload.class)
                    .enter(List.of(
                            child("D-1", "d1@diaries.example")
                                    .with(booking(1, MEETS, null))
                                    .with(booking(2, MEETS.plusDays(1), LocalDate.of(2026, 11, 20)))
                                    .with(new ChildRecord.BookedMeeting(1, MEETS.plusDays(7), "14:00", null))
                                    .with(visit(MEETS, null))
                                    .with(visit(MEETS.plusDays(2), "The child is ill."))
                                    .record(),
                            child("D-2", "d2@diaries.example")
                                    .with(visit(MEETS.plusDays(3), null))
                                    .record()));
            return null;
        });
        HOUSE.as(OAK, () -> HOUSE.the(Recalculating.class).nextChildren());
    }

    private static Invented child(String number, String worker) {
        return Invented.child(number)
                .named("Robin", number)
                .lookedAfterFrom("2026-01-05")
                .worker(worker, worker);
    }

    private static ChildRecord.ReviewBooking booking(int ordinal, LocalDate on, LocalDate cancelled) {
        return new ChildRecord.ReviewBooking(
                ordinal,
                "LATER",
                LocalDate.of(2026, 11, 2),
                "Officer 4",
                on,
                "10:30",
                "SCHOOL",
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                cancelled,
                cancelled == null ? null : "The carer is ill.",
                null);
    }

    private static ChildRecord.PlannedVisit visit(LocalDate on, String cancelled) {
        return RowTypes.of(ChildRecord.PlannedVisit.class)
                .with(
                        new ChildRecord.PlannedVisit(on, "09:00", "Rowan Ash", true, null, null, null, null),
                        "cancelled_reason",
                        cancelled);
    }

    private static Diary diary(Officer officer, WorkScope scope, LocalDate from, LocalDate until) {
        return HOUSE.as(officer, () -> HOUSE.the(ReadingDiary.class).of(scope, from, until));
    }

    private static List<String> arranged(Diary diary) {
        return diary.entries().stream()
                .filter(entry -> entry.kind() != Kind.DUE)
                .map(entry -> entry.kind() + " " + entry.on() + " " + entry.atTime() + " " + entry.childNumber())
                .toList();
    }

    @Test
    void reviewsMeetingsAndVisitsStandInTheirOrderAndWhatWasCancelledIsGone() {
        Diary diary = diary(WORKER, WorkScope.MINE, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
        assertEquals(
                List.of("VISIT 2026-12-08 09:00 D-1", "REVIEW 2026-12-08 10:30 D-1", "MEETING 2026-12-15 14:00 D-1"),
                arranged(diary));
        assertEquals(
                "SCHOOL",
                diary.entries().stream()
                        .filter(entry -> entry.kind() == Kind.REVIEW)
                        .findFirst()
                        .orElseThrow()
                        .venue());
    }

    @Test
    void theFirstAndTheLastDayBelongToItAndNoOther() {
        assertEquals(2, arranged(diary(WORKER, WorkScope.MINE, MEETS, MEETS)).size());
        assertEquals(List.of(), arranged(diary(WORKER, WorkScope.MINE, MEETS.minusDays(7), MEETS.minusDays(1))));
        assertEquals(List.of(), arranged(diary(WORKER, WorkScope.MINE, MEETS.plusDays(1), MEETS.plusDays(6))));
    }

    @Test
    void whatIsDueStandsInItForOnesOwnChildrenAndNotForTheWholeCouncil() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate until = LocalDate.of(2027, 1, 31);
        Set<String> own = due(diary(WORKER, WorkScope.MINE, from, until));
        assertEquals(Set.of("D-1"), own);
        assertEquals(Set.of(), due(diary(ADMINISTRATOR, WorkScope.COUNCIL, from, until)));
    }

    private static Set<String> due(Diary diary) {
        return diary.entries().stream()
                .filter(entry -> entry.kind() == Kind.DUE)
                .map(DiaryEntry::childNumber)
                .collect(Collectors.toSet());
    }

    @Test
    void eachSeesTheirOwnTheTeamsAndTheCouncilsAsTheRolesAllow() {
        LocalDate until = MEETS.plusDays(3);
        assertEquals(List.of("VISIT 2026-12-11 09:00 D-2"), arranged(diary(COLLEAGUE, WorkScope.MINE, MEETS, until)));
        assertEquals(List.of("VISIT 2026-12-11 09:00 D-2"), arranged(diary(MANAGER, null, MEETS, until)));
        assertEquals(3, arranged(diary(ADMINISTRATOR, null, MEETS, until)).size());
        assertThrows(NotAllowed.class, () -> diary(WORKER, WorkScope.COUNCIL, MEETS, until));
    }

    @Test
    void aRestrictedRecordStandsInNobodysDiaryButTheNamed() {
        HOUSE.sql(
                OAK,
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name, "
                        + "restricted_at) select 'diaries', 1, id, number, 'a test', 3, 'Officer 3', now() from child "
                        + "where number = 'D-2'",
                "insert into restriction_staff (council, restriction_id, staff_id) values ('diaries', 1, 3)");
        try {
            LocalDate until = MEETS.plusDays(3);
            assertEquals(List.of(), arranged(diary(COLLEAGUE, WorkScope.MINE, MEETS, until)));
            assertEquals(
                    1, arranged(diary(MANAGER, WorkScope.TEAM, MEETS, until)).size());
        } finally {
            HOUSE.sql(OAK, "delete from restriction_staff", "delete from restriction");
        }
    }

    @Test
    void theEntriesOfAMonthAreOneQuestionHoweverManyThereAre() {
        int few = HOUSE.as(WORKER, () -> {
            HOUSE.the(ReadingDiary.class).of(WorkScope.MINE, MEETS, MEETS);
            return HOUSE.questions();
        });
        int many = HOUSE.as(WORKER, () -> {
            HOUSE.the(ReadingDiary.class).of(WorkScope.MINE, MEETS.minusYears(1), MEETS.plusYears(1));
            return HOUSE.questions();
        });
        assertEquals(few, many);
    }

    @Test
    void aCalendarProgramIsToldWhatIsArrangedWithOnesOwnChildren() {
        assertEquals(
                Set.of(Kind.REVIEW, Kind.MEETING, Kind.VISIT),
                subscribed(WORKER).stream().map(DiaryEntry::kind).collect(Collectors.toSet()));
        assertEquals(
                List.of("D-2"),
                subscribed(COLLEAGUE).stream().map(DiaryEntry::childNumber).toList());
        assertEquals(
                Set.of(Kind.REVIEW, Kind.MEETING),
                subscribed(ADMINISTRATOR).stream().map(DiaryEntry::kind).collect(Collectors.toSet()));
    }

    private static List<DiaryEntry> subscribed(Officer officer) {
        return HOUSE.as(officer, () -> HOUSE.the(ReadingDiary.class).subscribed());
    }

    @Test
    void bankHolidaysAreMarkedAndWeekendsAreNot() {
        Diary december = diary(WORKER, WorkScope.MINE, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
        assertEquals(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)), december.bankHolidays());
    }

    @Test
    void schoolHolidaysAreTheWeekdaysBetweenTheTermsThatAreKnown() {
        SchoolTerm autumn = new SchoolTerm(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 18), "Autumn");
        SchoolTerm spring = new SchoolTerm(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25), "Spring");
        Diary diary = new Diary(
                WorkScope.MINE,
                List.of(WorkScope.MINE),
                House.TODAY,
                List.of(),
                Set.of(),
                new CouncilCalendar.Days(Closures.NONE, List.of(autumn, spring)));
        assertFalse(diary.isSchoolHoliday(LocalDate.of(2026, 12, 18)));
        assertFalse(diary.isSchoolHoliday(LocalDate.of(2026, 12, 19)), "a Saturday");
        assertTrue(diary.isSchoolHoliday(LocalDate.of(2026, 12, 21)));
        assertTrue(diary.isSchoolHoliday(LocalDate.of(2027, 1, 1)));
        assertFalse(diary.isSchoolHoliday(LocalDate.of(2027, 1, 4)));
        assertFalse(diary.isSchoolHoliday(LocalDate.of(2027, 3, 26)), "what comes after is not known");
        assertFalse(diary.isSchoolHoliday(LocalDate.of(2026, 9, 2)));
    }
}
