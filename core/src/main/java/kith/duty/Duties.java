package kith.duty;

import java.time.LocalDate;
import java.util.List;

/** Every duty a council has towards one child. */
public final class Duties {
    private Duties() {}

    /**
     * Walks the child's whole history and yields each duty, past and present, with its date, its reason and what became of it.
     * What was recorded after the day is not looked at.
     *
     * @param child the facts of one child
     * @param policy the law and the council's rules
     * @param asOf the day on which to look; there is no default
     * @return the duties in order of their schedules; code and occasion are together unique
     */
    public static List<Duty> of(ChildFacts child, Policy policy, LocalDate asOf) {
        return List.of();
    }
}
