package kith.carerules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Adoption;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;
import kith.codes.CodeLists;

/** What the return takes of an adoption (its file AD1): the numbers are those of the return's own checks. */
final class AdoptionRules {
    private static final Set<String> WITH_FOSTER_CARER = Set.of("A3", "A5");
    private static final Set<String> OF_ONE = Set.of("M1", "F1");
    private static final String SINGLE = "L0";

    private final ChildRecord record;
    private final Contradictions found;

    AdoptionRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        record.adoptions().forEach(this::check);
    }

    private void check(Adoption adoption) {
        Period period = record.periods().stream()
                .filter(one -> adoption.adoptedOn().equals(one.toOn()))
                .findFirst()
                .orElse(null);
        if (period == null || period.endReason() == null || !PeriodRules.ADOPTED.contains(period.endReason())) {
            found.add("adoption.adoptedOn", "refusal.adoption.none", adoption.adoptedOn()); // 602
            return;
        }
        Placement placed = record.placements().stream()
                .filter(stay -> stay.type().startsWith("A") && !stay.fromOn().isAfter(adoption.adoptedOn()))
                .max(Comparator.comparing(Placement::fromOn))
                .orElse(null);
        days(adoption, period, placed);
        if (placed != null && adoption.fosterCarer() != null) { // 335
            boolean current = WITH_FOSTER_CARER.contains(placed.type());
            if (current != adoption.fosterCarer()) {
                found.add(
                        "adoption.fosterCarer",
                        current ? "refusal.adoption.foster-carer" : "refusal.adoption.no-foster-carer");
            }
        }
        adopters(adoption);
    }

    private void days(Adoption adoption, Period period, Placement placed) {
        LocalDate decided = adoption.decidedOn();
        LocalDate matched = adoption.matchedOn();
        found.past("adoption.decidedOn", decided);
        found.past("adoption.matchedOn", matched);
        found.notBefore("adoption.decidedOn", decided, period.fromOn(), "refusal.before-start"); // 334
        found.notBefore("adoption.matchedOn", matched, decided, "refusal.adoption.matched-first");
        if (placed == null) {
            return;
        }
        if (decided != null && decided.isAfter(placed.fromOn())) { // 521
            found.add("adoption.decidedOn", "refusal.adoption.decided-late", decided, placed.fromOn());
        }
        if (matched != null && matched.isAfter(placed.fromOn())) { // 331
            found.add("adoption.matchedOn", "refusal.adoption.matched-late", matched, placed.fromOn());
        }
    }

    private void adopters(Adoption adoption) {
        String sex = adoption.adoptersSex();
        String status = adoption.adoptersStatus();
        Integer number = adoption.adopters();
        if (sex != null && !CodeLists.isKnown("adopters-sex", sex)) {
            found.add("adoption.adoptersSex", "refusal.no-code", sex);
        }
        if (status != null && !CodeLists.isKnown("adopters-status", status)) {
            found.add("adoption.adoptersStatus", "refusal.no-code", status);
        }
        if (number == null) {
            return;
        }
        if (sex != null && OF_ONE.contains(sex) != (number == 1)) {
            found.add("adoption.adoptersSex", "refusal.adoption.number", number);
        }
        if (status != null && status.equals(SINGLE) != (number == 1)) {
            found.add("adoption.adoptersStatus", "refusal.adoption.number", number);
        }
    }
}
