package kith.mail;

import java.time.Instant;

/**
 * An e-mail in the log.
 *
 * @param id which
 * @param name to whom, by name
 * @param address to which address
 * @param subject its subject
 * @param state how it stands
 * @param attempts how often it was tried
 * @param problem what the mail server answered last where it was not taken, or null
 * @param madeAt when it was written
 * @param sentAt when the mail server took it, or null
 * @param nextAt when it is tried next; only for one that waits
 */
public record MailSummary(
        MailId id,
        String name,
        String address,
        String subject,
        MailState state,
        int attempts,
        String problem,
        Instant madeAt,
        Instant sentAt,
        Instant nextAt) {

    /** Whether an administrator can have it sent again. */
    public boolean canBeSentAgain() {
        return state == MailState.FAILED || state == MailState.UNCERTAIN;
    }
}
