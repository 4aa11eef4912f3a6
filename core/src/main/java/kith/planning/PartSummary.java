package kith.planning;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;

/**
 * A part of a version as it is read.
 *
 * @param part which part
 * @param said what it says, null where nobody wrote it
 * @param lines what is to be done
 * @param officer the reviewing officer's name, of that part alone; else null
 * @param linkedOn when the plan or assessment that the part rests on was completed last: health, education, placement; else null
 */
public record PartSummary(
        PartOfPlan part,
        ChildRecord.PlanPart said,
        List<ChildRecord.PlanLine> lines,
        String officer,
        LocalDate linkedOn) {

    /** Whether it says what it is to say: of needs also how they are met, by arrangements or by what somebody does. */
    public boolean written() {
        return switch (part.shape()) {
            case OFFICER -> officer != null;
            case PERMANENCE -> said != null && said.aim() != null && said.byOn() != null;
            case NEEDS -> said != null && said.said() != null && (said.arrangements() != null || !lines.isEmpty());
            case STATEMENT -> said != null && said.said() != null;
        };
    }

    /** Whether the plan is not complete because of it. */
    public boolean missing() {
        return part.required() && !written();
    }
}
