package kith.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.House;
import kith.Invented;
import kith.caseload.Caseload;
import kith.record.ChildId;
import org.junit.jupiter.api.Test;

/** The day's recalculation: once a council and day, however many nodes run, and taken up again when one dies. */
class RecalculatingIT {
    private static final House HOUSE = House.open();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static boolean take(String council, Instant now) {
        return HOUSE.as(council, () -> HOUSE.the(JpaJobRuns.class).take("recalculate", House.TODAY, now, LEASE));
    }

    @Test
    void onlyOneOfManyNodesTakesTheJob() throws Exception {
        HOUSE.council("job-many");
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int node = 0; node < 8; node++) {
                all.add(() -> take("job-many", NOON));
            }
            int taken = 0;
            for (Future<Boolean> node : nodes.invokeAll(all)) {
                taken += node.get() ? 1 : 0;
            }
            assertEquals(1, taken);
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void aNodeThatDiedLosesItsLeaseAndAnotherGoesOn() {
        HOUSE.council("job-died");
        assertTrue(take("job-died", NOON));
        assertFalse(take("job-died", NOON.plus(LEASE)));
        assertTrue(take("job-died", NOON.plus(LEASE).plusSeconds(1)));
    }

    @Test
    void whatIsFinishedIsNotDoneAgainThatDay() {
        HOUSE.council("job-done");
        assertTrue(take("job-done", NOON));
        HOUSE.as("job-done", () -> {
            HOUSE.the(JpaJobRuns.class).finish("recalculate", House.TODAY, NOON);
            return null;
        });
        assertFalse(take("job-done", NOON.plus(Duration.ofHours(2))));
    }

    @Test
    void everyChildNotYetLookedAtTodayIsRecalculatedAndNoneTwice() {
        String council = "job-children";
        HOUSE.council(council);
        ChildId child = HOUSE.as(council, () -> HOUSE.the(Caseload.class)
                .enter(List.of(
                        Invented.child("J1").lookedAfterFrom("2026-11-16").record()))
                .ids()
                .get("J1"));
        assertTrue(HOUSE.as(council, () -> HOUSE.the(Recalculating.class).begin()));
        assertFalse(HOUSE.as(council, () -> HOUSE.the(Recalculating.class).nextChildren()));
        assertFalse(HOUSE.as(council, () -> HOUSE.the(Clocks.class).of(child))
                .open()
                .isEmpty());
        assertEquals(List.of(), HOUSE.as(council, () -> HOUSE.the(JpaChildrenToday.class)
                .notYetOn(House.TODAY, 10)));
    }
}
