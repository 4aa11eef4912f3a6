package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Placement;
import kith.check.ShortBreaks;
import kith.check.Verdict;
import kith.codes.CodeLists;
import kith.council.OfficersCouncil;
import kith.record.ChildId;
import kith.record.Held;

/**
 * Counting the days of short breaks while a stay is being entered, so that nobody crosses the limits of the law unawares (the Care
 * Planning, Placement and Case Review (England) Regulations 2010, reg 48, and their like in the other nations).
 */
@Step
public class CountingShortBreaks {
    @Inject
    Care care;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * Whether a stay makes the child's short breaks too long or too many, so that the full rules apply.
     *
     * @param row the placement that the stay is, null where it is not recorded yet
     * @param to its last day, null while it lasts
     * @return what the law says, empty where the stay is no short break or the limits are kept
     */
    @Allowed(Permission.READ_CHILD)
    public Optional<Verdict> crossed(ChildId child, Long row, LocalDate from, LocalDate to) {
        CareChange now = care.of(child);
        if (!isShortBreak(now, from)) {
            return Optional.empty();
        }
        List<ShortBreaks.Stay> stays = new ArrayList<>();
        stays.add(new ShortBreaks.Stay(from, to == null ? today.date() : to));
        for (Held<Placement> held : now.placements.held()) {
            Placement stay = held.said();
            boolean other = row == null || held.id() != row;
            if (other && isShortBreak(now, stay.fromOn())) {
                stays.add(new ShortBreaks.Stay(stay.fromOn(), stay.toOn() == null ? today.date() : stay.toOn()));
            }
        }
        Verdict verdict = ShortBreaks.check(
                council.law(), from, ShortBreaks.longest(stays), ShortBreaks.mostInTwelveMonths(stays));
        return verdict.answer() == Verdict.Answer.APPLIES ? Optional.empty() : Optional.of(verdict);
    }

    private static boolean isShortBreak(CareChange now, LocalDate day) {
        return now.statuses.all().stream().anyMatch(status -> isShortBreak(status) && covers(status, day));
    }

    private static boolean isShortBreak(LegalStatus status) {
        String nearest = CodeLists.nearest("legal-status", status.code());
        return nearest.equals("V3") || nearest.equals("V4");
    }

    private static boolean covers(LegalStatus status, LocalDate day) {
        return !day.isBefore(status.fromOn()) && (status.toOn() == null || !day.isAfter(status.toOn()));
    }
}
