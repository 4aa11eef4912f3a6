package kith.visit;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.Held;

/**
 * A planned visit and for whom else it is planned.
 *
 * @param plan the plan of one child
 * @param others the other children who are to be visited at once, as far as the officer may see them
 */
public record PlannedTogether(Held<ChildRecord.PlannedVisit> plan, List<ChildId> others) {}
