package kith.duty;

import java.time.LocalDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;

/** The care plan, the education plan and the naming of the reviewing officer at the start of being looked after. */
final class PlanSchedule {
    /** The age at which early education begins, and with it the personal education plan. */
    static final int EDUCATION_FROM = 3;

    private final Reckoning reckoning;
    private final Period period;
    private final String occasion;

    PlanSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
        this.occasion = "period " + period.from();
    }

    void add() {
        Stay first = Life.firstStay(reckoning.child, period);
        LocalDate placedOn = first == null ? period.from() : first.from();
        Sentence fact = Sentence.of("fact.first-placed", placedOn);
        addCarePlan(first, placedOn, fact);
        addEducationPlan(placedOn, fact);
        addReviewingOfficer();
    }

    private void addCarePlan(Stay first, LocalDate placedOn, Sentence fact) {
        LocalDate doneOn = Life.firstPlan(reckoning.child, Plan.Kind.CARE, earliest(), period.to());
        Status proceedings = Life.statusOn(reckoning.child, "C1", placedOn);
        Deadline deadline = carePlan(first, placedOn, Reckoning.first(doneOn, period.to()));
        if (proceedings != null && deadline != null && reckoning.has(LimitQuestion.CARE_PLAN, placedOn)) {
            addCourtPlan(proceedings, deadline, doneOn);
        } else {
            settle(DutyCode.CARE_PLAN, deadline, placedOn, doneOn, Records.PLANS, fact);
        }
    }

    /** A plan made while the placement was being prepared counts; one of an earlier period does not. */
    private LocalDate earliest() {
        LocalDate previousEnd = LocalDate.MIN;
        for (Period earlier : reckoning.child.periods()) {
            if (earlier.to() != null && earlier.from().isBefore(period.from())) {
                previousEnd = earlier.to();
            }
        }
        return previousEnd;
    }

    private Deadline carePlan(Stay first, LocalDate placedOn, LocalDate stoppedOn) {
        boolean remand = Life.isOnlyRemanded(reckoning.child, period.from())
                && reckoning.has(LimitQuestion.REMAND_CARE_PLAN, period.from());
        if (remand) {
            return reckoning.deadline(LimitQuestion.REMAND_CARE_PLAN, period.from(), stoppedOn);
        }
        Deadline deadline = reckoning.deadline(LimitQuestion.CARE_PLAN, placedOn, stoppedOn);
        boolean planned = deadline != null && first != null && first.plannedInAdvance();
        return planned ? before(deadline, placedOn) : deadline;
    }

    private static Deadline before(Deadline deadline, LocalDate placedOn) {
        return deadline.on(placedOn.minusDays(1), Sentence.of("law.care-plan-before-placement", placedOn));
    }

    /** While care proceedings last the court sets the timetable; a care order is not made without the plan. */
    private void addCourtPlan(Status proceedings, Deadline deadline, LocalDate doneOn) {
        Sentence fact = Sentence.of("fact.proceedings", proceedings.from());
        Sentence law = Sentence.of("law.care-plan-court");
        if (proceedings.to() != null) {
            Deadline byOrder = deadline.on(proceedings.to(), law);
            settle(DutyCode.CARE_PLAN, byOrder, proceedings.from(), doneOn, Records.PLANS, fact);
        } else if (doneOn != null) {
            reckoning.met(DutyCode.CARE_PLAN, occasion, deadline.on(doneOn, law), doneOn, fact);
        } else if (period.to() == null) {
            Sentence result = Sentence.of("result.court-timetable");
            reckoning.onHold(DutyCode.CARE_PLAN, occasion, deadline.on(null, law), result, fact);
        }
    }

    /** From the third birthday, when early education begins, to the eighteenth. */
    private void addEducationPlan(LocalDate placedOn, Sentence fact) {
        LocalDate third = Life.birthday(reckoning.child, EDUCATION_FROM);
        LocalDate from = placedOn.isBefore(third) ? third : placedOn;
        boolean reached = !from.isAfter(reckoning.asOf) && (period.to() == null || from.isBefore(period.to()));
        if (!reached || !from.isBefore(Life.birthday(reckoning.child, 18))) {
            return;
        }
        LocalDate doneOn = Life.firstPlan(reckoning.child, Plan.Kind.EDUCATION, earliest(), period.to());
        Sentence why = from.equals(placedOn) ? fact : Sentence.of("fact.third-birthday", from);
        Deadline deadline = reckoning.deadline(LimitQuestion.PEP, from, Reckoning.first(doneOn, period.to()));
        settle(DutyCode.PEP, deadline, from, doneOn, Records.PLANS, why);
    }

    private void addReviewingOfficer() {
        LocalDate start = period.from();
        LocalDate named = Life.firstDay(reckoning.child.officers(), start, period.to());
        Deadline deadline =
                reckoning.deadline(LimitQuestion.IRO_APPOINTMENT, start, Reckoning.first(named, period.to()));
        Sentence fact = Sentence.of("fact.looked-after", start);
        settle(DutyCode.IRO_APPOINTMENT, deadline, start, named, Records.WORK, fact);
    }

    private void settle(
            DutyCode code, Deadline deadline, LocalDate since, LocalDate doneOn, Records kind, Sentence fact) {
        reckoning.settle(code, occasion, deadline, kind, since, doneOn, period.to(), fact);
    }
}
