package kith.action;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaActions extends JpaByChild<Action, ChildRecord.Action> implements Actions {
    JpaActions() {
        super(Action.class, Action::new, "r.ordinal", ChildRecord.Action::ordinal);
    }
}
