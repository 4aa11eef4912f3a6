package kith.planning;

import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.record.Held;

/**
 * One version of a care plan, whole: what a page shows, a letter says and a print is made from.
 *
 * @param version which version and how far it is
 * @param parts its parts in order
 * @param asked whose agreement the law asks for, and what they said
 * @param agreements everybody who was asked
 * @param changes the significant changes it makes, and questions about them
 */
public record CarePlanSummary(
        VersionSummary version,
        List<PartSummary> parts,
        List<AskedAgreement> asked,
        List<Held<ChildRecord.PlanAgreement>> agreements,
        List<Held<ChildRecord.PlanChange>> changes) {

    /** The parts without which it is not complete. */
    public List<PartOfPlan> missing() {
        return parts.stream()
                .filter(PartSummary::missing)
                .map(PartSummary::part)
                .toList();
    }

    /** The changes that wait: for a review that considers them, or for the reviewing officer's answer. */
    public List<Held<ChildRecord.PlanChange>> waiting() {
        return changes.stream()
                .filter(change -> SignificantChanges.waits(change.said()))
                .toList();
    }

    /** One of its parts, null where it has no such part. */
    public PartSummary part(String code) {
        return parts.stream()
                .filter(part -> Objects.equals(part.part().code(), code))
                .findFirst()
                .orElse(null);
    }
}
