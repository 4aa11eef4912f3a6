package kith.actionlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Role;
import kith.action.ActionOwner;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.record.StaffId;
import kith.worklist.Recalculating;
import kith.worklist.WorkScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Actions across children on the real database. The day is {@link House#TODAY}. */
class ListingActionsIT {
    private static final String OAK = "listing-oak";
    private static final String ELM = "listing-elm";
    private static final House HOUSE = House.open();
    private static final long TEAM = 7;
    private static final Officer ROWAN = House.officer(OAK, Role.SOCIAL_WORKER, 1);
    private static final Officer HAZEL = House.officer(OAK, Role.SOCIAL_WORKER, 2);
    private static final Officer ALDER = House.officer(OAK, Role.REVIEWING_OFFICER, 3);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 4, TEAM);

    private static final LocalDate DAY_BEFORE = House.TODAY.minusDays(1);
    private static final LocalDate DAY_AFTER = House.TODAY.plusDays(1);

    @BeforeAll
    static void addCouncils() {
        HOUSE.council(OAK);
        HOUSE.council(ELM);
        for (String council : List.of(OAK, ELM)) {
            staff(council);
            HOUSE.as(council, () -> HOUSE.the(Caseload.class).enter(List.of(rowans(), hazels())));
            HOUSE.as(council, () -> {
                HOUSE.the(Recalculating.class).nextChildren();
                return null;
            });
        }
    }

    private static void staff(String council) {
        for (int id = 1; id <= 4; id++) {
            HOUSE.sql(
                    council,
                    "insert into staff (council, id, email, name) values ('" + council + "', " + id + ", 'w" + id
                            + "@list.example', 'Worker " + id + "')");
        }
        HOUSE.sql(
                council,
                "insert into team (council, id, name) values ('" + council + "', " + TEAM + ", 'North')",
                "insert into team_member (council, team_id, staff_id) values ('" + council + "', " + TEAM + ", 1)");
    }

    private static ChildRecord rowans() {
        return Invented.child("L-1")
                .named("Ada", "Whyte")
                .lookedAfterFrom("2026-01-05")
                .worker("w1@list.example", "Worker 1")
                .reviewingOfficer("w3@list.example", "Worker 3")
                .with(action(1, "due yesterday", DAY_BEFORE, ActionOwner.staff("Worker 1", "w1@list.example")))
                .with(action(2, "due today", House.TODAY, new ActionOwner("Ms Whyte", "PARENT", null)))
                .with(action(3, "due tomorrow", DAY_AFTER, new ActionOwner("Bo Birch", "CARER", null)))
                .with(action(4, "of a colleague", DAY_BEFORE, ActionOwner.staff("Worker 2", "W2@list.example")))
                .with(closed(5, "done", House.TODAY, null))
                .with(closed(6, "given up", null, "The court decided otherwise"))
                .record();
    }

    private static ChildRecord hazels() {
        return Invented.child("L-2")
                .lookedAfterFrom("2026-01-05")
                .worker("w2@list.example", "Worker 2")
                .with(action(
                        1, "of the school", DAY_BEFORE, new ActionOwner("Ms Field", "EDUCATION_REPRESENTATIVE", null)))
                .record();
    }

    private static ChildRecord.Action action(int ordinal, String what, LocalDate due, ActionOwner owner) {
        return owner.takes(new ChildRecord.Action(
                ordinal, what, "", due, null, null, LocalDate.of(2026, 3, 2), null, null, null, null));
    }

    private static ChildRecord.Action closed(int ordinal, String what, LocalDate done, String why) {
        return new ChildRecord.Action(
                ordinal, what, "Worker 1", DAY_BEFORE, done, why, null, "COUNCIL", "w1@list.example", null, null);
    }

    private static ActionPage page(Officer officer, WorkScope scope, ActionView view) {
        return HOUSE.as(officer, () -> HOUSE.the(ListingActions.class).find(ActionQuery.of(scope, view, 25)));
    }

    private static List<String> what(Officer officer, WorkScope scope, ActionView view) {
        return page(officer, scope, view).rows().stream()
                .map(row -> row.said().what())
                .sorted()
                .toList();
    }

    @Test
    @Tag("S2-55")
    void whatReviewsDecidedIsTheSocialWorkersListWhoeverDoesIt() {
        assertEquals(
                List.of("due today", "due tomorrow", "due yesterday", "of a colleague"),
                what(ROWAN, WorkScope.MINE, ActionView.OPEN));
        assertEquals(List.of("of a colleague", "of the school"), what(HAZEL, WorkScope.MINE, ActionView.OPEN));
    }

    @Test
    @Tag("S2-32")
    void whatIsOverdueShowsToTheReviewingOfficerAndTheManager() {
        assertEquals(List.of("due yesterday", "of a colleague"), what(ALDER, WorkScope.MINE, ActionView.OVERDUE));
        assertEquals(List.of("due yesterday", "of a colleague"), what(MANAGER, WorkScope.TEAM, ActionView.OVERDUE));
        OverdueActions first =
                HOUSE.as(MANAGER, () -> HOUSE.the(ListingActions.class).overdue(null, 1));
        assertEquals(2, first.count());
        assertEquals(1, first.first().get(0).days());
        assertEquals(
                0,
                HOUSE.as(House.officer(OAK, Role.REVIEWING_OFFICER, 99), () -> HOUSE.the(ListingActions.class)
                                .overdue(WorkScope.MINE, 3))
                        .count());
    }

    /** A child given to a team apart from its worker is that team's, and no longer the team's of the worker. */
    @Test
    void theActionsOfAChildThatIsGivenToATeamAreThatTeams() {
        String fir = "listing-fir";
        HOUSE.council(fir);
        staff(fir);
        HOUSE.sql(fir, "insert into team (council, id, name) values ('" + fir + "', 8, 'South')");
        HOUSE.as(fir, () -> HOUSE.the(Caseload.class).enter(List.of(hazels(), rowans())));
        HOUSE.as(fir, () -> {
            HOUSE.the(Recalculating.class).nextChildren();
            return null;
        });
        HOUSE.sql(
                fir,
                "update child_today set team_id = " + TEAM
                        + " where child_id = (select id from child where number = 'L-2')",
                "update child_today set team_id = 8 where child_id = (select id from child where number = 'L-1')");
        Officer north = House.officer(fir, Role.TEAM_MANAGER, 4, TEAM);
        Officer south = House.officer(fir, Role.TEAM_MANAGER, 4, 8);
        assertEquals(List.of("due yesterday", "of the school"), what(north, WorkScope.TEAM, ActionView.OVERDUE));
        assertEquals(List.of("due yesterday", "of a colleague"), what(south, WorkScope.TEAM, ActionView.OVERDUE));
    }

    @Test
    void theCountsAndTheFileAgreeWithTheRows() {
        for (ActionView view : ActionView.values()) {
            ActionPage page = page(MANAGER, WorkScope.COUNCIL, view);
            assertEquals(page.total(), page.rows().size(), view.name());
            List<String> file = new ArrayList<>();
            HOUSE.as(MANAGER, () -> {
                HOUSE.the(ListingActions.class)
                        .each(
                                ActionQuery.of(WorkScope.COUNCIL, view, 1),
                                row -> file.add(row.said().what()));
                return null;
            });
            assertEquals(page.rows().stream().map(row -> row.said().what()).toList(), file, view.name());
        }
        assertEquals(
                new ActionCounts(3, 5, 1, 1),
                page(MANAGER, WorkScope.COUNCIL, ActionView.OPEN).counts());
    }

    @Test
    void oneOwnersActionsCanBeShownAloneAndPagesNeverOverlap() {
        ActionQuery query =
                new ActionQuery(WorkScope.COUNCIL, ActionView.OPEN, "Worker 2", ActionSort.CHILD, true, 1, 25);
        ActionPage page =
                HOUSE.as(MANAGER, () -> HOUSE.the(ListingActions.class).find(query));
        assertEquals(1, page.total());
        assertEquals(List.of("Bo Birch", "Ms Field", "Ms Whyte", "Worker 1", "Worker 2"), page.owners());
        for (ActionSort sort : ActionSort.values()) {
            List<Long> rows = new ArrayList<>();
            for (int at = 1; at <= 3; at++) {
                ActionQuery part = new ActionQuery(WorkScope.COUNCIL, ActionView.OPEN, null, sort, false, at, 2);
                HOUSE.as(MANAGER, () -> HOUSE.the(ListingActions.class).find(part))
                        .rows()
                        .forEach(row -> rows.add(row.row()));
            }
            assertEquals(5, Set.copyOf(rows).size(), sort.name());
        }
    }

    @Test
    void aCoverSeesTheActionsOfWhoeverIsAwayAndTheyStayInTheirHands() {
        Officer cover = new Officer(
                new StaffId(4), "Worker 4", OAK, Set.of(Role.SOCIAL_WORKER), Set.of(), Set.of(new StaffId(1)));
        ActionPage page = page(cover, WorkScope.COVERED, ActionView.OPEN);
        assertEquals(4, page.total());
        assertEquals(
                List.of("Worker 1"),
                page.rows().stream()
                        .filter(row -> row.said().what().equals("due yesterday"))
                        .map(row -> row.said().owner())
                        .toList());
    }

    @Test
    void nobodySeesMoreThanTheirRolesAllow() {
        assertThrows(NotAllowed.class, () -> page(ROWAN, WorkScope.COUNCIL, ActionView.OPEN));
        assertThrows(
                NotAllowed.class, () -> page(House.officer(OAK, Role.SYSTEM_ADMINISTRATOR, 9), null, ActionView.OPEN));
    }
}
