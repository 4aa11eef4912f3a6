package kith.careplan;

import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** What the parts of care plans say. A long plan has many versions, so ask for one. */
public interface PlanParts extends ByChild<ChildRecord.PlanPart> {

    /** The parts of one version that say anything. */
    List<Held<ChildRecord.PlanPart>> of(ChildId child, int version);

    /** One part of a version, empty while nobody wrote it. */
    Optional<Held<ChildRecord.PlanPart>> of(ChildId child, int version, String part);

    /**
     * Writes a part of a version. It has another version afterwards even where only its lines differ.
     *
     * @param seen the part as the officer saw it; a row of 0 where nobody had written it
     * @throws kith.record.ChangedMeanwhile if somebody else wrote it since
     */
    Held<ChildRecord.PlanPart> write(ChildId child, Seen seen, ChildRecord.PlanPart said);
}
