package kith.setting;

import java.time.Instant;
import java.time.LocalDate;
import kith.record.StaffId;

/**
 * What an administrator set. It is never changed: a later setting of the same question takes its place from its own first day.
 *
 * @param id which
 * @param question the question's code
 * @param answer what was set, such as {@code 20 WORKING_DAYS}, {@code 4} or {@code yes}; null where from this day on the council
 *     sets nothing of its own
 * @param countsFrom the first day on which it counts
 * @param reason why
 * @param setBy who set it
 * @param setByName the same, by name
 * @param setAt when
 * @param awaits whether it counts only once a second administrator has confirmed it
 * @param confirmedBy who confirmed it, by name; null where nobody has
 * @param withdrawnBy who withdrew it before it counted, by name; null where nobody did
 */
public record Setting(
        SettingId id,
        String question,
        String answer,
        LocalDate countsFrom,
        String reason,
        StaffId setBy,
        String setByName,
        Instant setAt,
        boolean awaits,
        String confirmedBy,
        String withdrawnBy) {

    /** How a setting stands on a day. */
    public enum State {
        /** It waits for a second administrator. */
        AWAITS,
        /** Its day is still to come. */
        SCHEDULED,
        /** It counts, or counted until another took its place. */
        COUNTS,
        /** It was withdrawn before it counted. */
        WITHDRAWN
    }

    /** An answer that is only tried, with nobody and no day behind it. */
    static Setting tried(String question, String answer) {
        return new Setting(null, question, answer, null, null, null, null, null, false, null, null);
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (withdrawnBy != null) {
            return State.WITHDRAWN;
        }
        if (awaits && confirmedBy == null) {
            return State.AWAITS;
        }
        return countsFrom.isAfter(today) ? State.SCHEDULED : State.COUNTS;
    }

    /** Whether it counts or will. */
    public boolean stands() {
        return withdrawnBy == null && (!awaits || confirmedBy != null);
    }
}
