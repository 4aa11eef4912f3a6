package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Visit;
import kith.duty.ChildFacts.VisitRequest;
import kith.plugin.LimitQuestion;

/**
 * Visits to the child where the child lives: the first of every stay, then each counted from the one before. A new carer or a new
 * address begins anew; a temporary absence with return does not.
 */
final class VisitSchedule {
    private final Reckoning reckoning;

    VisitSchedule(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    void add(Stay stay, Stay next) {
        LocalDate end = Life.endOf(reckoning.child, stay);
        LocalDate records = reckoning.knownFrom(Records.VISITS);
        boolean endedBeforeRecords = end != null && (records == null || !end.isAfter(records));
        if (endedBeforeRecords || !VisitRegime.applies(reckoning.nation(), stay)) {
            return;
        }
        boolean movedOn = next != null && next.from().equals(end);
        List<LocalDate> visits = visits(stay.from(), end, movedOn);
        VisitRegime regime = new VisitRegime(reckoning, stay);
        Sentence placed = Sentence.of("fact.placed", stay.from(), new Sentence.Code("placement-type", stay.type()));
        addFirst(stay, end, regime, visits, placed);
        addFollowing(stay, end, regime, visits, placed);
        addAfterOrder(end, regime, visits, placed);
    }

    private List<LocalDate> visits(LocalDate from, LocalDate end, boolean movedOn) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = null;
        for (Visit visit : reckoning.child.visits()) {
            LocalDate on = visit.on();
            boolean within = !on.isBefore(from) && (end == null || on.isBefore(end) || on.equals(end) && !movedOn);
            if (visit.seen() && within && !on.equals(last)) {
                days.add(on);
                last = on;
            }
        }
        return days;
    }

    private void addFirst(Stay stay, LocalDate end, VisitRegime regime, List<LocalDate> visits, Sentence placed) {
        LocalDate first = visits.isEmpty() ? null : visits.get(0);
        reckoning.settle(
                DutyCode.VISIT,
                "placement " + stay.from(),
                reckoning.deadline(regime.first(), stay.from(), Reckoning.first(first, end)),
                Records.VISITS,
                stay.from(),
                first,
                end,
                placed);
    }

    private void addFollowing(Stay stay, LocalDate end, VisitRegime regime, List<LocalDate> visits, Sentence placed) {
        for (int at = 0; at < visits.size(); at++) {
            LocalDate visit = visits.get(at);
            LocalDate next = at + 1 < visits.size() ? visits.get(at + 1) : null;
            reckoning.settle(
                    DutyCode.VISIT,
                    "after visit " + visit,
                    deadline(stay, regime, visit, next, end),
                    Records.VISITS,
                    visit,
                    next,
                    end,
                    placed,
                    Sentence.of("fact.visit", visit));
        }
        if (visits.isEmpty() && end == null) {
            addSinceRecords(stay, regime, placed);
        }
    }

    /** A stay that began before Kith's records, without a visit since: at the latest counted from the last day before them. */
    private void addSinceRecords(Stay stay, VisitRegime regime, Sentence placed) {
        LocalDate records = reckoning.knownFrom(Records.VISITS);
        if (records == null || !stay.from().isBefore(records)) {
            return;
        }
        LocalDate before = records.minusDays(1);
        Deadline deadline = reckoning.interval(regime.after(before), before, null, null);
        Deadline first = reckoning.deadline(regime.first(), stay.from(), null);
        boolean firstStillToCome = first != null && !first.on().isBefore(reckoning.asOf);
        if (deadline != null && !firstStillToCome) {
            reckoning.open(
                    DutyCode.VISIT,
                    "records from " + records,
                    deadline,
                    placed,
                    Sentence.of("fact.visit-before-records", records));
        }
    }

    private Deadline deadline(Stay stay, VisitRegime regime, LocalDate visit, LocalDate next, LocalDate end) {
        LimitQuestion question = regime.after(visit);
        Deadline deadline = reckoning.interval(question, visit, next, end);
        LocalDate withdrawn = stay.agreementWithdrawnOn();
        boolean lapsed = question == LimitQuestion.VISIT_BY_AGREEMENT
                && withdrawn != null
                && !withdrawn.isAfter(deadline.on())
                && (next == null || next.isAfter(withdrawn));
        return lapsed
                ? withdrawn(reckoning.interval(regime.ordinary(visit), visit, next, end), deadline, withdrawn)
                : deadline;
    }

    /** Once the agreement is withdrawn the ordinary limit counts again; if it has passed, the visit is due at once. */
    private static Deadline withdrawn(Deadline ordinary, Deadline agreed, LocalDate withdrawn) {
        if (ordinary == null) {
            return agreed;
        }
        LocalDate limit = ordinary.on();
        return limit.isBefore(withdrawn)
                ? ordinary.on(withdrawn, Sentence.of("law.visit-agreement-withdrawn", withdrawn, limit))
                : ordinary;
    }

    private void addAfterOrder(LocalDate end, VisitRegime regime, List<LocalDate> visits, Sentence placed) {
        Status order = regime.orderMade();
        if (order == null) {
            return;
        }
        LocalDate seen = Life.firstDay(visits, order.from(), end);
        reckoning.settle(
                DutyCode.VISIT,
                "care order " + order.from(),
                reckoning.deadline(LimitQuestion.VISIT_CARE_ORDER_FIRST, order.from(), Reckoning.first(seen, end)),
                Records.VISITS,
                order.from(),
                seen,
                end,
                placed,
                Sentence.of("fact.care-order", order.from()));
    }

    /** Visits that the child or the carer asked for, or that follow a notice of concern about a home. */
    void addRequested() {
        for (VisitRequest request : reckoning.child.visitRequests()) {
            ChildFacts.Period period = Life.periodOn(reckoning.child, request.on());
            if (period == null) {
                continue;
            }
            LocalDate seen = firstVisit(request.on());
            String kind = request.notice() ? "notice" : "request";
            reckoning.settle(
                    DutyCode.REQUESTED_VISIT,
                    kind + " " + request.on(),
                    reckoning.deadline(
                            request.notice() ? LimitQuestion.VISIT_ON_NOTICE : LimitQuestion.VISIT_ON_REQUEST,
                            request.on(),
                            Reckoning.first(seen, period.to())),
                    Records.VISITS,
                    request.on(),
                    seen,
                    period.to(),
                    Sentence.of(request.notice() ? "fact.visit-notice" : "fact.visit-request", request.on()));
        }
    }

    private LocalDate firstVisit(LocalDate from) {
        for (Visit visit : reckoning.child.visits()) {
            if (visit.seen() && !visit.on().isBefore(from)) {
                return visit.on();
            }
        }
        return null;
    }
}
