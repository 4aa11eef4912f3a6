package kith.casefile;

import java.time.LocalDate;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Stay.Approval;

/** A placement of a case while its facts are being read. */
final class CaseStay {
    final String type;
    LocalDate from;
    LocalDate to;
    boolean until18;
    LocalDate longTermFrom;
    Approval approval = Approval.FULL;
    LocalDate approvedFrom;
    boolean approvalExtended;
    boolean plannedInAdvance;
    LocalDate notifiedOn;
    LocalDate assessedOn;
    LocalDate decidedOn;
    LocalDate agreedFrom;
    LocalDate agreementWithdrawnOn;
    boolean responsibleForAnother;
    boolean endedAtOnce;
    LocalDate endNotifiedOn;
    LocalDate approvedOn;

    CaseStay(String type, LocalDate from, LocalDate to) {
        this.type = type;
        this.from = from;
        this.to = to;
    }

    static Approval approval(Cell cell) {
        return switch (cell.text()) {
            case "full" -> Approval.FULL;
            case "temporary" -> Approval.TEMPORARY;
            case "parents before assessment" -> Approval.PARENT_BEFORE_ASSESSMENT;
            case "emergency" -> Approval.EMERGENCY;
            default -> throw cell.wrong("full, temporary, parents before assessment or emergency");
        };
    }

    Stay stay() {
        return new Stay(
                type,
                from,
                to,
                until18,
                longTermFrom,
                approval,
                approvedFrom,
                approvalExtended,
                plannedInAdvance,
                notifiedOn,
                assessedOn,
                decidedOn,
                agreedFrom,
                agreementWithdrawnOn,
                responsibleForAnother,
                endedAtOnce,
                endNotifiedOn,
                approvedOn);
    }
}
