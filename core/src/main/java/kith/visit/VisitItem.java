package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What was talked of at a visit. */
@Entity
@Table(name = "visit_item")
class VisitItem extends ChildRow<ChildRecord.VisitItem> {
    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String visitor;

    private String about;

    private String words;

    @Column(name = "may_share")
    private String mayShare;

    @Column(name = "share_with")
    private String shareWith;

    protected VisitItem() {}

    @Override
    public ChildRecord.VisitItem toRecord() {
        return new ChildRecord.VisitItem(visitedOn, visitor, about, words, mayShare, shareWith);
    }

    @Override
    public void amend(ChildRecord.VisitItem said) {
        visitedOn = said.visitedOn();
        visitor = said.visitor();
        about = said.about();
        words = said.words();
        mayShare = said.mayShare();
        shareWith = said.shareWith();
    }
}
