package kith.mail;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.record.Trail;

/** Looking after the council's e-mails: which went out, which did not and why, and having one sent again. */
@Step
public class KeepingMail {
    @Inject
    JpaMail mail;

    @Inject
    MailServer server;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * A page of the log.
     *
     * @param state only those in this state, or null for all
     * @param page from 1
     */
    @Allowed(Permission.KEEP_MAIL)
    public MailPage find(MailState state, int page, int size) {
        return mail.page(state, page, size, server.isSet());
    }

    /**
     * Has an e-mail sent again that did not go out, or of which nobody knows.
     *
     * @throws NotFound if there is none such
     */
    @Allowed(Permission.KEEP_MAIL)
    public void sendAgain(MailId id) {
        if (!mail.again(id, today.now())) {
            throw new NotFound("e-mail that did not go out", id.value());
        }
        trail.detail("e-mail " + id.value());
    }
}
