package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Stay;

/** Every duty a council has towards one child, put together from small schedules. */
public final class Duties {
    private final Reckoning reckoning;

    private Duties(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /**
     * Walks the child's whole history and yields each duty, past and present, with its date, its reason and what became of it.
     * What was recorded after the day is not looked at.
     *
     * @param child the facts of one child
     * @param policy the law and the council's rules
     * @param asOf the day on which to look; there is no default
     * @return the duties in order of their schedules; code and occasion are together unique
     */
    public static List<Duty> of(ChildFacts child, Policy policy, LocalDate asOf) {
        Duties duties = new Duties(new Reckoning(FactsOn.of(child, asOf), policy, asOf));
        duties.addPeriods();
        duties.addStays();
        duties.addLife();
        return duties.reckoning.duties();
    }

    private void addPeriods() {
        for (Period period : reckoning.child.periods()) {
            if (!ShortBreakSchedule.isShortBreak(reckoning, period)) {
                addPeriod(period);
            }
        }
    }

    private void addPeriod(Period period) {
        List<ReviewChain.Link> reviews = ReviewChain.of(reckoning, period);
        new PlanSchedule(reckoning, period).add();
        new EducationSchedule(reckoning, period).add();
        new ReviewSchedule(reckoning, period).add(reviews);
        new EarlyReviewSchedule(reckoning, period).add();
        new ReviewPreparationSchedule(reckoning, period).add(reviews);
        new ReviewPapersSchedule(reckoning, period).add(reviews);
        new PermanenceSchedule(reckoning, period).add(reviews);
        new ProtectionSchedule(reckoning, period).add(reviews);
        new HealthSchedule(reckoning, period).add(reviews);
        new LeavingSchedule(reckoning, period).add();
    }

    private void addStays() {
        VisitSchedule visits = new VisitSchedule(reckoning);
        List<Stay> stays = reckoning.child.placements();
        for (int at = 0; at < stays.size(); at++) {
            Stay stay = stays.get(at);
            Period period = Life.periodOn(reckoning.child, stay.from());
            if (period == null || !ShortBreakSchedule.isShortBreak(reckoning, period)) {
                new PlacementSchedule(reckoning, stay).add();
                visits.add(stay, at + 1 < stays.size() ? stays.get(at + 1) : null);
            }
        }
        visits.addRequested();
    }

    private void addLife() {
        new ShortBreakSchedule(reckoning).add();
        new PathwaySchedule(reckoning).add();
        new RetentionSchedule(reckoning).add();
    }
}
