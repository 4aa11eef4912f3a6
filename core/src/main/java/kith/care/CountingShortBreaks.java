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
import kith.carerules.ShortBreakStays;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Placement;
import kith.check.ShortBreaks;
import kith.check.Verdict;
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
        List<LegalStatus> statuses = now.statuses.all();
        if (!ShortBreakStays.on(statuses, from)) {
            return Optional.empty();
        }
        List<Placement> others = now.placements.held().stream()
                .filter(held -> row == null || held.id() != row)
                .map(Held::said)
                .toList();
        List<ShortBreaks.Stay> stays = new ArrayList<>(ShortBreakStays.of(statuses, others, today.date()));
        stays.add(new ShortBreaks.Stay(from, to == null ? today.date() : to));
        Verdict verdict = ShortBreaks.check(
                council.law(), from, ShortBreaks.longest(stays), ShortBreaks.mostInTwelveMonths(stays));
        return verdict.answer() == Verdict.Answer.APPLIES ? Optional.empty() : Optional.of(verdict);
    }
}
