package kith.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** How a reviewing officer rated the council's planning at a review. */
@Entity
@Table(name = "planning_rating")
class PlanningRating extends ChildRow<ChildRecord.PlanningRating> {
    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    private String quality;

    private String effectiveness;

    private String words;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    @Column(name = "rated_by")
    private String ratedBy;

    protected PlanningRating() {}

    @Override
    public ChildRecord.PlanningRating toRecord() {
        return new ChildRecord.PlanningRating(reviewHeldOn, quality, effectiveness, words, ratedOn, ratedBy);
    }

    @Override
    public void amend(ChildRecord.PlanningRating said) {
        reviewHeldOn = said.reviewHeldOn();
        quality = said.quality();
        effectiveness = said.effectiveness();
        words = said.words();
        ratedOn = said.ratedOn();
        ratedBy = said.ratedBy();
    }
}
