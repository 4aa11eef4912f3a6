package kith.readiness;

import java.time.LocalDate;
import kith.readiness.ReadyPoint.Answers;
import kith.readiness.ReadyPoint.Done;

/**
 * Who was written to before a review that is booked, and who has answered.
 *
 * @param bookedOn when it was booked
 * @param invited how many are invited, the council's own staff among them
 * @param unwritten how many of those who are invited, staff apart, were not written to yet for the day that it now has
 * @param writtenOn when the last of them was written to; null where only staff are invited
 * @param answers how many are asked, have answered and are to be reminded
 * @param answeredOn when the last answer came, or null
 */
record Asked(
        LocalDate bookedOn, int invited, int unwritten, LocalDate writtenOn, Answers answers, LocalDate answeredOn) {

    /** That everybody was invited; null while somebody is not. */
    Done invitations() {
        boolean open = invited == 0 || unwritten > 0;
        return open ? null : new Done(writtenOn == null ? bookedOn : writtenOn, false);
    }

    /** That every answer is back; null while one is missing. */
    Done answered() {
        return answers.back() < answers.asked() ? null : new Done(answeredOn, false);
    }

    /** Whether anybody is asked at all. */
    boolean anybody() {
        return answers.asked() > 0;
    }
}
