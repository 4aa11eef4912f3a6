package kith.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlanningRatings extends JpaByChild<PlanningRating, ChildRecord.PlanningRating> implements PlanningRatings {
    JpaPlanningRatings() {
        super(PlanningRating.class, PlanningRating::new, "r.reviewHeldOn", ChildRecord.PlanningRating::reviewHeldOn);
    }
}
