package kith.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaInvitees extends JpaByChild<Invitee, ChildRecord.Invitee> implements Invitees {
    JpaInvitees() {
        super(
                Invitee.class,
                Invitee::new,
                "r.booking, r.ordinal",
                invitee -> List.of(invitee.booking(), invitee.ordinal()));
    }
}
