package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What is to be done in a part of a version of a care plan. */
@Entity
@Table(name = "plan_line")
class PlanLine extends ChildRow<ChildRecord.PlanLine> {
    @Column(name = "plan_version")
    private int planVersion;

    private String part;

    private int ordinal;

    private String what;

    private String who;

    @Column(name = "by_on")
    private LocalDate byOn;

    @Column(name = "owner_part")
    private String ownerPart;

    @Column(name = "owner_ref")
    private String ownerRef;

    @Column(name = "begun_as")
    private String begunAs;

    protected PlanLine() {}

    @Override
    public ChildRecord.PlanLine toRecord() {
        return new ChildRecord.PlanLine(planVersion, part, ordinal, what, who, byOn, ownerPart, ownerRef, begunAs);
    }

    @Override
    public void amend(ChildRecord.PlanLine said) {
        planVersion = said.planVersion();
        part = said.part();
        ordinal = said.ordinal();
        what = said.what();
        who = said.who();
        byOn = said.byOn();
        ownerPart = said.ownerPart();
        ownerRef = said.ownerRef();
        begunAs = said.begunAs();
    }
}
