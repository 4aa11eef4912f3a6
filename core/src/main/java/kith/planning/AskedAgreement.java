package kith.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;

/**
 * Somebody whose agreement to a care plan the law asks for.
 *
 * @param role PARENT, CARER or CHILD
 * @param name who; the child's is null
 * @param said what this person said, null while nobody recorded it
 */
public record AskedAgreement(String role, String name, ChildRecord.PlanAgreement said) {
    private static final int CHILD_AGREES_FROM = 16;

    /** Whether this person agreed. */
    public boolean agreed() {
        return said != null && said.agreed();
    }

    /**
     * A child of 16 or over who is accommodated agrees; for a younger one a parent, or the last carer where nobody with parental
     * responsibility is known. Where a court decided that the child is in care the law asks nobody. Care Planning, Placement and
     * Case Review (England) Regulations 2010, reg 4(4) and (5); Wales 2015, reg 4(5) and (6).
     */
    static List<AskedAgreement> of(PlanCase child, LocalDate day, List<ChildRecord.PlanAgreement> said) {
        if (!child.accommodatedOn(day)) {
            return List.of();
        }
        if (child.ageOn(day) >= CHILD_AGREES_FROM) {
            return List.of(asked("CHILD", null, said));
        }
        if (child.parents().isEmpty()) {
            return List.of(asked("CARER", child.carer(day).orElse(null), said));
        }
        return child.parents().stream()
                .map(parent -> asked("PARENT", parent.name(), said))
                .toList();
    }

    private static AskedAgreement asked(String role, String name, List<ChildRecord.PlanAgreement> said) {
        Optional<ChildRecord.PlanAgreement> answer = said.stream()
                .filter(agreement -> agreement.role().equals(role))
                .filter(agreement -> name == null || agreement.name().equals(name))
                .findFirst();
        return new AskedAgreement(role, name, answer.orElse(null));
    }
}
