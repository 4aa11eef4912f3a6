package kith.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import kith.access.Officer;
import kith.record.StaffId;

/**
 * What a session remembers of its holder: which account, and since when. Roles are not remembered but read anew at each
 * request, so that a closed account is out at once and a session that moves to another node loses nothing.
 *
 * @param council the council's code
 * @param staff the account
 * @param name as it stood at sign-in, for the entry of the sign-out
 * @param since when the holder signed in
 */
record SignedIn(String council, StaffId staff, String name, Instant since) implements Serializable {

    /** The session's attribute that holds it. */
    static final String KEY = "kith.signedIn";

    /** However busy a session is, it ends after a working day. The idle end is the session's own, in web.xml. */
    static final Duration LONGEST = Duration.ofHours(10);

    static SignedIn of(Officer officer, Instant now) {
        return new SignedIn(officer.council(), officer.staffId(), officer.name(), now);
    }

    boolean over(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }
}
