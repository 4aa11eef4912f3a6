package kith.carerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Period;
import kith.codes.CodeLists;
import kith.duedate.Sentence;

/** The legal statuses: always one while looked after, several only where the law lets them stand beside each other. */
final class StatusRules {
    private static final int CRIMINALLY_RESPONSIBLE = 10;
    private static final Map<String, Integer> DAYS_AT_MOST = Map.of("L1", 3, "L2", 21, "L3", 7); // 361, 362, 363

    private final ChildRecord record;
    private final Contradictions found;

    StatusRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        List<LegalStatus> statuses = record.legalStatuses();
        for (int i = 0; i < statuses.size(); i++) {
            LegalStatus status = statuses.get(i);
            found.span("status", status.fromOn(), status.toOn());
            itself(status);
            if (!StandingTogether.shortBreaks(status.code())) {
                lookedAfter(status);
            }
            for (LegalStatus earlier : statuses.subList(0, i)) {
                together(earlier, status);
            }
        }
        record.periods().forEach(this::always);
    }

    private void itself(LegalStatus status) {
        if (!CodeLists.isKnown("legal-status", status.code())) {
            found.add("status.code", "refusal.no-code", status.code());
            return;
        }
        LocalDate ten = record.child().bornOn().plusYears(CRIMINALLY_RESPONSIBLE);
        if (status.code().startsWith("J") && status.fromOn().isBefore(ten)) { // 358
            found.add("status.code", "refusal.too-young", code(status), CRIMINALLY_RESPONSIBLE);
        }
        Integer most = DAYS_AT_MOST.get(status.code());
        if (most != null
                && status.toOn() != null
                && status.toOn().isAfter(status.fromOn().plusDays(most))) {
            found.add(
                    "status.toOn",
                    "refusal.lasts-too-long",
                    code(status),
                    most,
                    status.fromOn().plusDays(most));
        }
    }

    private void lookedAfter(LegalStatus status) {
        Optional<Period> period = record.periods().stream()
                .filter(p -> Days.in(p, status.fromOn()))
                .reduce((first, second) -> second);
        if (period.isEmpty()) {
            found.add("status.fromOn", "refusal.not-looked-after", status.fromOn());
        } else if (!Days.within(
                status.fromOn(),
                status.toOn(),
                period.get().fromOn(),
                period.get().toOn())) {
            found.add(
                    "status.toOn",
                    "refusal.status.after-end",
                    code(status),
                    period.get().toOn());
        }
    }

    private void together(LegalStatus one, LegalStatus other) {
        if (!Days.overlap(one.fromOn(), one.toOn(), other.fromOn(), other.toOn())) {
            return;
        }
        LocalDate from = one.fromOn().isAfter(other.fromOn()) ? one.fromOn() : other.fromOn();
        if (one.code().equals(other.code())) {
            found.add("status.fromOn", "refusal.status.twice", code(one), from);
        } else if (!StandingTogether.may(one.code(), other.code())) {
            found.add("status.code", "refusal.status.together", code(one), code(other), from);
        }
    }

    /** On each day of a period one legal status at least: the return asks for it in every episode. */
    private void always(Period period) {
        LocalDate covered = period.fromOn();
        boolean more = true;
        while (more) {
            LocalDate until = covered;
            Optional<LegalStatus> next = record.legalStatuses().stream()
                    .filter(status -> !status.fromOn().isAfter(until) && Days.before(until, status.toOn()))
                    .findFirst();
            if (next.isPresent() && next.get().toOn() == null) {
                return;
            }
            more = next.isPresent();
            covered = more ? next.get().toOn() : covered;
        }
        if (Days.before(covered, period.toOn())) {
            found.add("status.toOn", "refusal.status.none", covered);
        }
    }

    private static Sentence.Code code(LegalStatus status) {
        return new Sentence.Code("legal-status", status.code());
    }
}
