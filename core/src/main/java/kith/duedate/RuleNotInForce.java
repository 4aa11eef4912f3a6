package kith.duedate;

import java.io.Serial;
import java.time.LocalDate;
import kith.plugin.Authority;

/** A rule was asked for a day on which it did not yet bind. Which rule binds then is not guessed. */
public final class RuleNotInForce extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public RuleNotInForce(Authority authority, LocalDate on) {
        super(authority.title() + ", " + authority.section() + ", is in force from " + authority.inForceFrom()
                + " and does not bind on " + on + ". Kith holds no earlier rule.");
    }
}
