package kith.record;

import java.time.Instant;

/**
 * Why a row is corrected or taken back, and by whom; kept with what the row said before.
 *
 * @param why the reason in the officer's words; never blank
 * @param by who corrects, null for Kith itself
 * @param byName as the name stands now
 * @param at when
 */
public record Correction(String why, StaffId by, String byName, Instant at) {
    public Correction {
        if (why == null || why.isBlank()) {
            throw new IllegalArgumentException("A correction has a reason.");
        }
    }
}
