package kith.record;

import java.time.Instant;
import java.util.Map;

/**
 * What a row said before it was corrected or taken back.
 *
 * @param kind the row's kind, such as {@code Visit}
 * @param row the row's number
 * @param said its values by the names of the record's parts; an empty one is missing
 * @param takenBack whether the row was taken back altogether
 * @param why the reason that was given
 * @param byName who did it
 * @param at when
 */
public record EarlierRow(
        String kind, long row, Map<String, String> said, boolean takenBack, String why, String byName, Instant at) {}
