package kith.planning;

import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;

/**
 * A part in two versions.
 *
 * @param before as the earlier version has it, null where it has no such part
 * @param after as the later version has it, null where it has no such part
 */
public record ComparedPart(PartSummary before, PartSummary after) {

    /** Which part. */
    public PartOfPlan part() {
        return after == null ? before.part() : after.part();
    }

    /** Whether the later version says anything else. */
    public boolean changed() {
        return !Objects.equals(said(before), said(after)) || !Objects.equals(lines(before), lines(after));
    }

    private static Object said(PartSummary part) {
        if (part == null || part.said() == null) {
            return part == null ? null : part.officer();
        }
        return Copies.of(part.said(), 0);
    }

    private static List<ChildRecord.PlanLine> lines(PartSummary part) {
        return part == null
                ? List.of()
                : part.lines().stream().map(line -> Copies.of(line, 0)).toList();
    }
}
