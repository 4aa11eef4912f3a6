package kith.carerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Period;
import kith.codes.CodeLists;
import kith.duedate.Sentence;

/** The periods of being looked after: from birth, one at a time, each with the reason why it ended. */
final class PeriodRules {
    private static final int ADULT = 18;
    private static final Map<String, Integer> NOT_UNDER =
            Map.of("E5", 14, "E6", 14, "E7", 16, "E17", ADULT); // 387, 389, 460
    private static final Set<String> NOT_ADULT = Set.of("E11", "E12", "E45", "E46", "E47", "E48"); // 386, 407
    static final Set<String> ADOPTED = Set.of("E11", "E12");

    private final ChildRecord record;
    private final LocalDate bornOn;
    private final Contradictions found;

    PeriodRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.bornOn = record.child().bornOn();
        this.found = found;
    }

    void check() {
        List<Period> periods = record.periods();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            found.span("period", period.fromOn(), period.toOn());
            begins(period);
            ends(period);
            decides(period);
            if (i > 0) {
                follows(periods.get(i - 1), period);
            }
        }
        record.reviews().forEach(review -> lookedAfterOn(review.heldOn()));
    }

    private void begins(Period period) {
        found.notBefore("period.fromOn", period.fromOn(), bornOn, "refusal.before-birth"); // 302
        if (!period.fromOn().isBefore(bornOn.plusYears(ADULT))) {
            found.add("period.fromOn", "refusal.period.adult", bornOn.plusYears(ADULT));
        }
        code("category-of-need", period.categoryOfNeed(), "period.categoryOfNeed");
    }

    private void code(String list, String code, String field) {
        if (code != null && !CodeLists.isKnown(list, code)) {
            found.add(field, "refusal.no-code", code);
        }
    }

    private void ends(Period period) {
        String reason = period.endReason();
        if ((reason == null) != (period.toOn() == null)) { // 148
            boolean open = period.toOn() == null;
            found.add(
                    open ? "period.toOn" : "period.endReason",
                    open ? "refusal.period.no-end" : "refusal.period.no-reason");
        }
        if (reason == null || period.toOn() == null) {
            return;
        }
        code("reason-ceased", "X1".equals(reason) ? "" : reason, "period.endReason");
        ages(reason, period.toOn());
        if (ADOPTED.contains(reason) && !placedForAdoption(period.toOn())) { // 390
            found.add("period.endReason", "refusal.period.not-placed-for-adoption");
        }
        LocalDate died = record.child().diedOn();
        if (died != null && period.toOn().isAfter(died)) {
            found.add("period.toOn", "refusal.after-death", died);
        }
    }

    private void ages(String reason, LocalDate on) {
        Integer least = NOT_UNDER.get(reason);
        Sentence.Code code = new Sentence.Code("reason-ceased", reason);
        if (least != null && on.isBefore(bornOn.plusYears(least))) {
            found.add("period.endReason", "refusal.too-young", code, least);
        }
        if (NOT_ADULT.contains(reason) && !on.isBefore(bornOn.plusYears(ADULT))) {
            found.add("period.endReason", "refusal.too-old", code, ADULT);
        }
    }

    private boolean placedForAdoption(LocalDate on) {
        return record.placements().stream()
                .anyMatch(stay -> PlacementRules.nearest(stay).startsWith("A")
                        && !stay.fromOn().isAfter(on)
                        && !Days.after(on, stay.toOn()));
    }

    private void decides(Period period) {
        LocalDate decided = period.ceasingDecidedOn();
        LocalDate approved = period.ceasingApprovedOn();
        found.past("period.ceasingDecidedOn", decided);
        found.past("period.ceasingApprovedOn", approved);
        found.notBefore("period.ceasingDecidedOn", decided, period.fromOn(), "refusal.before-start");
        found.notBefore("period.ceasingApprovedOn", approved, decided, "refusal.period.approved-first");
        if (approved != null && decided == null) {
            found.add("period.ceasingDecidedOn", "refusal.period.not-decided");
        }
        if (decided != null && Days.after(decided, period.toOn())) {
            found.add("period.ceasingDecidedOn", "refusal.period.decided-after", decided, period.toOn());
        }
    }

    private void follows(Period before, Period period) {
        if (before.toOn() == null) {
            found.add("period.fromOn", "refusal.period.open", before.fromOn()); // 142
        } else if (period.fromOn().isBefore(before.toOn())) {
            found.add("period.fromOn", "refusal.period.overlaps", before.fromOn(), before.toOn()); // 501
        } else if (period.fromOn().equals(before.toOn())) {
            found.add("period.fromOn", "refusal.period.same-day", before.toOn()); // 431
        }
        if ("E2".equals(before.endReason())) {
            found.add("period.fromOn", "refusal.after-death", before.toOn()); // 437
        }
    }

    private void lookedAfterOn(LocalDate reviewed) {
        boolean known = !record.periods().isEmpty()
                && !reviewed.isBefore(record.periods().get(0).fromOn());
        boolean in = record.periods().stream().anyMatch(period -> Days.in(period, reviewed));
        boolean betweenBreaks = record.legalStatuses().stream()
                .anyMatch(status -> StandingTogether.shortBreaks(status.code())
                        && !status.fromOn().isAfter(reviewed)
                        && !Days.after(reviewed, status.toOn()));
        if (!in && !betweenBreaks && (known || record.child().reviewsKnownFrom() != null)) {
            found.add("period.toOn", "refusal.period.review-outside", reviewed);
        }
    }
}
