package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Role;
import kith.access.SystemOfficer;
import kith.record.ChildId;
import kith.record.RecordEntry;
import kith.record.StaffId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Steps inside the real server, on the real PostgreSQL. To add a test: {@code @Inject} the step, say who is at work with
 * {@link #as}, call it. The data is {@link TwoCouncils}'.
 */
@ArquillianTest
class StepsIT {

    private static final ChildId BOTH = new ChildId(TwoCouncils.BOTH);
    private static final ChildId OAK_ONLY = new ChildId(TwoCouncils.OAK_ONLY);

    @Inject
    private CurrentOfficer current;

    @Inject
    private SystemOfficer system;

    @Inject
    private Probing probing;

    @Inject
    private BeanManager beans;

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource database;

    @Deployment
    static WebArchive war() {
        return TestWar.with(StepsIT.class, Probing.class, StepCalls.class, StepCalls.Call.class);
    }

    private void as(Role role, String council) {
        current.set(new Officer(new StaffId(4711), role + " of " + council, council, Set.of(role), Set.of()));
    }

    @Test
    void theSameIdIsEachCouncilsOwnChild() {
        as(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertEquals("Both of oakshire", probing.nameOf(BOTH));
        as(Role.SOCIAL_WORKER, TwoCouncils.ELM);
        assertEquals("Both of elmshire", probing.nameOf(BOTH));
    }

    @Test
    void anotherCouncilsChildIsNotFound() {
        as(Role.SOCIAL_WORKER, TwoCouncils.ELM);
        assertThrows(NotFound.class, () -> probing.nameOf(OAK_ONLY));
    }

    @Test
    void nobodyAtWorkIsRefused() {
        current.set(null);
        assertThrows(NotAllowed.class, () -> probing.nameOf(BOTH));
    }

    @Test
    void aRoleWithoutThePermissionIsRefusedAndTheRefusalRecorded() {
        as(Role.SYSTEM_ADMINISTRATOR, TwoCouncils.OAK);
        assertThrows(NotAllowed.class, () -> probing.nameOf(OAK_ONLY));
        as(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertTrue(whats(OAK_ONLY).contains("Probing.nameOf/not allowed"), whats(OAK_ONLY)::toString);
    }

    @Test
    void aMethodThatSaysNoPermissionRefusesEverybody() {
        as(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertThrows(IllegalStateException.class, probing::forgotToSayToWhom);
    }

    @Test
    void aReadOfAChildsRecordLeavesOneEntryWithWhoAndWhy() {
        as(Role.SOCIAL_WORKER, TwoCouncils.ELM);
        long before = probed().size();
        probing.nameOf(BOTH);
        List<RecordEntry> after = probed();
        assertEquals(before + 1, after.size());
        RecordEntry entry = after.get(0);
        assertEquals("SOCIAL_WORKER of elmshire", entry.staffName());
        assertEquals(new StaffId(4711), entry.staff());
        assertEquals("asked for by a test", entry.why());
    }

    private List<RecordEntry> probed() {
        return probing.trailOf(BOTH).stream()
                .filter(entry -> "probed".equals(entry.detail()))
                .toList();
    }

    private Set<String> whats(ChildId child) {
        return probing.trailOf(child).stream()
                .map(entry -> entry.what() + "/" + entry.detail())
                .collect(Collectors.toSet());
    }

    @Test
    void aCheckedExceptionUndoesTheStepToo() throws Exception {
        as(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        assertThrows(Exception.class, probing::failAfterWriting);
        assertEquals(0L, ((Number) probing.ask("select count(*) from child where upn = 'written'")).longValue());
    }

    @Test
    void kithItselfWorksInOneCouncilAtATime() {
        as(Role.SOCIAL_WORKER, TwoCouncils.OAK);
        system.in(TwoCouncils.ELM, () -> assertEquals(List.of(TwoCouncils.ELM), probing.councilsSeen()));
        assertEquals(List.of(TwoCouncils.OAK), probing.councilsSeen());
    }

    @Test
    void kithItselfWorksOnAThreadWithoutARequest() throws Exception {
        String[] name = new String[1];
        Thread thread = new Thread(() -> system.in(TwoCouncils.ELM, () -> name[0] = probing.nameOf(BOTH)));
        thread.start();
        thread.join();
        assertEquals("Both of elmshire", name[0]);
    }

    @Test
    void everyStepIsAllowedToTheRolesOfTheTableAndToNoOther() throws Throwable {
        List<String> wrong = new ArrayList<>();
        for (StepCalls.Call call : StepCalls.all(beans)) {
            Permission permission = call.method().getAnnotation(Allowed.class).value();
            for (Role role : Role.values()) {
                boolean allowed = allowed(call, role);
                if (allowed != permission.roles().contains(role)) {
                    wrong.add(call + " " + role + (allowed ? " was let in" : " was refused"));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /**
     * With made-up arguments an allowed step may well fail; only whether it was refused counts. A step may refuse a role one
     * choice (the whole council's work) and allow another (the own).
     */
    private boolean allowed(StepCalls.Call call, Role role) {
        as(role, TwoCouncils.ELM);
        for (int choice = 0; choice < 4; choice++) {
            try {
                call.make(choice);
                return true;
            } catch (NotAllowed refusal) {
                // Perhaps the next choice is allowed.
            } catch (Throwable failure) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyStepRefusesNobody() {
        current.set(null);
        for (StepCalls.Call call : StepCalls.all(beans)) {
            assertThrows(NotAllowed.class, call::make, call::toString);
        }
    }

    @Test
    void everyStepAskedForAnotherCouncilsIdsSaysNotFound() {
        List<String> wrong = new ArrayList<>();
        for (StepCalls.Call call : StepCalls.all(beans)) {
            if (call.asksById() && !call.toString().equals("Probing.trailOf")) {
                String answer = answerInElm(call);
                if (!answer.equals("NotFound")) {
                    wrong.add(call + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noStepAnswersARowOfAnotherCouncil() {
        for (StepCalls.Call call : StepCalls.all(beans)) {
            String answer = answerInElm(call);
            assertFalse(answer.contains(TwoCouncils.OAK), () -> call + " answered " + answer);
        }
    }

    /** A record restricted to others is like another council's: every step, as every role of a person that may take it. */
    @Test
    void everyStepAskedForARestrictedChildSaysNotFound() throws Exception {
        List<String> wrong = new ArrayList<>();
        TwoCouncils.restrict();
        try {
            for (StepCalls.Call call : StepCalls.all(beans)) {
                for (Role role :
                        call.method().getAnnotation(Allowed.class).value().roles()) {
                    if (role != Role.SYSTEM) {
                        String answer = answer(call, role, TwoCouncils.OAK);
                        boolean found = call.asksForAChild() && !answer.equals("NotFound");
                        if (answer.contains("Only of oakshire")
                                || found && !call.toString().equals("Probing.trailOf")) {
                            wrong.add(call + " " + role + ": " + answer);
                        }
                    }
                }
            }
            as(Role.SOCIAL_WORKER, TwoCouncils.OAK);
            assertEquals(List.of(), probing.trailOf(OAK_ONLY));
        } finally {
            TwoCouncils.lift();
        }
        assertEquals(List.of(), wrong);
        assertEquals("Only of oakshire", probing.nameOf(OAK_ONLY));
    }

    @Test
    void kithItselfSeesARestrictedChild() throws Exception {
        TwoCouncils.restrict();
        try {
            system.in(TwoCouncils.OAK, () -> assertEquals("Only of oakshire", probing.nameOf(OAK_ONLY)));
        } finally {
            TwoCouncils.lift();
        }
    }

    private String answerInElm(StepCalls.Call call) {
        Permission permission = call.method().getAnnotation(Allowed.class).value();
        return answer(call, permission.roles().iterator().next(), TwoCouncils.ELM);
    }

    private String answer(StepCalls.Call call, Role role, String council) {
        as(role, council);
        try {
            return String.valueOf(call.make());
        } catch (NotFound notFound) {
            return "NotFound";
        } catch (Throwable failure) {
            return failure.toString();
        }
    }

    @Test
    void thirtyTwoThreadsOnFourConnectionsNeverSeeTheOtherCouncil() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        List<Future<List<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            int first = i;
            answers.add(threads.submit(() -> alternate(first)));
        }
        threads.shutdown();
        for (Future<List<String>> answer : answers) {
            assertEquals(List.of(), answer.get());
        }
    }

    /** Goes between the councils fifty times; answers what was wrong. */
    private List<String> alternate(int first) {
        List<String> wrong = new ArrayList<>();
        for (int turn = 0; turn < 50; turn++) {
            String council = (first + turn) % 2 == 0 ? TwoCouncils.OAK : TwoCouncils.ELM;
            boolean refusedOnce = turn % 7 == 0;
            system.in(council, () -> {
                if (refusedOnce) {
                    assertThrows(NotFound.class, () -> probing.nameOf(new ChildId(-1)));
                }
                check(council, probing.nameOf(BOTH), "Both of " + council, wrong);
                check(council, probing.councilsSeen(), List.of(council), wrong);
            });
        }
        return wrong;
    }

    private static void check(String council, Object seen, Object expected, List<String> wrong) {
        if (!seen.equals(expected)) {
            wrong.add(council + " saw " + seen);
        }
    }

    @Test
    void aTransactionWithoutACouncilSeesNoRow() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from child")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }

    @Test
    void theTrailCannotBeChangedOrEmptied() {
        as(Role.DATA_OFFICER, TwoCouncils.OAK);
        for (String sql : List.of(
                "update record_entry set staff_name = 'nobody'", "delete from record_entry", "truncate record_entry")) {
            PersistenceException refused = assertThrows(PersistenceException.class, () -> probing.change(sql));
            assertTrue(refused.getMessage().contains("permission denied"), refused::getMessage);
        }
    }

    @Test
    void aRowOfAnotherCouncilCannotBeWritten() {
        as(Role.DATA_OFFICER, TwoCouncils.ELM);
        String sql = "insert into team (council, id, name) values ('" + TwoCouncils.OAK + "', 99, 'Intruders')";
        PersistenceException refused = assertThrows(PersistenceException.class, () -> probing.change(sql));
        assertTrue(refused.getMessage().contains("row-level security"), refused::getMessage);
        assertEquals(0, probing.change("update child set upn = 'x' where council = '" + TwoCouncils.OAK + "'"));
    }
}
