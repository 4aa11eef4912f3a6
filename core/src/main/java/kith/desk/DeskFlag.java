package kith.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What goes wrong in a child's case, flagged by rule. A date is passed from the day after it. The IRO Handbook has reviewing officers
 * watch for drift and delay between reviews.
 */
public enum DeskFlag {
    /** Nobody chairs and watches over the plan. */
    NO_OFFICER((facts, today) -> facts.reviewingOfficer() == null),
    /** No social worker is responsible. */
    NO_WORKER((facts, today) -> facts.worker() == null),
    /** The visit that was due has not been made. */
    NOT_SEEN((facts, today) -> passed(facts.visitDue(), today)),
    /** A carer's concern was passed to the reviewing officer and waits for an answer. */
    CARER_CONCERN((facts, today) -> facts.concernOn() != null),
    /** The plan for permanence that was due, or planning on two tracks, is missing. */
    NO_PERMANENCE((facts, today) -> passed(facts.permanenceDue(), today)),
    /**
     * The plan for permanence does not say by when, or is not judged to meet the child's needs within the child's timescale
     * (Children Act 1989 guidance volume 2).
     */
    WEAK_PERMANENCE((facts, today) -> facts.weakPermanence()),
    /** The care plan does not say yet what a review decided, though its limit has passed. */
    PLAN_NOT_UPDATED((facts, today) -> passed(facts.planUpdateDue(), today)),
    /** So many placements within twelve months as the national indicator of stability counts: three or more. */
    MANY_MOVES((facts, today) -> facts.placements() >= DeskFlag.MOVES),
    /** Several steps are missed at once. */
    DRIFT((facts, today) -> facts.missedSteps() >= DeskFlag.STEPS);

    /** As many placements within twelve months are too many moves. */
    public static final int MOVES = 3;

    /** As many missed steps are drift. */
    public static final int STEPS = 3;

    private final BiPredicate<DeskFacts, LocalDate> raised;

    DeskFlag(BiPredicate<DeskFacts, LocalDate> raised) {
        this.raised = raised;
    }

    /** The flags of a child on a day, the gravest first. */
    public static Set<DeskFlag> of(DeskFacts facts, LocalDate today) {
        Set<DeskFlag> flags = EnumSet.noneOf(DeskFlag.class);
        for (DeskFlag flag : values()) {
            if (flag.raised.test(facts, today)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /** The word in addresses, such as {@code not-seen}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean passed(LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
