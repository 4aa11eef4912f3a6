package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A visit that was planned. */
@Entity
@Table(name = "planned_visit")
class PlannedVisit extends ChildRow<ChildRecord.PlannedVisit> {
    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "at_time")
    private String atTime;

    private String visitor;

    private boolean announced;

    @Column(name = "carer_wish")
    private String carerWish;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "cancelled_reason")
    private String cancelledReason;

    private String together;

    protected PlannedVisit() {}

    @Override
    public ChildRecord.PlannedVisit toRecord() {
        return new ChildRecord.PlannedVisit(
                plannedOn, atTime, visitor, announced, carerWish, visitedOn, cancelledReason, together);
    }

    @Override
    public void amend(ChildRecord.PlannedVisit said) {
        plannedOn = said.plannedOn();
        atTime = said.atTime();
        visitor = said.visitor();
        announced = said.announced();
        carerWish = said.carerWish();
        visitedOn = said.visitedOn();
        cancelledReason = said.cancelledReason();
        together = said.together();
    }
}
