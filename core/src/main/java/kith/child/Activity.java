package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What a child does every week at a fixed time. */
@Entity
@Table(name = "activity")
class Activity extends ChildRow<ChildRecord.Activity> {
    private String weekday;

    @Column(name = "from_time")
    private String fromTime;

    @Column(name = "until_time")
    private String untilTime;

    private String what;

    protected Activity() {}

    @Override
    public ChildRecord.Activity toRecord() {
        return new ChildRecord.Activity(weekday, fromTime, untilTime, what);
    }

    @Override
    public void amend(ChildRecord.Activity said) {
        weekday = said.weekday();
        fromTime = said.fromTime();
        untilTime = said.untilTime();
        what = said.what();
    }
}
