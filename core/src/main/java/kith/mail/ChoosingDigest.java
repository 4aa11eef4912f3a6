package kith.mail;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;

/** Whether an officer wants the daily digest by e-mail; everybody chooses for themselves. */
@Step
public class ChoosingDigest {
    @Inject
    JpaDigests digests;

    @Inject
    MailServer server;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** What the officer chose; or that nothing goes out, because no mail server is set. */
    public enum Choice {
        WANTED,
        DECLINED,
        NO_MAIL
    }

    /** What the officer has chosen so far. */
    @Allowed(value = Permission.READ_MESSAGES, entered = false)
    public Choice chosen() {
        if (!server.isSet()) {
            return Choice.NO_MAIL;
        }
        return digests.isWanted(officer.get().staffId()) ? Choice.WANTED : Choice.DECLINED;
    }

    /** From now on the officer wants it, or not. */
    @Allowed(Permission.READ_MESSAGES)
    public void choose(boolean wanted) {
        digests.want(officer.get().staffId(), wanted, today.now());
    }
}
