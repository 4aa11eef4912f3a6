package kith.officer;

import java.time.Instant;

/**
 * A secret address under which calendar programs ask for an officer's diary.
 *
 * @param madeAt since when
 * @param askedAt when a program asked for it last, null if none did yet
 */
public record Subscription(Instant madeAt, Instant askedAt) {}
