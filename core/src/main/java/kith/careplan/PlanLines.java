package kith.careplan;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;

/** What is to be done in the parts of care plans. A long plan has many versions, so ask for one. */
public interface PlanLines extends ByChild<ChildRecord.PlanLine> {

    /** The lines of one version, by part and place. */
    List<ChildRecord.PlanLine> of(ChildId child, int version);

    /** Makes the lines of one part of a version equal to what is said. */
    void write(ChildId child, int version, String part, List<ChildRecord.PlanLine> said);
}
