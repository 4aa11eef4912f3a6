package kith.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.record.StaffId;
import kith.worklist.Recalculating;
import kith.worklist.WorkPage;
import kith.worklist.WorkQuery;
import kith.worklist.WorkRow;
import kith.worklist.WorkScope;
import kith.worklist.WorkView;
import kith.worklist.Worklist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever covers for an absent colleague sees that colleague's work; nothing else changes. */
class CoveringIT {
    private static final String OAK = "covering";
    private static final House HOUSE = House.open();
    private static final StaffId AWAY = new StaffId(1);
    private static final StaffId COVER = new StaffId(2);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 3);

    @BeforeAll
    static void aChildOfEach() {
        HOUSE.council(OAK);
        for (int id = 1; id <= 3; id++) {
            HOUSE.sql(
                    OAK,
                    "insert into staff (council, id, email, name) values ('covering', " + id + ", 'c" + id
                            + "@cover.example', 'Worker " + id + "')",
                    "insert into staff_role (council, staff_id, role) values ('covering', " + id
                            + ", 'SOCIAL_WORKER')");
        }
        HOUSE.as(OAK, () -> {
            for (int id = 1; id <= 2; id++) {
                HOUSE.the(Caseload.class)
                        .enter(List.of(Invented.child("K-" + id)
                                .lookedAfterFrom("2026-01-05")
                                .worker("c" + id + "@cover.example", "Worker " + id)
                                .record()));
            }
            return null;
        });
        HOUSE.as(OAK, () -> {
            HOUSE.the(Recalculating.class).nextChildren();
            return null;
        });
    }

    private static Officer covering(StaffId... away) {
        return new Officer(COVER, "Worker 2", OAK, Set.of(Role.SOCIAL_WORKER), Set.of(), Set.of(away));
    }

    private static Set<String> numbers(Officer officer, WorkScope scope) {
        WorkPage page = HOUSE.as(officer, () -> HOUSE.the(Worklist.class).find(WorkQuery.of(scope, WorkView.ALL)));
        return page.rows().stream().map(WorkRow::childNumber).collect(java.util.stream.Collectors.toSet());
    }

    private static void name(Officer by, StaffId staff, StaffId cover, int from, int to) {
        LocalDate today = House.TODAY;
        HOUSE.as(by, () -> {
            HOUSE.the(Covering.class).name(null, staff, cover, today.plusDays(from), today.plusDays(to));
            return null;
        });
    }

    @Test
    void aCoverSeesTheAbsentColleaguesWorkAndTheOwnerStays() {
        assertEquals(Set.of("K-2"), numbers(covering(), WorkScope.MINE));
        assertEquals(Set.of("K-1", "K-2"), numbers(covering(AWAY), WorkScope.MINE));
        assertEquals(Set.of("K-1"), numbers(covering(AWAY), WorkScope.COVERED));
        assertEquals(Set.of("K-1"), numbers(House.officer(OAK, Role.SOCIAL_WORKER, 1), WorkScope.MINE));
        assertThrows(NotAllowed.class, () -> numbers(covering(), WorkScope.COVERED));
    }

    @Test
    void aWorkerNamesACoverForThemselvesOnlyAndAManagerForAnybody() {
        assertThrows(NotAllowed.class, () -> name(covering(), AWAY, COVER, 0, 5));
        name(House.officer(OAK, Role.SOCIAL_WORKER, 1), AWAY, COVER, 0, 5);
        name(MANAGER, AWAY, COVER, 10, 12);
        List<CoverSummary> covers =
                HOUSE.as(MANAGER, () -> HOUSE.the(Covering.class).covers());
        assertEquals(
                List.of(House.TODAY, House.TODAY.plusDays(10)),
                covers.stream().map(CoverSummary::fromOn).toList());
        HOUSE.as(MANAGER, () -> {
            covers.forEach(cover -> HOUSE.the(Covering.class).end(cover.id()));
            return null;
        });
        assertEquals(
                List.of(), HOUSE.as(MANAGER, () -> HOUSE.the(Covering.class).covers()));
    }

    @Test
    void aCoverThatCannotBeIsRefused() {
        assertRefused(CoverRefused.Reason.SAME_PERSON, AWAY, AWAY, 0, 1);
        assertRefused(CoverRefused.Reason.ENDS_BEFORE_IT_BEGINS, AWAY, COVER, 2, 1);
        assertRefused(CoverRefused.Reason.IN_THE_PAST, AWAY, COVER, -5, -1);
        assertRefused(CoverRefused.Reason.TOO_LONG, AWAY, COVER, 0, 400);
    }

    private static void assertRefused(CoverRefused.Reason reason, StaffId staff, StaffId cover, int from, int to) {
        CoverRefused refusal = assertThrows(CoverRefused.class, () -> name(MANAGER, staff, cover, from, to));
        assertEquals(reason, refusal.reason());
    }
}
