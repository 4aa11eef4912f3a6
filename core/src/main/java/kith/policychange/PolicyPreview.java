package kith.policychange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.duty.ChildFacts;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.Policy;
import kith.record.ChildId;
import kith.worklist.MovedDate;

/** What another policy does to the dates of one child that are still to be done. Nothing is written. */
final class PolicyPreview {
    private final Policy now;
    private final Policy then;
    private final LocalDate day;

    /**
     * @param now the policy as it stands
     * @param then the policy with the setting
     * @param day the day from which the setting counts
     */
    PolicyPreview(Policy now, Policy then, LocalDate day) {
        this.now = now;
        this.then = then;
        this.day = day;
    }

    /** The dates that move, those that stand on the setting's first day if nothing is recorded until then. */
    List<MovedDate> of(ChildId child, ChildFacts facts) {
        Map<List<Object>, LocalDate> standing = new HashMap<>();
        for (Duty duty : Duties.of(facts, now, day)) {
            if (isOpen(duty)) {
                standing.put(List.of(duty.code(), duty.occasion()), duty.dueOn());
            }
        }
        List<MovedDate> moved = new ArrayList<>();
        for (Duty duty : Duties.of(facts, then, day)) {
            LocalDate from = isOpen(duty) ? standing.get(List.of(duty.code(), duty.occasion())) : null;
            if (from != null && !from.equals(duty.dueOn())) {
                moved.add(new MovedDate(child, duty.code(), duty.occasion(), from, duty.dueOn(), true));
            }
        }
        return moved;
    }

    private static boolean isOpen(Duty duty) {
        boolean toBeDone = duty.outcome() == Duty.Outcome.OPEN || duty.outcome() == Duty.Outcome.ON_HOLD;
        return toBeDone && duty.dueOn() != null;
    }
}
