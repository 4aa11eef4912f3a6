package kith.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final Instant LAST = Instant.parse("2026-03-04T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "10,32", "11,60", "12,60", "1000,60"})
    void theWaitDoublesWithEachFurtherFailureUpToAnHour(int failures, int minutes) {
        assertEquals(Duration.ofMinutes(minutes), Throttle.wait(failures));
    }

    @Test
    void fourFailuresAreHeardAtOnce() {
        assertFalse(Throttle.refuses(4, LAST, LAST));
    }

    @Test
    void afterTheFifthTheAttemptIsHeardWhenTheMinuteIsOver() {
        assertTrue(Throttle.refuses(5, LAST, LAST));
        assertTrue(Throttle.refuses(5, LAST, LAST.plusSeconds(59)));
        assertFalse(Throttle.refuses(5, LAST, LAST.plusSeconds(60)));
        assertFalse(Throttle.refuses(5, LAST, LAST.plusSeconds(61)));
    }
}
