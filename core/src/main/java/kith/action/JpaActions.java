package kith.action;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaActions extends JpaByChild<Action, ActionRecord> implements Actions {
    JpaActions() {
        super(Action.class, Action::new, "r.ordinal", ActionRecord::ordinal);
    }
}
