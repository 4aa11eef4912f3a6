package kith.carerules;

import java.time.LocalDate;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Placement;
import kith.duedate.Sentence;

/** On what footing a child lives in a placement, and what was done about it: each only where it can be, in its order. */
final class FootingRules {
    /** A temporary approval, and in Scotland an emergency placement, can go on once. */
    private static final Set<String> EXTENDED = Set.of("TEMPORARY", "EMERGENCY");

    private final ChildRecord record;
    private final Contradictions found;

    FootingRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        record.placements().forEach(stay -> {
            footing(stay);
            done(stay);
            agreement(stay);
            ending(stay);
        });
    }

    private void footing(Placement stay) {
        boolean fits =
                switch (stay.approval()) {
                    case "TEMPORARY" -> PlacementRules.nearest(stay).startsWith("U");
                    case "PARENT_BEFORE_ASSESSMENT" ->
                        PlacementRules.nearest(stay).equals("P1");
                    default -> true;
                };
        if (!fits) {
            found.add(
                    "placement.approval",
                    "refusal.placement.footing",
                    new Sentence.Code("placement-type", stay.type()));
        }
        if (stay.approvalExtended() && !EXTENDED.contains(stay.approval())) {
            found.add("placement.approvalExtended", "refusal.placement.not-temporary");
        }
        if (stay.approvedOn() != null && !stay.approval().equals("TEMPORARY")) {
            found.add("placement.approvedOn", "refusal.placement.not-temporary");
        }
    }

    private void done(Placement stay) {
        found.past("placement.approvedFrom", stay.approvedFrom());
        found.past("placement.approvedOn", stay.approvedOn());
        found.notBefore("placement.approvedOn", stay.approvedOn(), stay.fromOn(), "refusal.before-start");
        found.past("placement.notifiedOn", stay.notifiedOn());
        found.past("placement.assessedOn", stay.assessedOn());
        found.past("placement.decidedOn", stay.decidedOn());
        LocalDate born = record.child().bornOn();
        found.notBefore("placement.assessedOn", stay.assessedOn(), born, "refusal.before-birth");
        found.notBefore("placement.decidedOn", stay.decidedOn(), stay.assessedOn(), "refusal.placement.decided-first");
        if (stay.decidedOn() != null && stay.assessedOn() == null) {
            found.add("placement.assessedOn", "refusal.placement.not-assessed");
        }
    }

    private void agreement(Placement stay) {
        found.past("placement.visitsAgreedFrom", stay.visitsAgreedFrom());
        found.past("placement.visitsAgreementWithdrawnOn", stay.visitsAgreementWithdrawnOn());
        found.notBefore("placement.longTermFrom", stay.longTermFrom(), stay.fromOn(), "refusal.before-start");
        found.notBefore("placement.visitsAgreedFrom", stay.visitsAgreedFrom(), stay.fromOn(), "refusal.before-start");
        found.notBefore(
                "placement.visitsAgreementWithdrawnOn",
                stay.visitsAgreementWithdrawnOn(),
                stay.visitsAgreedFrom(),
                "refusal.placement.withdrawn-first");
        if (stay.visitsAgreementWithdrawnOn() != null && stay.visitsAgreedFrom() == null) {
            found.add("placement.visitsAgreedFrom", "refusal.placement.not-agreed");
        }
    }

    private void ending(Placement stay) {
        found.past("placement.endNotifiedOn", stay.endNotifiedOn());
        found.notBefore("placement.endNotifiedOn", stay.endNotifiedOn(), stay.fromOn(), "refusal.before-start");
        if (stay.endedAtOnce() && stay.toOn() == null) {
            found.add("placement.endedAtOnce", "refusal.placement.not-ended");
        }
    }
}
