package kith.carerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;
import kith.codes.CodeLists;
import kith.duedate.Sentence;

/** Where the child lives: in one place at a time, without a gap, and in places that can be at the child's age and status. */
final class PlacementRules {
    private static final Map<String, Integer> NOT_UNDER = Map.of("K3", 16, "R5", 10, "S1", 4, "P3", 14); // 371 to 374
    private static final Set<String> NOT_PUBLIC = Set.of("A3", "A4", "A5", "A6", "K1", "K2"); // 529
    private static final Set<String> NEVER_A_COUNCILS = Set.of("R2", "R5"); // 527, 528
    private static final Set<String> PLACEMENT_ORDER = Set.of("A5", "A6"); // 408
    private static final int CUSTODY_FROM = 10; // 234

    private final ChildRecord record;
    private final Contradictions found;

    PlacementRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        List<Placement> stays = record.placements();
        for (int i = 0; i < stays.size(); i++) {
            Placement stay = stays.get(i);
            found.span("placement", stay.fromOn(), stay.toOn());
            type(stay);
            provider(stay);
            legalStatus(stay);
            if (i > 0) {
                follows(stays.get(i - 1), stay);
            }
        }
        stays.forEach(this::lookedAfter);
        record.periods().forEach(this::somewhere);
    }

    private void type(Placement stay) {
        if (nearest(stay).startsWith("T")) {
            found.add("placement.type", "refusal.placement.temporary"); // 380
        } else if (!CodeLists.isValid("placement-type", stay.type(), ReturnRules.yearEnding(stay.fromOn()))) {
            found.add("placement.type", "refusal.code-year", type(stay.type()), stay.fromOn()); // 146
        }
        Integer least = NOT_UNDER.get(stay.type());
        if (least != null && stay.fromOn().isBefore(record.child().bornOn().plusYears(least))) {
            found.add("placement.type", "refusal.too-young", type(stay.type()), least);
        }
    }

    private void provider(Placement stay) {
        String provider = stay.provider();
        boolean none = nearest(stay).startsWith("Z"); // 213
        if (provider == null) {
            if (!none) {
                found.add("placement.provider", "refusal.placement.no-provider", stay.fromOn()); // 526
            }
            return;
        }
        boolean parents = nearest(stay).equals("P1") != provider.equals("PR0"); // 527 to 531, 550
        boolean council =
                NEVER_A_COUNCILS.contains(nearest(stay)) && Set.of("PR1", "PR2").contains(provider);
        boolean body = provider.equals("PR3")
                && (NOT_PUBLIC.contains(nearest(stay)) || nearest(stay).startsWith("U"));
        if (none || parents || council || body || !CodeLists.isKnown("placement-provider", provider)) {
            found.add(
                    "placement.provider",
                    "refusal.placement.provider",
                    type(stay.type()),
                    new Sentence.Code("placement-provider", provider));
        }
    }

    private void legalStatus(Placement stay) {
        if (nearest(stay).equals("P1") && holds("V2", stay)) {
            found.add("placement.type", "refusal.placement.parents-accommodated", stay.fromOn()); // 378
        }
        if (PLACEMENT_ORDER.contains(nearest(stay)) && !holds("E1", stay)) {
            found.add("placement.type", "refusal.placement.no-placement-order", stay.fromOn());
        }
    }

    private boolean holds(String code, Placement stay) {
        return record.legalStatuses().stream()
                .filter(status ->
                        CodeLists.nearest("legal-status", status.code()).equals(code))
                .anyMatch(status -> Days.overlap(status.fromOn(), status.toOn(), stay.fromOn(), stay.toOn()));
    }

    private void follows(Placement before, Placement stay) {
        if (before.toOn() == null) {
            found.add("placement.fromOn", "refusal.placement.open", before.fromOn()); // 142
        } else if (stay.fromOn().isBefore(before.toOn()) || stay.fromOn().equals(before.fromOn())) {
            found.add("placement.fromOn", "refusal.placement.overlaps", before.fromOn(), before.toOn()); // 501
        } else if (stay.fromOn().isAfter(before.toOn()) && samePeriod(before, stay)) {
            found.add("placement.fromOn", "refusal.placement.gap", before.toOn(), stay.fromOn()); // 388, 433
        }
    }

    private boolean samePeriod(Placement before, Placement stay) {
        return record.periods().stream()
                .anyMatch(period -> Days.in(period, before.toOn())
                        && Days.in(period, stay.fromOn())
                        && !before.toOn().equals(period.toOn()));
    }

    private void lookedAfter(Placement stay) {
        Optional<Period> period =
                record.periods().stream().filter(p -> Days.in(p, stay.fromOn())).reduce((first, second) -> second);
        if (period.isEmpty()) {
            found.add("placement.fromOn", "refusal.not-looked-after", stay.fromOn());
            return;
        }
        LocalDate end = period.get().toOn();
        if (!Days.within(stay.fromOn(), stay.toOn(), period.get().fromOn(), end)) {
            found.add("placement.toOn", "refusal.placement.after-end", end);
        }
        reason(stay, stay.toOn() != null && !stay.toOn().equals(end));
    }

    private void reason(Placement stay, boolean needed) {
        String reason = stay.changeReason();
        if (needed && reason == null) {
            found.add("placement.changeReason", "refusal.placement.no-reason", stay.toOn());
        }
        if (stay.toOn() == null && reason != null) {
            found.add("placement.changeReason", "refusal.placement.reason-without-end"); // 233
        }
        if (reason != null && !CodeLists.isKnown("reason-placement-change", reason)) {
            found.add("placement.changeReason", "refusal.no-code", reason); // 1009
        }
        LocalDate ten = record.child().bornOn().plusYears(CUSTODY_FROM);
        if ("CUSTOD".equals(reason) && stay.toOn() != null && stay.toOn().isBefore(ten)) {
            Sentence.Code code = new Sentence.Code("reason-placement-change", reason);
            found.add("placement.changeReason", "refusal.too-young", code, CUSTODY_FROM);
        }
    }

    /** From the first day of a period; and up to its last where it ended. Between a placement's end and now may be a gap. */
    private void somewhere(Period period) {
        List<Placement> stays = record.placements().stream()
                .filter(stay -> Days.in(period, stay.fromOn()))
                .toList();
        if (stays.isEmpty() || stays.get(0).fromOn().isAfter(period.fromOn())) {
            found.add("placement.fromOn", "refusal.placement.first", period.fromOn());
        }
        if (!stays.isEmpty() && period.toOn() != null) {
            LocalDate last = stays.get(stays.size() - 1).toOn();
            if (last != null && last.isBefore(period.toOn())) {
                found.add("placement.toOn", "refusal.placement.last", last, period.toOn());
            }
        }
    }

    /** England's nearest code for where a child lives, by which the rules tell what it is. */
    static String nearest(Placement stay) {
        return CodeLists.nearest("placement-type", stay.type());
    }

    private static Sentence.Code type(String type) {
        return new Sentence.Code("placement-type", type);
    }
}
