package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.council.CouncilCalendar;
import kith.council.PolicyInForce;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;
import kith.duty.ChildFacts.Health;
import kith.duty.ChildFacts.Known;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Visit;
import kith.duty.ChildFacts.VisitRequest;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Question;
import kith.plugin.Ruling;

/** An invented child's story, told one fact at a time, and what is due then. */
final class Story {
    private LocalDate born = LocalDate.of(2016, 6, 1);
    private LocalDate died;
    private final List<Period> periods = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<VisitRequest> requests = new ArrayList<>();
    private final List<Health> health = new ArrayList<>();
    private final List<LocalDate> officers = new ArrayList<>();
    private final List<Preparation> preparations = new ArrayList<>();
    private final List<ChildFacts.Booking> bookings = new ArrayList<>();
    private final List<ChildFacts.Protection> protection = new ArrayList<>();
    private final List<ChildFacts.ReviewRequest> reviewRequests = new ArrayList<>();
    private final List<ChildFacts.Involvement> involvement = new ArrayList<>();
    private final Map<Question, Ruling<?>> rulings = new HashMap<>();
    private final Map<LimitQuestion, Ruling<Limit>> council = new HashMap<>();
    private final Map<Question, List<DatedSetting<?>>> settings = new HashMap<>();
    private final List<SchoolTerm> terms = new ArrayList<>();
    private Closures closures = Closures.NONE;
    private Known known = Known.ALL;
    private Nation nation = Nation.ENGLAND;

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Story child() {
        return new Story();
    }

    Story in(Nation where) {
        nation = where;
        return this;
    }

    Story born(String on) {
        born = day(on);
        return this;
    }

    Story died(String on) {
        died = day(on);
        return this;
    }

    Story lookedAfter(String from) {
        return lookedAfter(day(from), null);
    }

    Story lookedAfter(String from, String to) {
        return lookedAfter(day(from), day(to));
    }

    Story lookedAfter(LocalDate from, LocalDate to) {
        periods.add(new Period(from, to, null, null));
        return this;
    }

    Story period(Period period) {
        periods.add(period);
        return this;
    }

    Story status(String code, String from, String to) {
        statuses.add(new Status(code, day(from), to == null ? null : day(to)));
        return this;
    }

    Story placed(String type, String from) {
        return stay(Stay.of(type, day(from), null));
    }

    Story placed(String type, LocalDate from, LocalDate to) {
        return stay(Stay.of(type, from, to));
    }

    Story stay(Stay stay) {
        stays.add(stay);
        return this;
    }

    Story plan(Plan.Kind kind, String on) {
        plans.add(new Plan(kind, day(on), null));
        return this;
    }

    Story reviewed(String... on) {
        for (String day : on) {
            reviews.add(Review.heldOn(day(day)));
        }
        return this;
    }

    Story review(Review review) {
        reviews.add(review);
        return this;
    }

    Story visited(String... on) {
        for (String day : on) {
            visits.add(new Visit(day(day), true));
        }
        return this;
    }

    Story visited(LocalDate on) {
        visits.add(new Visit(on, true));
        return this;
    }

    /** Forgets every other visit. */
    Story visitedOnly(LocalDate on) {
        visits.clear();
        return visited(on);
    }

    Story attempted(String on) {
        visits.add(new Visit(day(on), false));
        return this;
    }

    Story asked(String on, boolean notice) {
        requests.add(new VisitRequest(day(on), notice));
        return this;
    }

    Story assessed(String... on) {
        for (String day : on) {
            health.add(new Health(Health.Kind.ASSESSMENT, day(day)));
        }
        return this;
    }

    Story officer(String on) {
        officers.add(day(on));
        return this;
    }

    Story prepared(String code, String on) {
        preparations.add(Preparation.ahead(code, day(on)));
        return this;
    }

    /** A paper that followed a review. */
    Story followed(String code, String on) {
        preparations.add(new Preparation(code, day(on), true));
        return this;
    }

    /** A review booked on one day for another. */
    Story booked(String on, String meetsOn) {
        bookings.add(new ChildFacts.Booking(day(on), day(meetsOn), false, null, null));
        return this;
    }

    /** A meeting booked on one day for another, to finish a review that is open. */
    Story bookedForTheRest(String on, String meetsOn) {
        bookings.add(new ChildFacts.Booking(day(on), day(meetsOn), true, null, null));
        return this;
    }

    /** A child protection plan and what was decided of it: null for nothing yet. */
    Story protectedBy(String from, String reviewedOn, String decidedOn, boolean goesOn) {
        protection.add(new ChildFacts.Protection(
                day(from),
                reviewedOn == null ? null : day(reviewedOn),
                null,
                decidedOn == null ? null : day(decidedOn),
                goesOn));
        return this;
    }

    /** Why the child needs a strategy of its own to take part, from a day until another or for good. */
    Story needsStrategy(ChildFacts.Involvement.Why why, String from, String to) {
        involvement.add(new ChildFacts.Involvement(why, day(from), to == null ? null : day(to)));
        return this;
    }

    /** Something that calls for a review before its date, or raises the question. */
    Story happened(ChildFacts.ReviewRequest.Kind kind, String... on) {
        for (String day : on) {
            reviewRequests.add(new ChildFacts.ReviewRequest(day(day), kind));
        }
        return this;
    }

    /** A review before its date was asked for; null for an answer that was not given. */
    Story reviewAsked(String by, String cause, String on, String answeredOn, String broughtTo) {
        reviewRequests.add(ChildFacts.ReviewRequest.of(
                day(on),
                new ChildFacts.ReviewRequest.Asked(
                        by,
                        cause,
                        answeredOn == null ? null : day(answeredOn),
                        broughtTo == null ? null : day(broughtTo))));
        return this;
    }

    /** A booking that was cancelled later. */
    Story bookedAndCancelled(String on, String meetsOn, String cancelledOn) {
        bookings.add(new ChildFacts.Booking(day(on), day(meetsOn), false, day(cancelledOn), null));
        return this;
    }

    /** What the council's plugin answers besides its limits. */
    Story says(Question question, Object answer) {
        Authority authority = new Authority(
                "test", "A council's page", "", "invented", LocalDate.of(1990, 1, 1), Authority.Certainty.REPORTED);
        rulings.put(question, new Ruling<>(answer, authority));
        return this;
    }

    Story known(Known from) {
        known = from;
        return this;
    }

    Story council(LimitQuestion question, Limit limit) {
        Authority authority = new Authority(
                "test", "A council's page", "", "invented", LocalDate.of(1990, 1, 1), Authority.Certainty.REPORTED);
        council.put(question, new Ruling<>(limit, authority));
        return this;
    }

    /** What the council sets from a day on; null for nothing of its own. */
    Story set(Question question, Object answer, LocalDate from) {
        settings.computeIfAbsent(question, q -> new ArrayList<>()).add(new DatedSetting<>(answer, from, "a test"));
        return this;
    }

    /** The days on which the council is closed. */
    Story closed(Closures days) {
        closures = days;
        return this;
    }

    /** A term of the council's schools. */
    Story term(String name, String from, String until) {
        terms.add(new SchoolTerm(day(from), day(until), name));
        return this;
    }

    List<Duty> on(String asOf) {
        return on(day(asOf));
    }

    List<Duty> on(LocalDate asOf) {
        PolicyInForce policy = PolicyInForce.with(nation, council)
                .saying(rulings)
                .with(settings)
                .with(new CouncilCalendar.Days(closures, terms));
        return Duties.of(facts(), policy, asOf);
    }

    /** What was told so far. */
    ChildFacts facts() {
        return new ChildFacts(
                born,
                died,
                periods,
                statuses,
                stays,
                List.of(),
                plans,
                reviews,
                visits,
                requests,
                health,
                officers,
                preparations,
                bookings,
                protection,
                List.of(),
                List.of(),
                reviewRequests,
                involvement,
                known);
    }

    /** The one duty with a code and an occasion. */
    Duty duty(DutyCode code, String occasion, String asOf) {
        return find(on(asOf), code, occasion)
                .orElseThrow(() -> new AssertionError("No " + code + " '" + occasion + "' in " + codes(on(asOf))));
    }

    /** The last duty with a code, in the order in which it was found. */
    Duty last(DutyCode code, String asOf) {
        return last(on(asOf), code);
    }

    static Duty last(List<Duty> duties, DutyCode code) {
        Duty found = null;
        for (Duty duty : duties) {
            found = duty.code() == code ? duty : found;
        }
        if (found == null) {
            throw new AssertionError("No " + code + " in " + codes(duties));
        }
        return found;
    }

    static Optional<Duty> find(List<Duty> duties, DutyCode code, String occasion) {
        return duties.stream()
                .filter(duty -> duty.code() == code && duty.occasion().equals(occasion))
                .findFirst();
    }

    static List<String> codes(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.code().code() + " '" + duty.occasion() + "' " + duty.dueOn() + " " + duty.outcome())
                .toList();
    }
}
