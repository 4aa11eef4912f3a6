package kith.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.oversight.MidwayCheck;
import kith.readiness.ReadyPoint;
import kith.readiness.ReviewReadiness;
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
 * @param ready how far the next review is made ready; null where none is due, or where it was not asked for
 * @param next the officer's next talk or visit ahead of it, or null
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
        ReviewReadiness ready,
        ReadyPoint next,
        LocalDate footprintOn,
        MidwayCheck midway,
        Set<DeskFlag> flags) {

    /** How much is still to be made ready for the next review. */
    public int missing() {
        return ready == null ? 0 : ready.missing().size();
    }

    /** How many have answered of those who were asked; empty where nobody's answer is waited for. */
    public Optional<ReadyPoint.Answers> answers() {
        return ready == null
                ? Optional.empty()
                : ready.missing().stream()
                        .flatMap(point -> Stream.ofNullable(point.answers()))
                        .findFirst();
    }

    /** How much of that is past its date. */
    public long missingLate() {
        return ready == null ? 0 : ready.overdue();
    }
}
