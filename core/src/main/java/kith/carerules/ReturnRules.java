package kith.carerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Placement;
import kith.duedate.Sentence;

/** What the return takes of a placement's address and number, of placements for adoption and of short breaks. */
final class ReturnRules {
    private static final Pattern POSTCODE =
            Pattern.compile("(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern URN = Pattern.compile("(SC[0-9]{6}|[0-9]{6,7}|X{7})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WITHOUT_URN = Set.of("P1", "P3", "R1", "R2", "R5"); // 222
    private static final Set<String> WITH_FORMER_CARER = Set.of("A3", "A5"); // 336
    private static final Set<String> LONG_TERM = Set.of("U1", "U4"); // 384

    private final ChildRecord record;
    private final Contradictions found;

    ReturnRules(ChildRecord record, Contradictions found) {
        this.record = record;
        this.found = found;
    }

    void check() {
        List<Placement> stays = record.placements();
        for (int i = 0; i < stays.size(); i++) {
            address(stays.get(i));
            number(stays.get(i));
            if (i > 0) {
                adoption(stays.get(i - 1), stays.get(i));
                duringABreak(stays.get(i - 1), stays.get(i));
            }
            shortBreak(stays.get(i));
        }
        awayFromABreak();
        sameYear();
    }

    private void address(Placement stay) {
        postcode("placement.postcode", stay.postcode()); // 392c
        postcode("placement.homePostcode", stay.homePostcode());
        boolean same = stay.postcode() != null
                && stay.homePostcode() != null
                && plain(stay.postcode()).equals(plain(stay.homePostcode()));
        if (same && !PlacementRules.nearest(stay).equals("P1")) { // 392d
            found.add("placement.postcode", "refusal.placement.at-home", stay.postcode());
        }
        if (record.child().uasc() && stay.homePostcode() != null) { // 406
            found.add("placement.homePostcode", "refusal.placement.no-home");
        }
    }

    private void postcode(String field, String typed) {
        if (typed != null && !POSTCODE.matcher(typed.strip()).matches()) {
            found.add(field, "refusal.no-postcode", typed);
        }
    }

    private static String plain(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private void number(Placement stay) {
        if (stay.urn() == null) {
            return;
        }
        if (WITHOUT_URN.contains(PlacementRules.nearest(stay))
                || PlacementRules.nearest(stay).startsWith("Z")) { // 222
            found.add("placement.urn", "refusal.placement.no-urn", type(stay));
        } else if (!URN.matcher(stay.urn().strip()).matches()) { // 1008
            found.add("placement.urn", "refusal.placement.urn", stay.urn());
        }
    }

    private void adoption(Placement before, Placement stay) {
        if (WITH_FORMER_CARER.contains(PlacementRules.nearest(stay))
                && !PlacementRules.nearest(before).startsWith("U")
                && !PlacementRules.nearest(before).startsWith("A")) {
            found.add("placement.type", "refusal.placement.not-fostered", type(stay));
        }
    }

    private void shortBreak(Placement stay) {
        if (LONG_TERM.contains(PlacementRules.nearest(stay)) && onShortBreaks(stay.fromOn())) {
            found.add("placement.type", "refusal.placement.short-break", type(stay));
        }
    }

    private void duringABreak(Placement before, Placement stay) {
        if (stay.fromOn().equals(before.toOn()) && onShortBreaks(stay.fromOn())) { // 366
            found.add("placement.fromOn", "refusal.placement.break-moved", stay.fromOn());
        }
    }

    private void awayFromABreak() {
        record.absences().stream()
                .filter(absence -> onShortBreaks(absence.fromOn()))
                .forEach(
                        absence -> found.add("absence.fromOn", "refusal.absence.short-break", absence.fromOn())); // 382
    }

    private boolean onShortBreaks(LocalDate on) {
        return record.legalStatuses().stream()
                .anyMatch(status -> StandingTogether.shortBreaks(status.code())
                        && !status.fromOn().isAfter(on)
                        && Days.before(on, status.toOn()));
    }

    /** The two ways of recording short breaks do not mix within a year of the return. */
    private void sameYear() {
        for (LegalStatus one : record.legalStatuses()) {
            for (LegalStatus other : record.legalStatuses()) {
                boolean both = one.code().equals("V3") && other.code().equals("V4");
                if (both && meet(one, other)) { // 426
                    found.add("status.code", "refusal.status.short-breaks-mixed", code(one), code(other));
                }
            }
        }
    }

    private static boolean meet(LegalStatus one, LegalStatus other) {
        return yearsFrom(one) <= yearsTo(other) && yearsFrom(other) <= yearsTo(one);
    }

    private static int yearsFrom(LegalStatus status) {
        return yearEnding(status.fromOn());
    }

    private static int yearsTo(LegalStatus status) {
        return status.toOn() == null ? Integer.MAX_VALUE : yearEnding(status.toOn());
    }

    /** The return's year, by the year of its 31 March. */
    static int yearEnding(LocalDate day) {
        return day.plusMonths(9).getYear();
    }

    private static Sentence.Code type(Placement stay) {
        return new Sentence.Code("placement-type", stay.type());
    }

    private static Sentence.Code code(LegalStatus status) {
        return new Sentence.Code("legal-status", status.code());
    }
}
