package kith.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.caserecord.ChildRecord.Period;
import kith.check.CeasingApproval;
import kith.check.Verdict;
import kith.codes.CodeLists;
import kith.council.Council;
import kith.council.Councils;
import kith.duedate.WorkingDays;
import kith.law.Law;
import kith.plugin.Nation;

/** The approval that a decision to cease to look after a child needs. */
@ApplicationScoped
class Approvals {
    private static final int ADULT = 18;
    private static final Set<String> CARE_ORDERS = Set.of("C1", "C2", "D1", "E1");

    /**
     * Ended by the council's own decision. Adoption, orders, death, custody, another council and birthdays are none; nor is going
     * home without a plan (E4B), where what is missing can only be recorded.
     */
    private static final Set<String> DECIDED = Set.of("E4A", "E13", "E5", "E6", "E7", "E8", "E16");

    @Inject
    Councils councils;

    @Inject
    CurrentOfficer officer;

    /** Whether it needs approval when it is decided on a day. */
    Verdict needed(CareChange change, LocalDate decidedOn) {
        Period period = change.periods.all().stream()
                .filter(p -> !p.fromOn().isAfter(decidedOn))
                .reduce((first, second) -> second)
                .orElseThrow(
                        () -> CareContradicted.by("period.ceasingDecidedOn", "refusal.not-looked-after", decidedOn));
        boolean inCare = change.statuses.all().stream()
                .anyMatch(status -> CARE_ORDERS.contains(CodeLists.nearest("legal-status", status.code()))
                        && !status.fromOn().isAfter(decidedOn)
                        && (status.toOn() == null || status.toOn().isAfter(decidedOn)));
        Nation nation = nation();
        return CeasingApproval.check(
                Law.of(nation), WorkingDays.of(nation), change.details.bornOn(), period.fromOn(), decidedOn, inCare);
    }

    /** @throws CareContradicted if the council decided and the approval that this needs is not recorded */
    void refuseWithout(CareChange change, CareEnd end) {
        if (!decided(change, end)) {
            return;
        }
        if (end.decidedOn() == null) {
            throw CareContradicted.by("period.ceasingDecidedOn", "refusal.period.decision-needed");
        }
        Verdict.Answer answer = needed(change, end.decidedOn()).answer();
        boolean approved = end.approvedOn() != null && !end.approvedOn().isAfter(end.toOn());
        if (answer != Verdict.Answer.NOT_REQUIRED && !approved) {
            throw CareContradicted.by(
                    "period.ceasingApprovedOn",
                    answer == Verdict.Answer.REQUIRED_FROM_DIRECTOR
                            ? "refusal.period.approval-director"
                            : "refusal.period.approval");
        }
    }

    /** Whether the council's own decision ends it. */
    static boolean decided(CareChange change, CareEnd end) {
        boolean adult = !end.toOn().isBefore(change.details.bornOn().plusYears(ADULT));
        return DECIDED.contains(end.reason()) && !adult;
    }

    private Nation nation() {
        String code = officer.get().council();
        Council council =
                councils.find(code).orElseThrow(() -> new IllegalStateException("No council has the code " + code));
        return council.nation();
    }
}
