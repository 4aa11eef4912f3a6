package kith.duty;

import java.time.LocalDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;

/** What one stay brings with it: its plan, its notices, and what its footing demands. */
final class PlacementSchedule {
    private static final String YOUTH_DETENTION = "R5";

    private final Reckoning reckoning;
    private final Stay stay;
    private final LocalDate end;
    private final String occasion;
    private final Sentence placed;

    PlacementSchedule(Reckoning reckoning, Stay stay) {
        this.reckoning = reckoning;
        this.stay = stay;
        this.end = Life.endOf(reckoning.child, stay);
        this.occasion = "placement " + stay.from();
        this.placed = Sentence.of("fact.placed", stay.from(), new Sentence.Code("placement-type", stay.type()));
    }

    void add() {
        addPlan();
        addNotification();
        addEndingNotification();
        switch (stay.approval()) {
            case TEMPORARY -> addTemporaryApproval();
            case PARENT_BEFORE_ASSESSMENT -> addParents();
            case EMERGENCY -> addEmergency();
            case FULL -> {
                // nothing more is owed
            }
        }
    }

    private void addPlan() {
        boolean remanded = Life.isOnlyRemanded(reckoning.child, stay.from());
        boolean detained = remanded
                && stay.nearest().equals(YOUTH_DETENTION)
                && reckoning.has(LimitQuestion.DETENTION_PLACEMENT_PLAN, stay.from());
        if (detained) {
            addPlan(
                    DutyCode.DETENTION_PLACEMENT_PLAN,
                    LimitQuestion.DETENTION_PLACEMENT_PLAN,
                    Plan.Kind.DETENTION_PLACEMENT);
        } else if (remanded && reckoning.has(LimitQuestion.REMAND_PLACEMENT_PLAN, stay.from())) {
            addPlan(DutyCode.PLACEMENT_PLAN, LimitQuestion.REMAND_PLACEMENT_PLAN, Plan.Kind.PLACEMENT);
        } else {
            addPlan(DutyCode.PLACEMENT_PLAN, LimitQuestion.PLACEMENT_PLAN, Plan.Kind.PLACEMENT);
        }
    }

    private void addPlan(DutyCode code, LimitQuestion question, Plan.Kind kind) {
        LocalDate plannedOn = planOn(kind);
        Deadline deadline = deadline(question, plannedOn);
        boolean before = question == LimitQuestion.PLACEMENT_PLAN && stay.plannedInAdvance();
        settle(code, before ? before(deadline) : deadline, Records.PLANS, plannedOn);
    }

    private LocalDate planOn(Plan.Kind kind) {
        LocalDate first = null;
        for (Plan plan : reckoning.child.plans()) {
            boolean ofThisStay = plan.placedOn() == null
                    ? !plan.completedOn().isBefore(stay.from())
                            && (end == null || !plan.completedOn().isAfter(end))
                    : plan.placedOn().equals(stay.from());
            boolean earlier = first == null || plan.completedOn().isBefore(first);
            if (plan.kind() == kind && ofThisStay && earlier) {
                first = plan.completedOn();
            }
        }
        return first;
    }

    private void addNotification() {
        Deadline deadline = deadline(LimitQuestion.PLACEMENT_NOTIFICATION, stay.notifiedOn());
        settle(
                DutyCode.PLACEMENT_NOTIFICATION,
                stay.plannedInAdvance() ? before(deadline) : deadline,
                Records.WORK,
                stay.notifiedOn());
    }

    private Deadline before(Deadline deadline) {
        return deadline == null
                ? null
                : deadline.on(stay.from().minusDays(1), Sentence.of("law.before-placement", stay.from()));
    }

    private void addEndingNotification() {
        if (!stay.endedAtOnce() || stay.to() == null) {
            return;
        }
        reckoning.settle(
                DutyCode.ENDING_NOTIFICATION,
                occasion,
                reckoning.deadline(LimitQuestion.ENDING_NOTIFICATION, stay.to(), stay.endNotifiedOn()),
                Records.WORK,
                stay.to(),
                stay.endNotifiedOn(),
                null,
                placed,
                Sentence.of("fact.placement-ended-at-once", stay.to()));
    }

    private void addTemporaryApproval() {
        LocalDate from = stay.approvedFrom() == null ? stay.from() : stay.approvedFrom();
        Deadline deadline = reckoning.deadline(LimitQuestion.TEMPORARY_APPROVAL, from, end);
        Deadline until = extended(deadline, from);
        reckoning.settle(
                DutyCode.TEMPORARY_APPROVAL_END,
                occasion,
                until,
                Records.PERIODS,
                from,
                approvalOver(),
                end,
                placed,
                until == deadline
                        ? Sentence.of("fact.temporary-approval", from)
                        : Sentence.of("fact.temporary-approval-extended", from, deadline.on()));
    }

    private LocalDate approvalOver() {
        LocalDate approvedOn = stay.approvedOn();
        return approvedOn == null || end != null && end.isBefore(approvedOn) ? end : approvedOn;
    }

    private void addParents() {
        settle(
                DutyCode.PARENT_ASSESSMENT,
                deadline(LimitQuestion.PARENT_ASSESSMENT, stay.assessedOn()),
                Records.WORK,
                stay.assessedOn());
        LocalDate assessed = stay.assessedOn();
        if (assessed == null) {
            return;
        }
        reckoning.settle(
                DutyCode.PARENT_DECISION,
                occasion,
                reckoning.deadline(LimitQuestion.PARENT_DECISION, assessed, Reckoning.first(stay.decidedOn(), end)),
                Records.WORK,
                assessed,
                stay.decidedOn(),
                end,
                placed,
                Sentence.of("fact.parent-assessed", assessed));
    }

    private void addEmergency() {
        settle(
                DutyCode.EMERGENCY_REVIEW,
                deadline(LimitQuestion.EMERGENCY_REVIEW, firstReview()),
                Records.REVIEWS,
                firstReview());
        Deadline deadline = deadline(LimitQuestion.EMERGENCY_PLACEMENT, end);
        settle(DutyCode.EMERGENCY_PLACEMENT_END, extended(deadline, stay.from()), Records.PERIODS, end);
    }

    /** The end of its one extension, where there was one; otherwise the end itself. */
    private Deadline extended(Deadline deadline, LocalDate from) {
        Deadline extension = deadline == null || !stay.approvalExtended()
                ? null
                : reckoning.deadline(
                        LimitQuestion.TEMPORARY_APPROVAL_EXTENSION,
                        deadline.on().plusDays(1),
                        from,
                        end);
        return extension == null ? deadline : extension;
    }

    private LocalDate firstReview() {
        for (Review review : reckoning.child.reviews()) {
            if (!review.heldOn().isBefore(stay.from())) {
                return review.heldOn();
            }
        }
        return null;
    }

    /** Counted from the start of the stay. */
    private Deadline deadline(LimitQuestion question, LocalDate doneOn) {
        return reckoning.deadline(question, stay.from(), Reckoning.first(doneOn, end));
    }

    private void settle(DutyCode code, Deadline deadline, Records kind, LocalDate doneOn) {
        reckoning.settle(code, occasion, deadline, kind, stay.from(), doneOn, end, placed);
    }
}
