package kith.carerules;

import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Absence;
import kith.codes.CodeLists;
import kith.duedate.Sentence;

/** Temporary absences: from a placement to which the child comes back, one at a time, no longer than the return lets them be. */
final class AbsenceRules {
    private static final Map<String, Integer> DAYS_AT_MOST = Map.of("T1", 42, "T3", 21, "T4", 7); // 375, 376, 379

    private final ChildRecord record;
    private final Contradictions found;

    AbsenceRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        List<Absence> absences = record.absences();
        for (int i = 0; i < absences.size(); i++) {
            Absence absence = absences.get(i);
            found.span("absence", absence.fromOn(), absence.toOn());
            itself(absence);
            fromAPlacement(absence);
            for (Absence earlier : absences.subList(0, i)) {
                if (Days.overlap(earlier.fromOn(), earlier.toOn(), absence.fromOn(), absence.toOn())) {
                    found.add("absence.fromOn", "refusal.absence.overlaps", earlier.fromOn());
                }
            }
        }
    }

    private void itself(Absence absence) {
        if (!CodeLists.nearest("placement-type", absence.type()).startsWith("T")
                || !CodeLists.isKnown("placement-type", absence.type())) {
            found.add("absence.type", "refusal.no-code", absence.type());
        }
        Integer most = DAYS_AT_MOST.get(absence.type());
        if (most != null
                && absence.toOn() != null
                && absence.toOn().isAfter(absence.fromOn().plusDays(most))) {
            Sentence.Code code = new Sentence.Code("placement-type", absence.type());
            found.add(
                    "absence.toOn",
                    "refusal.lasts-too-long",
                    code,
                    most,
                    absence.fromOn().plusDays(most));
        }
    }

    private void fromAPlacement(Absence absence) {
        boolean within = record.placements().stream()
                .anyMatch(stay -> Days.within(absence.fromOn(), absence.toOn(), stay.fromOn(), stay.toOn())
                        && Days.before(absence.fromOn(), stay.toOn()));
        if (!within) {
            found.add("absence.fromOn", "refusal.absence.no-placement", absence.fromOn());
        }
    }
}
