package kith.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.duty.DutyCode;

/**
 * A child's clocks.
 *
 * @param open what is to be done, soonest first
 * @param past what was done or never done, latest first; those with {@link ClockSummary#breach()} are breaches
 * @param notKnown what cannot be said, because it lies before Kith's records or in records not kept in Kith yet
 */
public record ChildClocks(List<ClockSummary> open, List<ClockSummary> past, List<ClockSummary> notKnown) {

    /** Only the clocks of some duties. */
    public ChildClocks of(Set<DutyCode> duties) {
        return new ChildClocks(only(open, duties), only(past, duties), only(notKnown, duties));
    }

    /** The first open clock of some duties. */
    public Optional<ClockSummary> next(Set<DutyCode> duties) {
        return open.stream().filter(clock -> duties.contains(clock.duty())).findFirst();
    }

    private static List<ClockSummary> only(List<ClockSummary> clocks, Set<DutyCode> duties) {
        return clocks.stream().filter(clock -> duties.contains(clock.duty())).toList();
    }
}
