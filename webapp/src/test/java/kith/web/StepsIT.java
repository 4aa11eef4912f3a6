package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.NotFound;
import kith.access.Officer;
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

    @Deployment
    static WebArchive war() {
        return TestWar.with(StepsIT.class, Probing.class);
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
}
