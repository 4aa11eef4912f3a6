package kith.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaHealthEvents extends JpaByChild<HealthEvent, ChildRecord.Health> implements HealthEvents {
    JpaHealthEvents() {
        super(HealthEvent.class, HealthEvent::new, "r.doneOn, r.kind", event -> List.of(event.kind(), event.doneOn()));
    }
}
