package kith.carerules;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Placement;
import kith.check.ShortBreaks;
import kith.codes.CodeLists;

/** Which of a child's placements were stays of a series of short breaks. */
public final class ShortBreakStays {
    private ShortBreakStays() {}

    /** Whether the child was looked after in short breaks on a day: legal status V3 or V4, or its like in another nation. */
    public static boolean on(List<LegalStatus> statuses, LocalDate day) {
        return statuses.stream().anyMatch(status -> isShortBreak(status) && covers(status, day));
    }

    /**
     * The stays, in the order of the placements.
     *
     * @param today the last day so far of a stay that lasts
     */
    public static List<ShortBreaks.Stay> of(List<LegalStatus> statuses, List<Placement> placements, LocalDate today) {
        return placements.stream()
                .filter(stay -> on(statuses, stay.fromOn()))
                .map(stay -> new ShortBreaks.Stay(stay.fromOn(), stay.toOn() == null ? today : stay.toOn()))
                .toList();
    }

    private static boolean isShortBreak(LegalStatus status) {
        String nearest = CodeLists.nearest("legal-status", status.code());
        return nearest.equals("V3") || nearest.equals("V4");
    }

    private static boolean covers(LegalStatus status, LocalDate day) {
        return !day.isBefore(status.fromOn()) && (status.toOn() == null || !day.isAfter(status.toOn()));
    }
}
