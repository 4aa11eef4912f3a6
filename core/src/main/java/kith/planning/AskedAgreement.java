package kith.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;

/**
 * Somebody whose agreement to a care plan the law asks for.
 *
 * @param role PARENT, CARER or CHILD
 * @param name who; null for the child, and where no former carer is recorded
 * @param said what this person said, null while nobody recorded it
 */
public record AskedAgreement(String role, String name, ChildRecord.PlanAgreement said) {
    private static final int CHILD_AGREES_FROM = 16;

    /** Whether this person agreed. */
    public boolean agreed() {
        return said != null && said.agreed();
    }

    /**
     * A child of 16 or over who is accommodated agrees; for a younger one a parent, or, where nobody with parental responsibility
     * is around, whoever cared for the child before the council placed it: the former carer, not the one it was placed with. Where a court decided that the child is in care the law asks nobody. Care Planning, Placement and
     * Case Review (England) Regulations 2010, reg 4(4) and (5); Wales 2015, reg 4(5) and (6).
     */
    static List<AskedAgreement> of(PlanCase child, LocalDate day, List<ChildRecord.PlanAgreement> said) {
        if (!child.accommodatedOn(day)) {
            return List.of();
        }
        if (child.ageOn(day) >= CHILD_AGREES_FROM) {
            return List.of(asked("CHILD", null, said));
        }
        List<ChildRecord.Person> parents = child.parents(day);
        if (parents.isEmpty()) {
            return List.of(asked("CARER", child.named("FORMER_CARER", day).orElse(null), said));
        }
        return parents.stream()
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
