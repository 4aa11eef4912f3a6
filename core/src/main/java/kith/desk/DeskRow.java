package kith.desk;

import java.time.LocalDate;
import java.util.Set;
import kith.duty.DutyCode;
import kith.oversight.MidwayCheck;
import kith.record.ChildId;
import kith.record.StaffId;

/**
 * One child on a desk.
 *
 * @param child which
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the council's number of the child
 * @param officer the account of the reviewing officer, or null
 * @param facts how the case stands
 * @param lastReview when the last review of this time in care was held, or null
 * @param reviewDue by when the next review is due, or null
 * @param bookedFor the day for which it is booked, or null
 * @param next the officer's next talk or visit ahead of a review, or null
 * @param missing how much is still to be made ready for the next review
 * @param missingLate how much of that is past its date
 * @param footprintOn when the officer last left a footprint, or null
 * @param midway the check between the reviews, or null where there are no two
 * @param flags what goes wrong, the gravest first
 */
public record DeskRow(
        ChildId child,
        String childName,
        String childNumber,
        StaffId officer,
        DeskFacts facts,
        LocalDate lastReview,
        LocalDate reviewDue,
        LocalDate bookedFor,
        Next next,
        int missing,
        int missingLate,
        LocalDate footprintOn,
        MidwayCheck midway,
        Set<DeskFlag> flags) {

    /**
     * A talk or a visit that comes next.
     *
     * @param duty which
     * @param occasion names an item of the council's own
     * @param dueOn by when
     */
    public record Next(DutyCode duty, String occasion, LocalDate dueOn) {}
}
