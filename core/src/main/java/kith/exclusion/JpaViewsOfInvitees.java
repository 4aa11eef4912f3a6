package kith.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaViewsOfInvitees extends JpaByChild<InviteeViews, ChildRecord.InviteeViews> implements ViewsOfInvitees {
    JpaViewsOfInvitees() {
        super(
                InviteeViews.class,
                InviteeViews::new,
                "r.booking, r.name",
                views -> List.of(views.booking(), views.name()));
    }
}
