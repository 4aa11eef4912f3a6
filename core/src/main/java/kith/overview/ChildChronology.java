package kith.overview;

import java.util.List;
import java.util.Map;
import kith.chronology.LifeEvent;

/**
 * A child's chronology.
 *
 * @param child who and how things stand
 * @param events those asked for, in the order asked for
 * @param counts how many events of each kind there are in all
 */
public record ChildChronology(ChildSummary child, List<LifeEvent> events, Map<LifeEvent.Kind, Long> counts) {

    /** How many events there are in all. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
