package kith.care;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.StaffId;

/**
 * How a child starts to be looked after.
 *
 * @param fromOn first day of being looked after; the legal status and the placement begin on it
 * @param categoryOfNeed code of the list {@code category-of-need}
 * @param legalStatus code of the list {@code legal-status}
 * @param placement where the child lives first; its first day is {@code fromOn}, whatever it says
 * @param worker the social worker from the first day, or null where nobody is named yet
 * @param officer the reviewing officer, or null where nobody is named yet
 * @param officerFrom when the reviewing officer was named; null for the first day
 * @param protectionPlanOn the day of the conference that made the child protection plan which stands on the first day; null where
 *     none stands
 */
public record CareStart(
        LocalDate fromOn,
        String categoryOfNeed,
        String legalStatus,
        ChildRecord.Placement placement,
        StaffId worker,
        StaffId officer,
        LocalDate officerFrom,
        LocalDate protectionPlanOn) {

    /** A start without a child protection plan. */
    public CareStart(
            LocalDate fromOn,
            String categoryOfNeed,
            String legalStatus,
            ChildRecord.Placement placement,
            StaffId worker,
            StaffId officer,
            LocalDate officerFrom) {
        this(fromOn, categoryOfNeed, legalStatus, placement, worker, officer, officerFrom, null);
    }
}
