package kith.carerules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.duedate.Sentence;

/**
 * Everything in a child's care that cannot be true together, by the checks of the SSDA903 return that bear on it (their numbers
 * stand beside each) and by plain sense.
 */
public final class Contradictions {
    private final LocalDate today;
    private final List<Contradiction> found = new ArrayList<>();

    Contradictions(LocalDate today) {
        this.today = today;
    }

    /**
     * What cannot be true in a record.
     *
     * @param today nothing recorded as done may lie after it
     * @return empty when everything can be true
     */
    public static List<Contradiction> in(ChildRecord record, LocalDate today) {
        Contradictions found = new Contradictions(today);
        if (found.whole(record)) {
            new PeriodRules(record, found).check();
            new StatusRules(record, found).check();
            new PlacementRules(record, found).check();
            new ReturnRules(record, found).check();
            new FootingRules(record, found).check();
            new AbsenceRules(record, found).check();
            new AllocationRules(record, found).check();
            new AdoptionRules(record, found).check();
        }
        return List.copyOf(found.found);
    }

    /** Whether every row says what it is and when it began; else nothing more can be said of it. */
    private boolean whole(ChildRecord record) {
        record.periods().forEach(period -> needed("period.fromOn", period.fromOn()));
        record.legalStatuses().forEach(status -> {
            needed("status.fromOn", status.fromOn());
            needed("status.code", status.code());
        });
        record.placements().forEach(stay -> {
            needed("placement.fromOn", stay.fromOn());
            needed("placement.type", stay.type());
            needed("placement.approval", stay.approval());
        });
        record.absences().forEach(absence -> {
            needed("absence.fromOn", absence.fromOn());
            needed("absence.type", absence.type());
        });
        record.allocations().forEach(allocation -> needed("allocation.fromOn", allocation.fromOn()));
        return found.isEmpty();
    }

    private void needed(String field, Object value) {
        if (value == null) {
            add(field, "refusal.needed");
        }
    }

    void add(String field, String key, Object... values) {
        Contradiction contradiction = new Contradiction(field, Sentence.of(key, values));
        if (!found.contains(contradiction)) {
            found.add(contradiction);
        }
    }

    /** A length of time: not in the future, and not over before it began. */
    void span(String kind, LocalDate from, LocalDate to) {
        past(kind + ".fromOn", from);
        past(kind + ".toOn", to);
        if (to != null && to.isBefore(from)) {
            add(kind + ".toOn", "refusal.ends-first", to, from);
        }
    }

    void past(String field, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            add(field, "refusal.future", day);
        }
    }

    /** One day is not before another; either may be unknown. */
    void notBefore(String field, LocalDate day, LocalDate earliest, String key) {
        if (day != null && earliest != null && day.isBefore(earliest)) {
            add(field, key, day, earliest);
        }
    }
}
