package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;

/** Simple questions to the facts of a child's life in care. */
final class Life {
    private Life() {}

    /** The period of being looked after in which a day lies, or null. */
    static Period periodOn(ChildFacts child, LocalDate day) {
        Period found = null;
        for (Period period : child.periods()) {
            if (!day.isBefore(period.from()) && (period.to() == null || !day.isAfter(period.to()))) {
                found = period;
            }
        }
        return found;
    }

    /** Whether the child is looked after today. */
    static boolean isLookedAfter(ChildFacts child) {
        for (Period period : child.periods()) {
            if (period.to() == null) {
                return true;
            }
        }
        return false;
    }

    /** When a stay ended: by itself or with the period of being looked after; null while it lasts. */
    static LocalDate endOf(ChildFacts child, Stay stay) {
        if (stay.to() != null) {
            return stay.to();
        }
        Period period = periodOn(child, stay.from());
        return period == null ? null : period.to();
    }

    /** The first placement of a period, or null. */
    static Stay firstStay(ChildFacts child, Period period) {
        for (Stay stay : child.placements()) {
            if (isIn(period, stay.from())) {
                return stay;
            }
        }
        return null;
    }

    static boolean isIn(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && (period.to() == null || !day.isAfter(period.to()));
    }

    /** The legal status with a code that holds on a day, or null. */
    static Status statusOn(ChildFacts child, String code, LocalDate day) {
        for (Status status : child.legalStatuses()) {
            if (status.nearest().equals(code) && holds(status, day)) {
                return status;
            }
        }
        return null;
    }

    /** Whether the only legal status on a day is being remanded. */
    static boolean isOnlyRemanded(ChildFacts child, LocalDate day) {
        boolean remanded = false;
        for (Status status : child.legalStatuses()) {
            if (holds(status, day)) {
                if (!status.nearest().equals("J1")) {
                    return false;
                }
                remanded = true;
            }
        }
        return remanded;
    }

    private static boolean holds(Status status, LocalDate day) {
        return !day.isBefore(status.from())
                && (status.to() == null || day.isBefore(status.to()) || day.equals(status.from()));
    }

    /** Whether a stay is with a parent or somebody with parental responsibility. */
    static boolean isWithParents(Stay stay) {
        return stay.nearest().equals("P1");
    }

    /** The first plan of a kind completed from one day up to another, or null. */
    static LocalDate firstPlan(ChildFacts child, Plan.Kind kind, LocalDate from, LocalDate to) {
        LocalDate first = null;
        for (Plan plan : child.plans()) {
            LocalDate done = plan.completedOn();
            boolean inTime = !done.isBefore(from) && (to == null || !done.isAfter(to));
            if (plan.kind() == kind && inTime && (first == null || done.isBefore(first))) {
                first = done;
            }
        }
        return first;
    }

    /** The first of some days that is not before one day nor after another, or null. */
    static LocalDate firstDay(List<LocalDate> days, LocalDate from, LocalDate to) {
        for (LocalDate day : days) {
            if (!day.isBefore(from) && (to == null || !day.isAfter(to))) {
                return day;
            }
        }
        return null;
    }

    /** A birthday; the duty of a child born on 29 February begins on the 28th in other years. */
    static LocalDate birthday(ChildFacts child, int age) {
        return child.bornOn().plusYears(age);
    }
}
