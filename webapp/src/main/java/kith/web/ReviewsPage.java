package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Permission;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.duty.DutyCode;
import kith.overview.ChildReviews;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;
import kith.worklist.ClockSummary;

/** A child's reviews: held and next. */
@Named
@RequestScoped
public class ReviewsPage extends ChildPage<ChildReviews> {
    private static final Set<DutyCode> AHEAD =
            EnumSet.of(DutyCode.REVIEW_TALK, DutyCode.REVIEW_PAPERS, DutyCode.REVIEW_PREPARATION);

    @Inject
    private ShowingPlans plans;

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    @Inject
    private Frame frame;

    @Inject
    private Today today;

    @Inject
    private ReviewTasks tasks;

    @Inject
    private ShowingExclusions exclusions;

    @Override
    ChildReviews open(ChildId child) {
        return reading.reviews(child);
    }

    /** What is due of the reviews, apart from what is made ready for the next. */
    public List<ShownClock> getDue() {
        return show(getShown().clocks().open().stream().filter(clock -> !AHEAD.contains(clock.duty())));
    }

    /** What is made ready for the next review, done or not, in the order of its days. */
    public List<ShownClock> getReadiness() {
        return show(getShown().readiness().stream());
    }

    private List<ShownClock> show(Stream<ClockSummary> clocks) {
        return showing.show(getShown().child().child(), clocks.toList());
    }

    /** What is still missing, in a sentence. */
    public String missing(List<ShownClock> readiness) {
        long missing = readiness.stream().filter(ShownClock::isToBeDone).count();
        return missing == 0 ? text.get("readiness.all") : text.of("readiness.missing", missing, readiness.size());
    }

    /** The booking that stands; null where none does. */
    public Held<ChildRecord.ReviewBooking> getBooking() {
        return getShown().bookings().stream()
                .filter(booking -> booking.said().stands())
                .findFirst()
                .orElse(null);
    }

    /** When and where it is booked for. */
    public String booked(ChildRecord.ReviewBooking booking) {
        String when = booking.startsAt() == null
                ? text.weekday(booking.meetsOn())
                : text.of("booking.at", text.weekday(booking.meetsOn()), booking.startsAt());
        return together(when, venue(booking), booking.place());
    }

    private static String together(String... parts) {
        return Stream.of(parts)
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String venue(ChildRecord.ReviewBooking booking) {
        boolean said = booking.venue() == null || booking.venue().equals("ELSEWHERE");
        return said ? "" : text.get("booking.venue." + booking.venue());
    }

    /** Whether its day has passed and nobody recorded what became of it. */
    public boolean passed(ChildRecord.ReviewBooking booking) {
        return booking.meetsOn().isBefore(today.date());
    }

    /** Whether it lies after a day to which the review was brought forward. */
    public boolean afterEarlyDay(ChildRecord.ReviewBooking booking) {
        return getShown()
                .clocks()
                .next(EnumSet.of(DutyCode.EARLY_REVIEW))
                .filter(early -> early.dueOn() != null && early.dueOn().isBefore(booking.meetsOn()))
                .isPresent();
    }

    /** The further meetings of a series. */
    public List<String> further(ChildRecord.ReviewBooking booking) {
        return getShown().bookedMeetings().stream()
                .filter(meeting -> meeting.booking() == booking.ordinal())
                .map(meeting -> together(text.weekday(meeting.meetsOn()), meeting.startsAt(), meeting.place()))
                .toList();
    }

    /** Who chairs it, and why another than the reviewing officer. */
    public String chair(ChildRecord.ReviewBooking booking) {
        if (booking.chair() == null) {
            return text.get("booking.officer.none");
        }
        return booking.otherChairReason() == null
                ? booking.chair()
                : text.of("booking.chair.other", booking.chair(), booking.otherChairReason());
    }

    /** The people of a booking, each with the part and how they take part. */
    public List<String> people(ChildRecord.ReviewBooking booking) {
        PracticeWords words = new PracticeWords(text);
        return getShown().invitees().stream()
                .filter(invitee -> invitee.booking() == booking.ordinal())
                .map(invitee -> person(invitee, words.named(invitee.name(), invitee.part())))
                .toList();
    }

    private String person(ChildRecord.Invitee invitee, String person) {
        if (invitee.invitation().equals("INVITED")) {
            String judged = invitee.reason() == null ? person : text.of("booking.judged", person, invitee.reason());
            if (invitee.apology() != null && !Boolean.TRUE.equals(invitee.attended())) {
                return text.of("booking.apologised", judged, invitee.apology());
            }
            return invitee.attended() == null
                    ? judged
                    : text.of(invitee.attended() ? "booking.came" : "booking.away", judged);
        }
        String how = text.get("booking.invitation." + invitee.invitation());
        return invitee.reason() == null
                ? text.of("booking.how", person, how)
                : text.of("booking.how.why", person, how, invitee.reason());
    }

    /** Who is to be kept from the meeting that is booked, and how far that is agreed. */
    public List<ShowingExclusions.Line> getProposals() {
        return exclusions.proposals(getShown().child().child(), getShown().exclusions());
    }

    /** How those are heard who do not come to it. */
    public List<ShowingExclusions.Line> getHeard() {
        int booking = getBooking().said().ordinal();
        return exclusions.heard(
                getShown().child().child(),
                getShown().views().stream()
                        .filter(row -> row.said().booking() == booking)
                        .toList());
    }

    /** Where it is proposed that somebody is kept from it. */
    public String getExclude() {
        return to("exclude", getBooking());
    }

    /** Where it is recorded how somebody is heard who does not come. */
    public String getHear() {
        return Address.of("/child/hear-views")
                .with("child", getChild())
                .with("booking", getBooking().id())
                .toString();
    }

    /** A child protection plan and what was decided of it. */
    public String protection(ChildRecord.ProtectionPlan plan) {
        return plans.protection(plan);
    }

    /** Bookings that came to nothing or to a review, latest first. */
    public List<ChildRecord.ReviewBooking> getPastBookings() {
        return getShown().bookings().stream()
                .map(Held::said)
                .filter(booking -> !booking.stands())
                .toList();
    }

    /** What became of a booking. */
    public String became(ChildRecord.ReviewBooking booking) {
        return booking.heldOn() != null
                ? text.of("booking.became.held", booking.meetsOn(), booking.heldOn())
                : text.of(
                        "booking.became.cancelled",
                        booking.meetsOn(),
                        booking.cancelledOn(),
                        booking.cancelledReason() == null ? text.get("fact.notRecorded") : booking.cancelledReason());
    }

    /** How the child took part. */
    public String participation(ChildRecord.Review review) {
        return review.participation() == null
                ? text.get("fact.notRecorded")
                : text.code("participation", review.participation());
    }

    /** Whether the review is complete. */
    public String state(ChildRecord.Review review) {
        String state = progress(review);
        return review.withoutMeeting() ? state + ", " + text.get("reviews.state.without") : state;
    }

    /** Who agreed to do without a meeting, each with what was said; empty where there was one. */
    public String agreed(ChildRecord.Review review) {
        String by = getShown().agreements().stream()
                .filter(one -> one.reviewHeldOn().equals(review.heldOn()))
                .map(one -> one.words() == null ? one.name() : text.of("review.agreed.one", one.name(), one.words()))
                .collect(Collectors.joining(", "));
        return by.isEmpty() ? "" : text.of("review.agreed.by", by);
    }

    private String progress(ChildRecord.Review review) {
        if (review.completedOn() != null) {
            return review.completedOn().equals(review.heldOn())
                    ? text.get("reviews.state.complete")
                    : text.of("reviews.state.completedOn", review.completedOn());
        }
        return review.adjournedOn() == null
                ? text.get("reviews.state.open")
                : text.of("reviews.state.adjourned", review.adjournedOn());
    }

    /** What was done after it, each with its day. */
    public List<String> after(ChildRecord.Review review) {
        List<String> after = new ArrayList<>();
        add(after, "reviews.after.decisions", review.decisionsOn());
        add(after, "reviews.after.record", review.recordOn());
        add(after, "reviews.after.distributed", review.distributedOn());
        add(after, "reviews.after.plan", review.planUpdatedOn());
        return after;
    }

    private void add(List<String> after, String key, LocalDate day) {
        if (day != null) {
            after.add(text.of(key, day));
        }
    }

    /** The day agreed on at it for the next review. */
    public String next(ChildRecord.Review review) {
        return review.nextAgreedOn() == null ? text.get("reviews.next.none") : text.day(review.nextAgreedOn());
    }

    /** Whether what follows it can be recorded by this officer. */
    public boolean followed(Held<ChildRecord.Review> review) {
        return review.said().completedOn() != null && frame.may(Permission.RECORD_REVIEW.name());
    }

    /** What was made ready, and when. */
    public String preparation(ChildRecord.ReviewPreparation preparation) {
        String what = tasks.named(preparation.kind(), preparation.afterwards())
                .map(item -> item.name().in(text.language()))
                .orElseGet(() -> kind(preparation.kind()));
        return preparation.notDone() == null
                ? text.of("reviews.preparations.one", what, preparation.doneOn())
                : text.of(
                        "reviews.preparations.left",
                        what,
                        preparation.doneOn(),
                        text.get("preparation.notDone." + preparation.notDone()));
    }

    private String kind(String code) {
        return text.containsKey("preparation.kind." + code) ? text.get("preparation.kind." + code) : code;
    }

    /** What was written of it, each part with what it is about. */
    public List<String> told(ChildRecord.ReviewPreparation preparation) {
        List<String> told = new ArrayList<>();
        if (preparation.knowsAdvocate() != null) {
            told.add(text.get(preparation.knowsAdvocate() ? "preparation.told.knows" : "preparation.told.knowsNot"));
        }
        add(told, "words", preparation.words());
        add(told, "issues", preparation.issues());
        add(told, "othersIssues", preparation.othersIssues());
        add(told, "goals", preparation.goals());
        add(told, "involvement", preparation.involvement());
        return told;
    }

    private void add(List<String> told, String part, String words) {
        if (words != null) {
            told.add(text.of("preparation.told." + part, words));
        }
    }

    /** Where the review that is open goes on, or else the next begins. */
    public String getChair() {
        Address chair = Address.of("/child/chair-review").with("child", getChild());
        return getShown().reviews().stream()
                .filter(review -> review.said().completedOn() == null)
                .findFirst()
                .map(review -> chair.with("row", review.id()))
                .orElse(chair)
                .toString();
    }

    /** Where a review is corrected: where it was worked through, or else where only that it was held is recorded. */
    public String correct(Held<ChildRecord.Review> review) {
        boolean told = getShown().told().contains(review.said().heldOn());
        return to(told ? "chair-review" : "record-review", review);
    }

    /** The address at which a row is worked on. */
    public String to(String page, Held<?> row) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row.id())
                .toString();
    }

    /** From when reviews are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.reviews.none")
                : text.of("known.reviews", getShown().knownFrom());
    }
}
