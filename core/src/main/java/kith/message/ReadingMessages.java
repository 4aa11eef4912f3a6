package kith.message;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.record.Trail;

/** Reading what Kith told one. Everybody reads their own messages only. */
@Step
public class ReadingMessages {
    @Inject
    JpaMessages messages;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /** How many messages the officer has not read. */
    @Allowed(value = Permission.READ_MESSAGES, entered = false)
    public long unread() {
        return messages.unread(officer.get());
    }

    /** A page of the officer's messages with the counts, from one query. */
    @Allowed(Permission.READ_MESSAGES)
    public MessagePage find(MessageQuery query) {
        return messages.page(query, officer.get());
    }

    /**
     * Opens a message, which is read from now on.
     *
     * @throws NotFound if the officer has no such message
     */
    @Allowed(Permission.READ_MESSAGES)
    public MessageSummary open(MessageId id) {
        mark(id, true);
        return messages.find(id, officer.get()).orElseThrow(() -> new NotFound("message", id.value()));
    }

    /**
     * Marks a message as read, or as not read.
     *
     * @throws NotFound if the officer has no such message
     */
    @Allowed(Permission.READ_MESSAGES)
    public void mark(MessageId id, boolean read) {
        if (!messages.mark(id, officer.get(), read ? today.now() : null)) {
            throw new NotFound("message", id.value());
        }
        trail.detail("message " + id.value());
    }

    /** Marks every message as read that the officer had until now. */
    @Allowed(Permission.READ_MESSAGES)
    public void markAll() {
        trail.detail(messages.markAll(officer.get(), today.now()) + " messages");
    }
}
