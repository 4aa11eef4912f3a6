package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kith.duty.Duty.Outcome;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.record.ChildId;

/** A child's clocks as they are stored. Only a step may use it. */
@ApplicationScoped
public class Clocks {
    private static final Comparator<LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    @Inject
    JpaDueDates dueDates;

    @Inject
    Policies policies;

    /** A child's clocks, open and past. */
    public ChildClocks of(ChildId child) {
        AsOf asOf = policies.asOf();
        Map<List<Object>, String> whyLate = dueDates.whyLate(child);
        List<ClockSummary> clocks = dueDates.standing(child).stream()
                .map(date -> clock(date, asOf, whyLate.get(date.key())))
                .sorted(Comparator.comparing(ClockSummary::dueOn, UNKNOWN_LAST).thenComparing(ClockSummary::duty))
                .toList();
        return new ChildClocks(
                clocks.stream().filter(clock -> toBeDone(clock.state())).toList(),
                clocks.stream()
                        .filter(clock -> !toBeDone(clock.state()) && clock.state() != DutyState.NOT_KNOWN)
                        .sorted(Comparator.comparing(ClockSummary::dueOn, UNKNOWN_LAST)
                                .reversed())
                        .toList(),
                clocks.stream()
                        .filter(clock -> clock.state() == DutyState.NOT_KNOWN)
                        .toList());
    }

    /** How something stands that has a day and no stored clock, such as what is made ready beside the law's duties. */
    public ClockSummary clock(DutyCode duty, String occasion, LocalDate dueOn, LocalDate doneOn) {
        AsOf asOf = policies.asOf();
        Outcome outcome = doneOn == null ? Outcome.OPEN : Outcome.MET;
        DutyState state = asOf.state(outcome, dueOn);
        return new ClockSummary(duty, occasion, state, dueOn, null, doneOn, asOf.days(state, dueOn), null, null);
    }

    /** A child's dates that were replaced, the latest first, each with its reason. */
    public List<ReplacedDate> replaced(ChildId child) {
        return dueDates.replaced(child).stream()
                .filter(date -> date.why() != null && !date.why().replaced().isEmpty())
                .map(date -> ReplacedDate.of(
                        date.duty(), date.occasion(), date.why().replaced().get(0)))
                .toList();
    }

    private static boolean toBeDone(DutyState state) {
        return switch (state) {
            case OVERDUE, DUE_SOON, NOT_DUE, ON_HOLD -> true;
            default -> false;
        };
    }

    private static ClockSummary clock(StandingDate date, AsOf asOf, String whyLate) {
        DutyState state = asOf.state(date.outcome(), date.dueOn());
        int days = state == DutyState.MET_LATE ? date.daysLate() : asOf.days(state, date.dueOn());
        return new ClockSummary(
                date.duty(),
                date.occasion(),
                state,
                date.dueOn(),
                date.planBy(),
                date.doneOn(),
                days,
                date.why(),
                whyLate);
    }
}
