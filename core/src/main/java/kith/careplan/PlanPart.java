package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What a part of a version of a care plan says. */
@Entity
@Table(name = "plan_part")
class PlanPart extends ChildRow<ChildRecord.PlanPart> {
    @Column(name = "plan_version")
    private int planVersion;

    private String part;

    private String said;

    private String later;

    private String arrangements;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private String aim;

    private String alternative;

    @Column(name = "by_on")
    private LocalDate byOn;

    @Column(name = "in_time")
    private String inTime;

    @Column(name = "based_on")
    private String basedOn;

    @Column(name = "meets_needs")
    private Boolean meetsNeeds;

    protected PlanPart() {}

    @Override
    public ChildRecord.PlanPart toRecord() {
        return new ChildRecord.PlanPart(
                planVersion,
                part,
                said,
                later,
                arrangements,
                reviewOn,
                aim,
                alternative,
                byOn,
                inTime,
                basedOn,
                meetsNeeds);
    }

    @Override
    public void amend(ChildRecord.PlanPart now) {
        planVersion = now.planVersion();
        part = now.part();
        said = now.said();
        later = now.later();
        arrangements = now.arrangements();
        reviewOn = now.reviewOn();
        aim = now.aim();
        alternative = now.alternative();
        byOn = now.byOn();
        inTime = now.inTime();
        basedOn = now.basedOn();
        meetsNeeds = now.meetsNeeds();
    }
}
