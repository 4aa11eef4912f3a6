package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Absence;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;

/**
 * What Kith already holds of a child's care, beside what the returns say: before the first returned day and after the last
 * returned 31 March Kith's own rows stand; between them the returns', with what only Kith knows of them.
 */
final class HeldCare {
    private final ChildRecord held;
    private final LocalDate lastDay;

    /** @param lastDay the last day of the newest return */
    HeldCare(ChildRecord held, LocalDate lastDay) {
        this.held = held;
        this.lastDay = lastDay;
    }

    List<Period> periods(List<Period> returned) {
        List<Period> known = returned.stream().map(this::period).toList();
        return beside(held.periods(), known, Period::fromOn, Period::toOn, HeldCare::ended);
    }

    private Period period(Period p) {
        Period here = same(held.periods(), h -> h.fromOn().equals(p.fromOn()));
        if (here == null) {
            return p;
        }
        boolean later = endedLater(p.toOn(), here.toOn());
        return new Period(
                p.fromOn(),
                later ? here.toOn() : p.toOn(),
                p.categoryOfNeed(),
                later ? here.endReason() : p.endReason(),
                here.ceasingDecidedOn(),
                here.ceasingApprovedOn());
    }

    List<LegalStatus> statuses(List<LegalStatus> returned) {
        List<LegalStatus> known = returned.stream().map(this::status).toList();
        return beside(
                held.legalStatuses(),
                known,
                LegalStatus::fromOn,
                LegalStatus::toOn,
                (status, day) -> new LegalStatus(status.fromOn(), status.code(), day));
    }

    private LegalStatus status(LegalStatus s) {
        LegalStatus here = same(
                held.legalStatuses(),
                h -> h.fromOn().equals(s.fromOn()) && h.code().equals(s.code()));
        boolean later = here != null && endedLater(s.toOn(), here.toOn());
        return later ? new LegalStatus(s.fromOn(), s.code(), here.toOn()) : s;
    }

    List<Absence> absences(List<Absence> returned) {
        List<Absence> known = returned.stream().map(this::absence).toList();
        return beside(
                held.absences(),
                known,
                Absence::fromOn,
                Absence::toOn,
                (absence, day) -> new Absence(absence.fromOn(), absence.type(), day));
    }

    private Absence absence(Absence a) {
        Absence here = same(held.absences(), h -> h.fromOn().equals(a.fromOn()));
        boolean later = here != null && endedLater(a.toOn(), here.toOn());
        return later ? new Absence(a.fromOn(), a.type(), here.toOn()) : a;
    }

    List<Placement> placements(List<Placement> returned) {
        List<Placement> known = returned.stream().map(this::placement).toList();
        return beside(
                held.placements(),
                known,
                Placement::fromOn,
                Placement::toOn,
                (placement, day) -> CareByEpisodes.until(placement, day, placement.changeReason()));
    }

    /** What no return carries stays with the placement, also where its first day was corrected. */
    private Placement placement(Placement p) {
        Placement here = same(held.placements(), h -> h.fromOn().equals(p.fromOn()));
        if (here == null) {
            here = same(held.placements(), h -> samePlace(h, p) && overlap(h, p));
        }
        if (here == null) {
            return p;
        }
        boolean later = endedLater(p.toOn(), here.toOn());
        return new Placement(
                p.fromOn(),
                p.type(),
                later ? here.toOn() : p.toOn(),
                p.provider(),
                here.carer(),
                here.placeName(),
                p.homePostcode(),
                p.postcode(),
                p.urn(),
                later ? here.changeReason() : p.changeReason(),
                p.until18() || here.until18() && here.type().equals(p.type()),
                longTermFrom(p, here),
                here.approval(),
                here.approvedFrom(),
                here.approvalExtended(),
                here.planned(),
                here.notifiedOn(),
                here.assessedOn(),
                here.decidedOn(),
                here.visitsAgreedFrom(),
                here.visitsAgreementWithdrawnOn(),
                here.responsibleForAnother(),
                here.endedAtOnce(),
                here.endNotifiedOn(),
                here.approvedOn(),
                here.address(),
                here.addressSealed());
    }

    /** The day worked out from the return, unless Kith was told another that is not simply the placement's former start. */
    private static LocalDate longTermFrom(Placement p, Placement here) {
        boolean told = here.longTermFrom() != null
                && here.type().equals(p.type())
                && !here.longTermFrom().equals(here.fromOn());
        return told ? here.longTermFrom() : p.longTermFrom();
    }

    private static boolean samePlace(Placement a, Placement b) {
        return a.type().equals(b.type())
                && Objects.equals(a.urn(), b.urn())
                && Objects.equals(a.postcode(), b.postcode());
    }

    private static boolean overlap(Placement a, Placement b) {
        return (a.toOn() == null || a.toOn().isAfter(b.fromOn()))
                && (b.toOn() == null || b.toOn().isAfter(a.fromOn()));
    }

    /** Whether Kith has been told since the last return that something ended which was still open then. */
    private boolean endedLater(LocalDate returned, LocalDate here) {
        return returned == null && here != null && here.isAfter(lastDay);
    }

    private static <T> T same(List<T> rows, java.util.function.Predicate<T> test) {
        return rows.stream().filter(test).findFirst().orElse(null);
    }

    private static Period ended(Period p, LocalDate day) {
        return new Period(
                p.fromOn(), day, p.categoryOfNeed(), p.endReason(), p.ceasingDecidedOn(), p.ceasingApprovedOn());
    }

    private <T> List<T> beside(
            List<T> here,
            List<T> returned,
            Function<T, LocalDate> from,
            Function<T, LocalDate> to,
            BiFunction<T, LocalDate, T> ended) {
        LocalDate first = returned.stream().map(from).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        List<T> all = new ArrayList<>();
        LocalDate next = null;
        for (T row : here) {
            if (from.apply(row).isAfter(lastDay)) {
                next = next == null || from.apply(row).isBefore(next) ? from.apply(row) : next;
                all.add(row);
            } else if (from.apply(row).isBefore(first)
                    && to.apply(row) != null
                    && !to.apply(row).isAfter(first)) {
                all.add(row);
            }
        }
        for (T row : returned) {
            // What was open on the return's last day ended at the latest when what Kith was told of since began.
            all.add(next != null && to.apply(row) == null ? ended.apply(row, next) : row);
        }
        return all;
    }
}
