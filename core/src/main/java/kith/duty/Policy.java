package kith.duty;

import java.util.Optional;
import kith.duedate.WorkingDays;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/**
 * The policy in force for one council: its nation's law and what the council adds. {@code law} and {@code council} build it;
 * {@code duty} only asks.
 */
public interface Policy {
    Nation nation();

    WorkingDays workingDays();

    /** What the council adds to a limit of the law, or empty. */
    Optional<Ruling<Limit>> council(LimitQuestion question);
}
