package kith.child;

import java.time.LocalDate;

/**
 * A time for which a child was missing or away without authorisation.
 *
 * @param type code of the list {@code missing-type}: M or A
 * @param fromOn first day
 * @param toOn day of return, or null
 */
public record MissingRecord(String type, LocalDate fromOn, LocalDate toOn) {}
