package kith.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Who does what by when. */
@Entity
@Table(name = "action")
class Action extends ChildRow<ChildRecord.Action> {
    private int ordinal;

    private String what;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "not_done_reason")
    private String notDoneReason;

    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    @Column(name = "owner_part")
    private String ownerPart;

    @Column(name = "owner_ref")
    private String ownerRef;

    @Column(name = "plan_part")
    private String planPart;

    private String evidence;

    @Column(name = "plan_line")
    private String planLine;

    private Boolean given;

    protected Action() {}

    @Override
    public ChildRecord.Action toRecord() {
        return new ChildRecord.Action(
                ordinal,
                what,
                owner,
                dueOn,
                doneOn,
                notDoneReason,
                reviewHeldOn,
                ownerPart,
                ownerRef,
                planPart,
                evidence,
                planLine,
                given);
    }

    @Override
    public void amend(ChildRecord.Action said) {
        ordinal = said.ordinal();
        what = said.what();
        owner = said.owner();
        dueOn = said.dueOn();
        doneOn = said.doneOn();
        notDoneReason = said.notDoneReason();
        reviewHeldOn = said.reviewHeldOn();
        ownerPart = said.ownerPart();
        ownerRef = said.ownerRef();
        planPart = said.planPart();
        evidence = said.evidence();
        planLine = said.planLine();
        given = said.given();
    }
}
