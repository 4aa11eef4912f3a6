package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A significant change of a care plan, or the question whether something is one. */
@Entity
@Table(name = "plan_change")
class PlanChange extends ChildRow<ChildRecord.PlanChange> {
    private int ordinal;

    @Column(name = "plan_version")
    private Integer planVersion;

    private String change;

    private String what;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "not_practicable")
    private String notPracticable;

    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private String answeredBy;

    protected PlanChange() {}

    @Override
    public ChildRecord.PlanChange toRecord() {
        return new ChildRecord.PlanChange(
                ordinal,
                planVersion,
                change,
                what,
                raisedOn,
                raisedBy,
                reviewHeldOn,
                madeOn,
                madeBy,
                notPracticable,
                answer,
                answeredOn,
                answeredBy);
    }

    @Override
    public void amend(ChildRecord.PlanChange said) {
        ordinal = said.ordinal();
        planVersion = said.planVersion();
        change = said.change();
        what = said.what();
        raisedOn = said.raisedOn();
        raisedBy = said.raisedBy();
        reviewHeldOn = said.reviewHeldOn();
        madeOn = said.madeOn();
        madeBy = said.madeBy();
        notPracticable = said.notPracticable();
        answer = said.answer();
        answeredOn = said.answeredOn();
        answeredBy = said.answeredBy();
    }
}
