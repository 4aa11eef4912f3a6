package kith.booking;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;

/** How it stands with what somebody is asked to say before a review. */
public enum ContributionState {
    /** Nothing was sent yet. */
    TO_SEND,
    /** The papers that were sent name another day: the review was moved since. */
    MOVED,
    /** Sent, and not back yet. */
    WAITING,
    /** Not back a week before the review, and nobody reminded this person. */
    TO_CHASE,
    /** Reminded, and not back yet. */
    CHASED,
    RECEIVED,
    /** This person does not want to say anything. */
    DECLINED;

    private static final int CHASED_BEFORE = 7;

    /** The day from which somebody who has not answered is reminded. */
    public static LocalDate chasedFrom(LocalDate meetsOn) {
        return meetsOn.minusDays(CHASED_BEFORE);
    }

    /** The last day for which a review may be booked so that on this day somebody who has not answered is reminded. */
    public static LocalDate chasedUpTo(LocalDate today) {
        return today.plusDays(CHASED_BEFORE);
    }

    /**
     * @param said what is recorded, null where nothing is
     * @param meetsOn for when the review is booked
     */
    public static ContributionState of(ChildRecord.Contribution said, LocalDate meetsOn, LocalDate today) {
        if (said != null && said.receivedOn() != null) {
            return said.isSaid() ? RECEIVED : DECLINED;
        }
        if (said == null || said.askedOn() == null) {
            return TO_SEND;
        }
        if (!meetsOn.equals(said.forDay())) {
            return MOVED;
        }
        if (said.chasedOn() != null) {
            return CHASED;
        }
        boolean late = !today.isBefore(chasedFrom(meetsOn)) && said.askedOn().isBefore(today);
        return late ? TO_CHASE : WAITING;
    }

    /** Whether papers are to be sent. */
    public boolean open() {
        return this == TO_SEND || this == MOVED;
    }

    /** Whether an answer is waited for. */
    public boolean waits() {
        return this == WAITING || this == TO_CHASE || this == CHASED;
    }
}
