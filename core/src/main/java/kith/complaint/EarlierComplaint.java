package kith.complaint;

import java.time.Instant;

/**
 * What a complaint was about before it was corrected.
 *
 * @param about what it said then
 * @param why the reason that was given
 * @param byName who corrected it
 * @param at when
 */
public record EarlierComplaint(String about, String why, String byName, Instant at) {}
