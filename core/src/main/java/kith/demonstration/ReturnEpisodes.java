package kith.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kith.caserecord.ChildRecord;

/** A child's life in care cut into the episodes of the return: a new one whenever legal status or placement changes. */
final class ReturnEpisodes {

    /** One episode, open at both its ends to what the year's return may know of it. */
    record Episode(
            String child,
            LocalDate decom,
            String rne,
            String status,
            String need,
            ChildRecord.Placement placement,
            String place,
            LocalDate dec,
            String rec) {

        boolean within(LocalDate first, LocalDate last) {
            return !decom.isAfter(last) && (dec == null || !dec.isBefore(first));
        }

        /** The cells of the return whose last day is given. */
        Object[] cells(LocalDate last) {
            boolean open = dec == null || dec.isAfter(last);
            boolean temporary = place.startsWith("T");
            boolean moves = !open && rec.equals("X1") && !temporary && dec.equals(placement.toOn());
            return new Object[] {
                child,
                DemonstrationReturn.day(decom),
                rne,
                status,
                need,
                place,
                temporary ? "" : placement.provider(),
                open ? "" : DemonstrationReturn.day(dec),
                open ? "" : rec,
                moves ? placement.changeReason() : "",
                placement.homePostcode(),
                placement.postcode(),
                temporary ? "" : placement.urn()
            };
        }
    }

    private final ChildRecord child;
    private final ChildRecord.Period period;

    private ReturnEpisodes(ChildRecord child) {
        this.child = child;
        this.period = child.periods().get(0);
    }

    static List<Episode> of(ChildRecord child) {
        var status = child.legalStatuses().get(0);
        if (status.code().equals("V4")) {
            var stay = child.placements().get(0);
            return List.of(new Episode(child.number(), stay.fromOn(), "S", "V4", "N2", stay, stay.type(), null, null));
        }
        return new ReturnEpisodes(child).episodes();
    }

    private List<Episode> episodes() {
        var starts = List.copyOf(starts());
        var episodes = new ArrayList<Episode>();
        for (int i = 0; i < starts.size(); i++) {
            var next = i + 1 < starts.size() ? starts.get(i + 1) : period.toOn();
            episodes.add(episode(starts.get(i), next, i + 1 == starts.size(), episodes));
        }
        return episodes;
    }

    private TreeSet<LocalDate> starts() {
        var starts = new TreeSet<LocalDate>();
        child.placements().forEach(placement -> starts.add(placement.fromOn()));
        child.legalStatuses().forEach(status -> starts.add(status.fromOn()));
        child.absences().forEach(absence -> {
            starts.add(absence.fromOn());
            if (absence.toOn() != null) {
                starts.add(absence.toOn());
            }
        });
        starts.removeIf(day -> period.toOn() != null && !day.isBefore(period.toOn()));
        return starts;
    }

    private Episode episode(LocalDate from, LocalDate to, boolean last, List<Episode> before) {
        var status = statusOn(from);
        var placement = placementOn(from);
        var place = child.absences().stream()
                .filter(absence -> !absence.fromOn().isAfter(from)
                        && (absence.toOn() == null || absence.toOn().isAfter(from)))
                .map(ChildRecord.Absence::type)
                .findFirst()
                .orElse(placement.type());
        var previous = before.isEmpty() ? null : before.get(before.size() - 1);
        return new Episode(
                child.number(),
                from,
                reason(previous, status, placement, place),
                status,
                period.categoryOfNeed(),
                placement,
                place,
                to,
                to == null ? null : last ? period.endReason() : "X1");
    }

    private static String reason(Episode previous, String status, ChildRecord.Placement placement, String place) {
        if (previous == null) {
            return "S";
        }
        boolean newStatus = !previous.status().equals(status);
        boolean moved = previous.placement() != placement || !previous.place().equals(place);
        return newStatus && moved ? "B" : newStatus ? "L" : "P";
    }

    private String statusOn(LocalDate day) {
        var code = child.legalStatuses().get(0).code();
        for (var status : child.legalStatuses()) {
            code = status.fromOn().isAfter(day) ? code : status.code();
        }
        return code;
    }

    private ChildRecord.Placement placementOn(LocalDate day) {
        var there = child.placements().get(0);
        for (var placement : child.placements()) {
            there = placement.fromOn().isAfter(day) ? there : placement;
        }
        return there;
    }
}
