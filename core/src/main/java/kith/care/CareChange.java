package kith.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.carerules.Contradiction;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.ChildId;
import kith.record.Correction;

/** What a step changes about one child's care, on paper until it is known that nothing in it contradicts the rest. */
final class CareChange {
    ChildId child;
    ChildRecord.Child details;
    final Rows<ChildRecord.Period> periods;
    final Rows<ChildRecord.Adoption> adoptions;
    final Rows<ChildRecord.LegalStatus> statuses;
    final Rows<ChildRecord.Placement> placements;
    final Rows<ChildRecord.Absence> absences;
    final Rows<ChildRecord.Missing> missing;
    final Rows<ChildRecord.Allocation> allocations;
    final Rows<ChildRecord.ProtectionPlan> protection;
    private final List<ChildRecord.Review> reviews;
    private final ChildRecord before;

    CareChange(
            ChildId child,
            ChildRecord.Child details,
            Rows<ChildRecord.Period> periods,
            Rows<ChildRecord.Adoption> adoptions,
            Rows<ChildRecord.LegalStatus> statuses,
            Rows<ChildRecord.Placement> placements,
            Rows<ChildRecord.Absence> absences,
            Rows<ChildRecord.Missing> missing,
            Rows<ChildRecord.Allocation> allocations,
            Rows<ChildRecord.ProtectionPlan> protection,
            List<ChildRecord.Review> reviews) {
        this.child = child;
        this.details = details;
        this.periods = periods;
        this.adoptions = adoptions;
        this.statuses = statuses;
        this.placements = placements;
        this.absences = absences;
        this.missing = missing;
        this.allocations = allocations;
        this.protection = protection;
        this.reviews = reviews;
        this.before = record();
    }

    /** The child's care as it is now on paper. */
    private ChildRecord record() {
        return RowTypes.record(
                details,
                Map.of(
                        ChildRecord.Period.class, periods.all(),
                        ChildRecord.Adoption.class, adoptions.all(),
                        ChildRecord.LegalStatus.class, statuses.all(),
                        ChildRecord.Placement.class, placements.all(),
                        ChildRecord.Absence.class, absences.all(),
                        ChildRecord.Missing.class, missing.all(),
                        ChildRecord.Allocation.class, allocations.all(),
                        ChildRecord.Review.class, reviews));
    }

    /**
     * Refuses what would contradict the rest. What contradicted before, such as rows of an old import, is not this step's.
     *
     * @throws CareContradicted naming each field and why
     */
    void refuseContradictions(LocalDate today) {
        List<Contradiction> found = new ArrayList<>(Contradictions.in(record(), today));
        found.removeAll(Contradictions.in(before, today));
        if (!found.isEmpty()) {
            throw new CareContradicted(found);
        }
    }

    void write(Correction correction) {
        periods.write(child, correction);
        adoptions.write(child, correction);
        statuses.write(child, correction);
        placements.write(child, correction);
        absences.write(child, correction);
        missing.write(child, correction);
        allocations.write(child, correction);
        protection.write(child, correction);
    }

    /** Whether the child is looked after before the step. */
    boolean lookedAfter() {
        return !periods.open().isEmpty();
    }
}
