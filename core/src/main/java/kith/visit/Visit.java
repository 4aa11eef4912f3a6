package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A visit to a child by the council's representative. */
@Entity
@Table(name = "visit")
class Visit extends ChildRow<ChildRecord.Visit> {
    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private boolean seen;

    private Boolean alone;

    @Column(name = "not_alone_reason")
    private String notAloneReason;

    private String visitor;

    private String account;

    @Column(name = "not_seen_reason")
    private String notSeenReason;

    private Boolean announced;

    @Column(name = "also_seen")
    private String alsoSeen;

    private String bedroom;

    @Column(name = "seen_where")
    private String seenWhere;

    private String communication;

    @Column(name = "child_account")
    private String childAccount;

    @Column(name = "needs_met")
    private Boolean needsMet;

    @Column(name = "needs_not_met")
    private String needsNotMet;

    private String concern;

    @Column(name = "carer_views")
    private String carerViews;

    @Column(name = "carer_advice")
    private String carerAdvice;

    @Column(name = "advised_with")
    private String advisedWith;

    private String together;

    protected Visit() {}

    @Override
    public ChildRecord.Visit toRecord() {
        return new ChildRecord.Visit(
                visitedOn,
                seen,
                alone,
                notAloneReason,
                visitor,
                account,
                notSeenReason,
                announced,
                alsoSeen,
                bedroom,
                seenWhere,
                communication,
                childAccount,
                needsMet,
                needsNotMet,
                concern,
                carerViews,
                carerAdvice,
                advisedWith,
                together);
    }

    @Override
    public void amend(ChildRecord.Visit said) {
        visitedOn = said.visitedOn();
        seen = said.seen();
        alone = said.alone();
        notAloneReason = said.notAloneReason();
        visitor = said.visitor();
        account = said.account();
        notSeenReason = said.notSeenReason();
        announced = said.announced();
        alsoSeen = said.alsoSeen();
        bedroom = said.bedroom();
        seenWhere = said.seenWhere();
        communication = said.communication();
        childAccount = said.childAccount();
        needsMet = said.needsMet();
        needsNotMet = said.needsNotMet();
        concern = said.concern();
        carerViews = said.carerViews();
        carerAdvice = said.carerAdvice();
        advisedWith = said.advisedWith();
        together = said.together();
    }
}
