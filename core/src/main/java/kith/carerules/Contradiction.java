package kith.carerules;

import kith.duedate.Sentence;

/**
 * Something in a child's record that cannot be true together with the rest of it.
 *
 * @param field what would have to change, by kind of row and column, such as {@code placement.fromOn}
 * @param why in one sentence
 */
public record Contradiction(String field, Sentence why) {}
