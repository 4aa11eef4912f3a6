package kith.officer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongAddressesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final WrongAddresses wrong = new WrongAddresses();

    private void ask(String source, int times) {
        for (int i = 0; i < times; i++) {
            wrong.note(source, NOW);
        }
    }

    @Test
    void fourWrongAddressesAreFreeAndAfterTheFifthTheSourceWaitsAMinute() {
        ask("a", 4);
        assertFalse(wrong.mustWait("a", NOW));
        ask("a", 1);
        assertTrue(wrong.mustWait("a", NOW));
        assertTrue(wrong.mustWait("a", NOW.plusSeconds(59)));
        assertFalse(wrong.mustWait("a", NOW.plusSeconds(60)));
    }

    @Test
    void anotherSourceDoesNotWait() {
        ask("a", 9);
        assertFalse(wrong.mustWait("b", NOW));
    }

    @Test
    void aRightAddressSetsTheCountBack() {
        ask("a", 4);
        wrong.forget("a");
        ask("a", 4);
        assertFalse(wrong.mustWait("a", NOW));
    }

    @Test
    void onlyTheLatestSourcesAreRemembered() {
        ask("first", 5);
        for (int i = 0; i < 1_000; i++) {
            ask("source " + i, 1);
        }
        assertFalse(wrong.mustWait("first", NOW));
    }
}
