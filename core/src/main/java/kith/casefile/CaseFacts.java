package kith.casefile;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.Absence;
import kith.duty.ChildFacts.Health;
import kith.duty.ChildFacts.Known;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Visit;
import kith.duty.ChildFacts.VisitRequest;

/**
 * Turns the readable facts of a case into the facts the rules ask for. What a case leaves out is filled with the plainest
 * child: born ten years before, looked after since the first thing told, in one ordinary foster placement, everything known.
 */
final class CaseFacts {
    private static final Map<String, BiConsumer<CaseFacts, Cell>> FACTS = Map.ofEntries(
            entry("today", (facts, cell) -> facts.today = cell.day()),
            entry("occasion", (facts, cell) -> facts.occasion = cell.text()),
            entry("steps", (facts, cell) -> facts.steps = cell.number()),
            entry("born", (facts, cell) -> facts.bornOn = cell.day()),
            entry("died", (facts, cell) -> facts.diedOn = facts.day(cell)),
            entry("looked after from", (facts, cell) -> facts.period(cell)),
            entry("accommodated from", (facts, cell) -> facts.accommodated(cell)),
            entry("remanded", (facts, cell) -> facts.remanded(cell)),
            entry("looked after to", (facts, cell) -> facts.endPeriod(cell)),
            entry("end reason", (facts, cell) -> facts.endReason = cell.code("reason-ceased")),
            entry("ceasing decided", (facts, cell) -> facts.ceasingDecidedOn = facts.day(cell)),
            entry("ceasing approved", (facts, cell) -> facts.ceasingApprovedOn = facts.day(cell)),
            entry("legal status", (facts, cell) -> facts.status(cell)),
            entry("placement", (facts, cell) -> facts.placement(cell)),
            entry("placed", (facts, cell) -> facts.stays.add(new CaseStay("U6", facts.day(cell), null))),
            entry("placement ended", (facts, cell) -> facts.stay(cell).to = facts.day(cell)),
            entry("until 18", (facts, cell) -> facts.stay(cell).until18 = cell.yes()),
            entry("long term from", (facts, cell) -> facts.stay(cell).longTermFrom = facts.day(cell)),
            entry("approval", (facts, cell) -> facts.stay(cell).approval = CaseStay.approval(cell)),
            entry("approved from", (facts, cell) -> facts.stay(cell).approvedFrom = facts.day(cell)),
            entry("approval extended", (facts, cell) -> facts.stay(cell).approvalExtended = cell.yes()),
            entry("planned in advance", (facts, cell) -> facts.stay(cell).plannedInAdvance = cell.yes()),
            entry("notified", (facts, cell) -> facts.stay(cell).notifiedOn = facts.day(cell)),
            entry("parents assessed", (facts, cell) -> facts.stay(cell).assessedOn = facts.day(cell)),
            entry("placement decided", (facts, cell) -> facts.stay(cell).decidedOn = facts.day(cell)),
            entry("six months agreed", (facts, cell) -> facts.stay(cell).agreedFrom = facts.day(cell)),
            entry("agreement withdrawn", (facts, cell) -> facts.stay(cell).agreementWithdrawnOn = facts.day(cell)),
            entry("another body responsible", (facts, cell) -> facts.stay(cell).responsibleForAnother = cell.yes()),
            entry("ended at once", (facts, cell) -> facts.stay(cell).endedAtOnce = cell.yes()),
            entry("end notified", (facts, cell) -> facts.stay(cell).endNotifiedOn = facts.day(cell)),
            entry("absence", (facts, cell) -> facts.absence(cell)),
            entry("care plan", (facts, cell) -> facts.plan(Plan.Kind.CARE, cell)),
            entry("placement plan", (facts, cell) -> facts.plan(Plan.Kind.PLACEMENT, cell)),
            entry("permanence plan", (facts, cell) -> facts.plan(Plan.Kind.PERMANENCE, cell)),
            entry("twin track plan", (facts, cell) -> facts.plan(Plan.Kind.TWIN_TRACK, cell)),
            entry("pathway assessment", (facts, cell) -> facts.plan(Plan.Kind.PATHWAY_ASSESSMENT, cell)),
            entry("pathway plan", (facts, cell) -> facts.plan(Plan.Kind.PATHWAY, cell)),
            entry("education plan", (facts, cell) -> facts.plan(Plan.Kind.EDUCATION, cell)),
            entry("detention placement plan", (facts, cell) -> facts.plan(Plan.Kind.DETENTION_PLACEMENT, cell)),
            entry("first review held", (facts, cell) -> facts.review(cell)),
            entry("second review held", (facts, cell) -> facts.reviewAfterFirst(cell)),
            entry("previous review held", (facts, cell) -> facts.laterReview(cell)),
            entry("review held", (facts, cell) -> facts.review(cell)),
            entry("review opened", (facts, cell) -> facts.review(cell).completedOn = null),
            entry("meetings", (facts, cell) -> facts.meetings(cell)),
            entry("completed", (facts, cell) -> facts.lastReview(cell).completedOn = facts.day(cell)),
            entry("adjourned", (facts, cell) -> facts.adjourned(cell)),
            entry("without a meeting", (facts, cell) -> facts.withoutMeeting(cell)),
            entry("decisions sent", (facts, cell) -> facts.lastReview(cell).decisionsOn = facts.day(cell)),
            entry("record finished", (facts, cell) -> facts.lastReview(cell).recordOn = facts.day(cell)),
            entry("record distributed", (facts, cell) -> facts.lastReview(cell).distributedOn = facts.day(cell)),
            entry("care plan updated", (facts, cell) -> facts.lastReview(cell).planUpdatedOn = facts.day(cell)),
            entry("talk", (facts, cell) -> facts.prepared(Preparation.Kind.TALK, cell)),
            entry("papers", (facts, cell) -> facts.prepared(Preparation.Kind.PAPERS, cell)),
            entry("visit", (facts, cell) -> facts.visits(cell, true)),
            entry("visits", (facts, cell) -> facts.visits(cell, true)),
            entry("last visit", (facts, cell) -> facts.visits(cell, true)),
            entry("visit attempted", (facts, cell) -> facts.visits(cell, false)),
            entry("visit requested", (facts, cell) -> facts.requested(cell, false)),
            entry("notice of concern", (facts, cell) -> facts.requested(cell, true)),
            entry("health assessment", (facts, cell) -> facts.health(Health.Kind.ASSESSMENT, cell)),
            entry("dental check", (facts, cell) -> facts.health(Health.Kind.DENTAL_CHECK, cell)),
            entry("reviewing officer named", (facts, cell) -> facts.officers.add(facts.day(cell))),
            entry("periods known from", (facts, cell) -> facts.known("periods", cell)),
            entry("reviews known from", (facts, cell) -> facts.known("reviews", cell)),
            entry("visits known from", (facts, cell) -> facts.known("visits", cell)),
            entry("plans known from", (facts, cell) -> facts.known("plans", cell)),
            entry("health known from", (facts, cell) -> facts.known("health", cell)),
            entry("work known from", (facts, cell) -> facts.known("work", cell)),
            entry("setting", CaseFacts::note),
            entry("in care", CaseFacts::note),
            entry("plan ready", CaseFacts::note),
            entry("practicable before", CaseFacts::note),
            entry("value", CaseFacts::note),
            entry("last meeting", CaseFacts::note),
            entry("child agrees", CaseFacts::note),
            entry("everyone agrees", CaseFacts::note),
            entry("times adjourned", CaseFacts::note),
            entry("seen alone", CaseFacts::note),
            entry("reason", CaseFacts::note),
            entry("review", CaseFacts::note),
            entry("code", CaseFacts::note),
            entry("participation age", CaseFacts::note),
            entry("longest stay", CaseFacts::note),
            entry("days in twelve months", CaseFacts::note),
            entry("age", CaseFacts::note));

    private final String where;
    private final Map<String, Cell> noted = new HashMap<>();
    private LocalDate bornOn;
    private LocalDate diedOn;
    private LocalDate today;
    private LocalDate latest;
    private LocalDate earliest;
    private LocalDate ceasingDecidedOn;
    private LocalDate ceasingApprovedOn;
    private String endReason;
    private String occasion;
    private int steps = 1;
    private final List<Period> periods = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<CaseStay> stays = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<CaseReview> reviews = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<VisitRequest> requests = new ArrayList<>();
    private final List<Health> health = new ArrayList<>();
    private final List<LocalDate> officers = new ArrayList<>();
    private final List<Preparation> preparations = new ArrayList<>();
    private final Map<String, LocalDate> known = new HashMap<>();

    private CaseFacts(String where) {
        this.where = where;
    }

    /**
     * Reads the facts of a case.
     *
     * @throws CaseRefused naming a fact that is unknown or a value that is none
     */
    static CaseFacts of(Case example) {
        CaseFacts facts = new CaseFacts(example.where());
        for (Pairs.Pair pair : example.facts().all()) {
            Cell cell = Cell.of(example, pair, "facts");
            BiConsumer<CaseFacts, Cell> fact = FACTS.get(pair.name());
            if (fact == null) {
                throw new CaseRefused(
                        example.where(),
                        "facts",
                        "There is no fact '" + pair.name() + "'. The facts are "
                                + String.join(", ", new TreeSet<>(FACTS.keySet())) + ".");
            }
            fact.accept(facts, cell);
        }
        return facts;
    }

    /** The day on which the case is looked at: the one it states, otherwise the last day it tells of. */
    LocalDate today() {
        return today == null ? latest : today;
    }

    /** The day on which the case is looked at, or a recent one where it tells of none and none matters. */
    LocalDate onOrLater() {
        return today() == null ? LocalDate.of(2026, 1, 1) : today();
    }

    /**
     * A fact that a question asks for.
     *
     * @throws CaseRefused if the case does not tell it
     */
    Cell noted(Case example, String name) {
        Cell cell = noted.get(name);
        if (cell == null) {
            throw new CaseRefused(
                    example.where(), "facts", "The rule '" + example.rule() + "' needs the fact '" + name + "'.");
        }
        return cell;
    }

    LocalDate notedDay(String name) {
        return noted.containsKey(name) ? noted.get(name).day() : null;
    }

    int notedNumber(String name, int otherwise) {
        return noted.containsKey(name) ? noted.get(name).number() : otherwise;
    }

    private void note(Cell cell) {
        noted.put(cell.name(), cell);
    }

    /** Which of several duties is meant, or null for the one that stands. */
    String occasion() {
        return occasion;
    }

    /** How many steps of a chain are meant. */
    int steps() {
        return steps;
    }

    /** The same case with one more review, held on a day. */
    void hold(LocalDate day) {
        reviews.add(new CaseReview(List.of(seen(day))));
        today = today == null ? null : day;
    }

    ChildFacts child() {
        fill();
        return new ChildFacts(
                bornOn,
                diedOn,
                List.copyOf(periods),
                inOrder(statuses, Status::from),
                stays.stream()
                        .sorted(Comparator.comparing(stay -> stay.from))
                        .map(CaseStay::stay)
                        .toList(),
                inOrder(absences, Absence::from),
                inOrder(plans, Plan::completedOn),
                reviews.stream()
                        .sorted(Comparator.comparing(review -> review.heldOn))
                        .map(CaseReview::review)
                        .toList(),
                inOrder(visits, Visit::on),
                inOrder(requests, VisitRequest::on),
                inOrder(health, Health::on),
                officers.stream().sorted().toList(),
                inOrder(preparations, Preparation::on),
                known());
    }

    private static <T> List<T> inOrder(List<T> facts, Function<T, LocalDate> day) {
        return facts.stream().sorted(Comparator.comparing(day)).toList();
    }

    private Known known() {
        return new Known(
                known.getOrDefault("periods", LocalDate.MIN),
                known.getOrDefault("reviews", LocalDate.MIN),
                known.getOrDefault("visits", LocalDate.MIN),
                known.getOrDefault("plans", LocalDate.MIN),
                known.getOrDefault("health", LocalDate.MIN),
                known.getOrDefault("work", LocalDate.MIN));
    }

    /** The plainest child around what the case tells. */
    private void fill() {
        if (earliest == null && bornOn == null && today == null) {
            throw new CaseRefused(where, "facts", "No fact has a date. Say at least when something happened.");
        }
        if (periods.isEmpty()) {
            periods.add(new Period(begins(), null, null, null, null));
        }
        Period first = periods.get(0);
        if (stays.isEmpty()) {
            stays.add(new CaseStay("U6", first.from(), null));
        }
        stays.stream().filter(stay -> stay.from == null).forEach(stay -> stay.from = first.from());
        if (statuses.isEmpty()) {
            statuses.add(new Status("V2", first.from(), null));
        }
        bornOn = bornOn == null ? first.from().minusYears(10) : bornOn;
        latest = latest == null ? first.from() : latest;
        endLastPeriod();
    }

    /** Two weeks before the first review where that is the first thing told, and ten years after birth where nothing else is. */
    private LocalDate begins() {
        if (earliest == null) {
            return bornOn == null ? today : bornOn.plusYears(10);
        }
        boolean reviewFirst = reviews.stream().anyMatch(review -> review.heldOn.equals(earliest));
        return reviewFirst ? earliest.minusWeeks(2) : earliest;
    }

    private void endLastPeriod() {
        Period last = periods.remove(periods.size() - 1);
        LocalDate to = last.to() == null && diedOn != null ? diedOn : last.to();
        periods.add(new Period(last.from(), to, to == null ? null : endReason, ceasingDecidedOn, ceasingApprovedOn));
    }

    private LocalDate day(Cell cell) {
        return seen(cell.day());
    }

    private LocalDate seen(LocalDate day) {
        earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
        latest = latest == null || day.isAfter(latest) ? day : latest;
        return day;
    }

    private void period(Cell cell) {
        periods.add(new Period(day(cell), null, null, null, null));
    }

    private void accommodated(Cell cell) {
        period(cell);
        statuses.add(new Status("V2", cell.day(), null));
    }

    private void remanded(Cell cell) {
        period(cell);
        statuses.add(new Status("J1", cell.day(), null));
    }

    private void endPeriod(Cell cell) {
        if (periods.isEmpty()) {
            throw cell.wrong("a 'looked after from' before it");
        }
        Period last = periods.remove(periods.size() - 1);
        periods.add(new Period(last.from(), day(cell), null, null, null));
    }

    private void status(Cell cell) {
        Cell.Span span = cell.span("legal-status");
        LocalDate from = span.from() == null ? startOf(cell) : seen(span.from());
        statuses.add(new Status(span.code(), from, span.to() == null ? null : seen(span.to())));
    }

    private void placement(Cell cell) {
        Cell.Span span = cell.span("placement-type");
        LocalDate from = span.from() == null ? null : seen(span.from());
        stays.add(new CaseStay(span.code(), from, span.to() == null ? null : seen(span.to())));
    }

    private void absence(Cell cell) {
        Cell.Span span = cell.span("placement-type");
        if (span.from() == null) {
            throw cell.wrong("its days, such as T1 2026-09-01..2026-09-05");
        }
        absences.add(new Absence(span.code(), seen(span.from()), span.to() == null ? null : seen(span.to())));
    }

    private LocalDate startOf(Cell cell) {
        if (periods.isEmpty()) {
            throw cell.wrong("its first day, such as C1 2026-03-02, or a 'looked after from' before it");
        }
        return periods.get(periods.size() - 1).from();
    }

    private CaseStay stay(Cell cell) {
        if (stays.isEmpty()) {
            if (periods.isEmpty()) {
                throw cell.wrong("a placement before it, such as placement=U4 2026-03-02");
            }
            stays.add(new CaseStay("U6", periods.get(0).from(), null));
        }
        return stays.get(stays.size() - 1);
    }

    private void plan(Plan.Kind kind, Cell cell) {
        boolean ofPlacement = kind == Plan.Kind.PLACEMENT || kind == Plan.Kind.DETENTION_PLACEMENT;
        plans.add(new Plan(kind, day(cell), ofPlacement ? placedOn(cell) : null));
    }

    private LocalDate placedOn(Cell cell) {
        CaseStay stay = stay(cell);
        return stay.from == null ? startOf(cell) : stay.from;
    }

    private CaseReview review(Cell cell) {
        reviews.add(new CaseReview(List.of(day(cell))));
        return lastReview(cell);
    }

    private void reviewAfterFirst(Cell cell) {
        if (reviews.isEmpty()) {
            reviews.add(new CaseReview(List.of(seen(cell.day().minusMonths(3)))));
        }
        review(cell);
    }

    /** A review that is neither the first nor the second. */
    private void laterReview(Cell cell) {
        if (reviews.isEmpty()) {
            reviews.add(new CaseReview(List.of(seen(cell.day().minusMonths(9)))));
            reviews.add(new CaseReview(List.of(seen(cell.day().minusMonths(6)))));
        }
        review(cell);
    }

    private void meetings(Cell cell) {
        List<LocalDate> days = cell.days();
        days.forEach(this::seen);
        reviews.add(new CaseReview(days));
    }

    private void adjourned(Cell cell) {
        if (reviews.isEmpty()) {
            laterReview(cell);
        }
        CaseReview review = lastReview(cell);
        review.adjournedOn = day(cell);
        review.completedOn = null;
    }

    private void withoutMeeting(Cell cell) {
        lastReview(cell).withoutMeeting = cell.yes();
    }

    private CaseReview lastReview(Cell cell) {
        if (reviews.isEmpty()) {
            throw cell.wrong("a review before it, such as review held=2026-03-27");
        }
        return reviews.get(reviews.size() - 1);
    }

    private void prepared(Preparation.Kind kind, Cell cell) {
        preparations.add(new Preparation(kind, day(cell)));
    }

    private void visits(Cell cell, boolean childSeen) {
        cell.days().forEach(day -> visits.add(new Visit(seen(day), childSeen)));
    }

    private void requested(Cell cell, boolean notice) {
        requests.add(new VisitRequest(day(cell), notice));
    }

    private void health(Health.Kind kind, Cell cell) {
        health.add(new Health(kind, day(cell)));
    }

    private void known(String kind, Cell cell) {
        known.put(kind, cell.text().equals("never") ? null : cell.day());
    }
}
