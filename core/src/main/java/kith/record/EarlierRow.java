package kith.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
        String kind, long row, Map<String, String> said, boolean takenBack, String why, String byName, Instant at) {

    /** The same without some parts. */
    public EarlierRow without(Set<String> parts) {
        Map<String, String> left = new LinkedHashMap<>(said);
        left.keySet().removeAll(parts);
        return new EarlierRow(kind, row, left, takenBack, why, byName, at);
    }
}
