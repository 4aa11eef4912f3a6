package kith.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What a reviewing officer did and saw between reviews. */
@Entity
@Table(name = "footprint")
class Footprint extends ChildRow<ChildRecord.Footprint> {
    private int ordinal;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String kind;

    private String words;

    @Column(name = "plan_meets_needs")
    private Boolean planMeetsNeeds;

    private String gaps;

    @Column(name = "views_weighed")
    private Boolean viewsWeighed;

    @Column(name = "knows_advocate")
    private Boolean knowsAdvocate;

    private String follows;

    private String event;

    @Column(name = "event_on")
    private LocalDate eventOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Footprint() {}

    @Override
    public ChildRecord.Footprint toRecord() {
        return new ChildRecord.Footprint(
                ordinal,
                doneOn,
                kind,
                words,
                planMeetsNeeds,
                gaps,
                viewsWeighed,
                knowsAdvocate,
                follows,
                event,
                eventOn,
                recordedBy);
    }

    @Override
    public void amend(ChildRecord.Footprint said) {
        ordinal = said.ordinal();
        doneOn = said.doneOn();
        kind = said.kind();
        words = said.words();
        planMeetsNeeds = said.planMeetsNeeds();
        gaps = said.gaps();
        viewsWeighed = said.viewsWeighed();
        knowsAdvocate = said.knowsAdvocate();
        follows = said.follows();
        event = said.event();
        eventOn = said.eventOn();
        recordedBy = said.recordedBy();
    }
}
