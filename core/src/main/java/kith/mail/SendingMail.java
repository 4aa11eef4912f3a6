package kith.mail;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;

/**
 * Sending what waits in the outbox, at most once: it is taken in a transaction of its own before the mail server is asked, and one
 * whose node was lost meanwhile is not sent again by itself. Kith's own work; the rows are its log.
 */
@Step
public class SendingMail {
    /** Longer than the mail server is ever waited for. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGER_EACH_TIME = 5;
    private static final int MOST_ATTEMPTS = 5;

    @Inject
    JpaMail mail;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** Takes the e-mail that waits longest, if its time has come. Two nodes never take the same. */
    @Allowed(value = Permission.SEND_MAIL, entered = false)
    public Optional<TakenMail> take() {
        return mail.take(officer.get().council(), today.now(), LEASE);
    }

    /** Notes what became of an e-mail that was taken. */
    @Allowed(value = Permission.SEND_MAIL, entered = false)
    public void note(TakenMail taken, MailServer.Answer answer) {
        Instant now = today.now();
        MailState state =
                switch (answer.outcome()) {
                    case SENT -> MailState.SENT;
                    case REFUSED -> taken.attempts() < MOST_ATTEMPTS ? MailState.WAITING : MailState.FAILED;
                    case REFUSED_FOR_GOOD -> MailState.FAILED;
                    case UNCERTAIN -> MailState.UNCERTAIN;
                };
        mail.note(taken, state, answer.problem(), now, now.plus(pause(taken.attempts())));
    }

    /** A minute after the first attempt, five after the second, and so on. */
    private static Duration pause(int attempts) {
        return FIRST_WAIT.multipliedBy((long) Math.pow(LONGER_EACH_TIME, attempts - 1.0));
    }
}
