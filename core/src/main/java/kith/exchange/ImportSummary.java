package kith.exchange;

import java.time.Instant;
import java.util.List;

/**
 * How an import stands.
 *
 * @param id which import
 * @param fileName what was handed in
 * @param requestedBy who handed it in
 * @param requestedAt when
 * @param state how far it is
 * @param format {@code ssda903} or {@code kith}, or null while it was not read
 * @param childrenTotal how many children are to be taken over
 * @param childrenDone how many were
 * @param rowsRead rows in all files
 * @param rowsAccepted rows taken over
 * @param rowsRefused rows refused
 * @param childrenAdded children not known before
 * @param childrenChanged children of whom something else was known before
 * @param childrenUnchanged children of whom the same was known before
 * @param childrenRefused children who were refused
 * @param problem why nothing was taken, or null
 * @param notes what else the data officer should know
 * @param finishedAt when it ended, or null
 */
public record ImportSummary(
        ImportId id,
        String fileName,
        String requestedBy,
        Instant requestedAt,
        State state,
        String format,
        int childrenTotal,
        int childrenDone,
        int rowsRead,
        int rowsAccepted,
        int rowsRefused,
        int childrenAdded,
        int childrenChanged,
        int childrenUnchanged,
        int childrenRefused,
        String problem,
        List<String> notes,
        Instant finishedAt) {

    /** How far an import is. */
    public enum State {
        /** Nobody has begun it. */
        WAITING,
        /** A node is at it. */
        RUNNING,
        /** Every child that was not refused has been taken over. */
        DONE,
        /** The files could not be read; nothing was taken. */
        REFUSED,
        /** Kith failed; what was taken by then stays, and importing the same again goes on from there. */
        FAILED
    }

    /** Whether it has ended, in one way or another. */
    public boolean ended() {
        return state != State.WAITING && state != State.RUNNING;
    }

    /** How much of it is done, in whole percent. */
    public int percent() {
        if (ended()) {
            return 100;
        }
        return childrenTotal == 0 ? 0 : (int) (100L * childrenDone / childrenTotal);
    }
}
