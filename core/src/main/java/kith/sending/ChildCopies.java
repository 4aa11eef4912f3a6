package kith.sending;

import java.util.List;
import kith.overview.ChildSummary;

/**
 * The copies of a child's plans.
 *
 * @param child who and how things stand
 * @param plans the plans in force, the care plan first
 */
public record ChildCopies(ChildSummary child, List<PlanCopiesSummary> plans) {}
