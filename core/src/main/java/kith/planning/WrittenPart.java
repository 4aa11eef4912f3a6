package kith.planning;

import java.util.List;
import kith.caserecord.ChildRecord;

/**
 * A part of a version as it is written: what it says and what is to be done.
 *
 * @param said what it says
 * @param lines what is to be done, by whom and by when
 */
public record WrittenPart(ChildRecord.PlanPart said, List<ChildRecord.PlanLine> lines) {
    public WrittenPart {
        lines = List.copyOf(lines);
    }
}
