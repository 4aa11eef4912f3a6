package kith.readiness;

import java.time.LocalDate;
import java.util.List;
import kith.duty.DutyCode;
import kith.record.ChildId;

/**
 * How far one review that comes is made ready.
 *
 * @param child whose
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the council's number of the child
 * @param review which review: the first, the second or a later one
 * @param occasion the occasion of its duty, by which what is made ready for it is told from other reviews
 * @param dueOn by when it is to be held, an earlier day included to which it was brought forward
 * @param broughtForward whether that is such an earlier day
 * @param bookedFor the day for which it is booked, or null
 * @param worker the social worker's name, or null
 * @param reviewingOfficer the reviewing officer's name, or null
 * @param team the name of the team that the child was given to, else of the social worker's; or null
 * @param points what is made ready for it, done or not, by its days
 * @param asOf the day against which it stands
 */
public record ReviewReadiness(
        ChildId child,
        String childName,
        String childNumber,
        DutyCode review,
        String occasion,
        LocalDate dueOn,
        boolean broughtForward,
        LocalDate bookedFor,
        String worker,
        String reviewingOfficer,
        String team,
        List<ReadyPoint> points,
        LocalDate asOf) {

    /** The day to which preparation leads up. */
    public LocalDate day() {
        return bookedFor == null ? dueOn : bookedFor;
    }

    /** What is still to be done, the soonest first. */
    public List<ReadyPoint> missing() {
        return points.stream().filter(ReadyPoint::missing).toList();
    }

    /** How much of it is open past its day. */
    public long overdue() {
        return points.stream().filter(point -> point.overdue(asOf)).count();
    }

    /** Whether everything is done. */
    public boolean ready() {
        return missing().isEmpty();
    }
}
