package kith.oversight;

/**
 * How often one grade was given in the council.
 *
 * @param grade such as {@code GOOD}
 * @param quality to how many plans, for how good they are
 * @param effectiveness to how many, for how well they work
 */
public record RatingSummary(String grade, int quality, int effectiveness) {}
