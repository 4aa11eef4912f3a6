package kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one reader of the clock. Everything else is told the date. The day is the day in London, wherever the server
 * stands. A demonstration or a test may fix it with the environment's {@code KITH_TODAY} or the system property
 * {@code kith.today}, an ISO date; the time of day always runs.
 */
@ApplicationScoped
public class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    /** Reads the machine's clock. */
    public Today() {
        this(Clock.system(LONDON));
    }

    Today(Clock clock) {
        this.clock = clock;
    }

    /**
     * The day it is in London.
     *
     * @throws java.time.format.DateTimeParseException if the fixed date is no ISO date; the launcher checks it first
     */
    public LocalDate date() {
        String fixed = System.getProperty("kith.today", System.getenv("KITH_TODAY"));
        return fixed == null || fixed.isBlank() ? LocalDate.now(clock.withZone(LONDON)) : LocalDate.parse(fixed);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }
}
