package kith.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.record.StaffId;

/**
 * Tells officers something, in the transaction of what caused it: both stand or fall together. Only a step may use it. Whoever
 * does the step is not told of it, nor is a closed account; whoever covers for somebody today is told with them. Each is told
 * once, and those who may not see the child find nothing of it in their inbox.
 */
@ApplicationScoped
public class Telling {
    @Inject
    JpaMessages messages;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** Tells those who are this to the child today. */
    public void tell(Message message, Audience first, Audience... others) {
        tell(message, Set.of(), EnumSet.of(first, others));
    }

    /** Tells whoever has the account with this e-mail address; nobody where there is none. */
    public void tell(Message message, String email) {
        messages.owner(email).ifPresent(staff -> tell(message, Set.of(staff)));
    }

    /** Tells these officers. */
    public void tell(Message message, Set<StaffId> staff) {
        tell(message, staff, Set.of());
    }

    /** Tells these officers and those who are this to the child today. */
    public void tell(Message message, Set<StaffId> staff, Set<Audience> audience) {
        messages.add(message, staff, audience, officer.get(), today.now(), today.date());
    }
}
