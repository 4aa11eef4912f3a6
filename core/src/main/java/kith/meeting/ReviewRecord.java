package kith.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What was said at a review as a whole. */
@Entity
@Table(name = "review_record")
class ReviewRecord extends ChildRow<ChildRecord.ReviewRecord> {
    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    private String chair;

    @Column(name = "other_chair_reason")
    private String otherChairReason;

    @Column(name = "child_attended")
    private Boolean childAttended;

    @Column(name = "child_away_reason")
    private String childAwayReason;

    @Column(name = "child_views")
    private String childViews;

    @Column(name = "private_talk")
    private String privateTalk;

    @Column(name = "private_talk_words")
    private String privateTalkWords;

    @Column(name = "made_friendly")
    private String madeFriendly;

    @Column(name = "also_there")
    private String alsoThere;

    private String advocate;

    @Column(name = "rights_told_on")
    private LocalDate rightsToldOn;

    @Column(name = "plan_agreed")
    private Boolean planAgreed;

    @Column(name = "conflict_note")
    private String conflictNote;

    private Boolean welfare;

    @Column(name = "welfare_words")
    private String welfareWords;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ReviewRecord() {}

    @Override
    public ChildRecord.ReviewRecord toRecord() {
        return new ChildRecord.ReviewRecord(
                reviewHeldOn,
                chair,
                otherChairReason,
                childAttended,
                childAwayReason,
                childViews,
                privateTalk,
                privateTalkWords,
                madeFriendly,
                alsoThere,
                advocate,
                rightsToldOn,
                planAgreed,
                conflictNote,
                welfare,
                welfareWords,
                recordedBy);
    }

    @Override
    public void amend(ChildRecord.ReviewRecord said) {
        reviewHeldOn = said.reviewHeldOn();
        chair = said.chair();
        otherChairReason = said.otherChairReason();
        childAttended = said.childAttended();
        childAwayReason = said.childAwayReason();
        childViews = said.childViews();
        privateTalk = said.privateTalk();
        privateTalkWords = said.privateTalkWords();
        madeFriendly = said.madeFriendly();
        alsoThere = said.alsoThere();
        advocate = said.advocate();
        rightsToldOn = said.rightsToldOn();
        planAgreed = said.planAgreed();
        conflictNote = said.conflictNote();
        welfare = said.welfare();
        welfareWords = said.welfareWords();
        recordedBy = said.recordedBy();
    }
}
