package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaActivities extends JpaByChild<Activity, ChildRecord.Activity> implements Activities {
    JpaActivities() {
        super(Activity.class, Activity::new, "r.weekday, r.fromTime", RowTypes.of(ChildRecord.Activity.class)::key);
    }
}
