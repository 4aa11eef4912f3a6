package kith.worklist;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.duedate.Sentence;
import kith.duty.Duty.Outcome;
import kith.duty.DutyCode;

/** What must be written so that the dates that stand are those that were worked out. Nothing, when they already are. */
final class DueDateChanges {
    private final LocalDate today;
    private final Sentence reason;
    private final List<StandingDate> added = new ArrayList<>();
    private final List<StandingDate> amended = new ArrayList<>();
    private final List<StandingDate> replaced = new ArrayList<>();
    private final List<StandingDate> dropped = new ArrayList<>();
    private final List<StandingDate> newlyLate = new ArrayList<>();
    private final List<Moved> moved = new ArrayList<>();
    private int planned;

    /**
     * A date that the council’s policy moved.
     *
     * @param from what stood
     * @param to what stands in its place
     */
    record Moved(StandingDate from, StandingDate to) {}

    /**
     * @param today the day of the recalculation
     * @param reason what changed, kept with the dates that are replaced
     */
    DueDateChanges(LocalDate today, Sentence reason) {
        this.today = today;
        this.reason = reason;
    }

    /** New dates. */
    List<StandingDate> added() {
        return added;
    }

    /** Dates that stay but of which something else changed, such as that they were met. */
    List<StandingDate> amended() {
        return amended;
    }

    /** Dates that were shown and no longer stand; they are kept. */
    List<StandingDate> replaced() {
        return replaced;
    }

    /** Rows that never showed a date and whose duty is gone. */
    List<StandingDate> dropped() {
        return dropped;
    }

    /** Dates that this change shows to have been met late; each asks for a reason. */
    List<StandingDate> newlyLate() {
        return newlyLate;
    }

    /** Dates that the council’s policy moved: the facts are the same. */
    List<Moved> moved() {
        return moved;
    }

    /** How many dates still to be done are planned for another day while the day on which they are due stays. */
    int planned() {
        return planned;
    }

    boolean none() {
        return added.isEmpty() && amended.isEmpty() && replaced.isEmpty() && dropped.isEmpty();
    }

    /** Compares one child's dates, leaving out those that are as they were worked out. */
    void compare(List<StandingDate> standing, List<StandingDate> worked) {
        Map<List<Object>, StandingDate> gone = new LinkedHashMap<>();
        standing.forEach(old -> gone.put(old.key(), old));
        List<StandingDate> fresh = new ArrayList<>();
        for (StandingDate date : worked) {
            StandingDate old = gone.remove(date.key());
            if (date.outcome() == Outcome.MET_LATE && (old == null || old.outcome() != Outcome.MET_LATE)) {
                newlyLate.add(date);
            }
            if (old == null) {
                fresh.add(date);
            } else {
                compare(old, date);
            }
        }
        succeed(gone.values().stream().toList(), fresh);
    }

    private void compare(StandingDate old, StandingDate date) {
        if (old.wasShown() && !Objects.equals(old.dueOn(), date.dueOn())) {
            Sentence why = because(old, date);
            replaced.add(old.replaced(today, why));
            added.add(date.replacing(old, today, why));
        } else {
            amended.add(date.inPlaceOf(old));
            planned += date.toBeDone() && !Objects.equals(old.planBy(), date.planBy()) ? 1 : 0;
        }
    }

    /** Where the facts are the same, it was the policy that moved the date; and where another setting counts, that setting. */
    private Sentence because(StandingDate old, StandingDate date) {
        if (old.why() == null || date.why() == null) {
            return reason;
        }
        Sentence setting = date.why().setting();
        boolean sameFacts = old.why().facts().equals(date.why().facts());
        if (!sameFacts && !namesReview(setting) && !namesReview(old.why().setting())) {
            return reason;
        }
        moved.add(new Moved(old, date));
        return setting == null || isSame(old.why().setting(), setting)
                ? reason
                : Sentence.of(
                        "reason.setting",
                        setting.values().get(0),
                        setting.values().get(1));
    }

    /** Which review the facts are about follows from such a setting, so that they differ with it. */
    private static boolean namesReview(Sentence setting) {
        return setting != null && setting.key().equals("setting.by-review-number");
    }

    private static boolean isSame(Sentence one, Sentence other) {
        return one != null && one.values().subList(0, 2).equals(other.values().subList(0, 2));
    }

    /**
     * A duty whose occasion changed, such as the start of its placement, is a new row; where an open date of the same duty
     * went at the same time, the new one remembers it.
     */
    private void succeed(List<StandingDate> gone, List<StandingDate> fresh) {
        Map<DutyCode, Deque<StandingDate>> open = new HashMap<>();
        gone.stream()
                .filter(old -> old.wasShown() && old.toBeDone())
                .sorted(Comparator.comparing(StandingDate::dueOn))
                .forEach(old -> open.computeIfAbsent(old.duty(), duty -> new ArrayDeque<>())
                        .add(old));
        for (StandingDate date : fresh) {
            Deque<StandingDate> earlier = open.getOrDefault(date.duty(), new ArrayDeque<>());
            boolean follows = date.toBeDone() && !earlier.isEmpty();
            added.add(follows ? date.replacing(earlier.remove(), today, reason) : date);
        }
        for (StandingDate old : gone) {
            if (old.wasShown()) {
                replaced.add(old.replaced(today, reason));
            } else {
                dropped.add(old);
            }
        }
    }
}
