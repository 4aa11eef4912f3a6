package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;

/** The reviews of one period of being looked after, each with the deadline that the one before it set. */
final class ReviewChain {

    /**
     * A review that was held or is still owed.
     *
     * @param number 1 for the first review of the period; 0 where Kith cannot tell
     * @param code which duty it is
     * @param occasion the duty's occasion
     * @param from what its limit counts from
     * @param deadline null where there is no limit
     * @param review null while it has not been held
     * @param basis whether the limit counts from something known
     * @param fact what it counts from, in words
     * @param protection by when a child protection plan that goes on must be reviewed too, in words; null where none does
     */
    record Link(
            int number,
            DutyCode code,
            String occasion,
            LocalDate from,
            Deadline deadline,
            Review review,
            Basis basis,
            Sentence fact,
            Sentence protection) {

        /** What its limit counts from, with the other limit that it has to keep. */
        Sentence[] facts() {
            return protection == null ? new Sentence[] {fact} : new Sentence[] {fact, protection};
        }
    }

    /** What a deadline stands on. */
    enum Basis {
        /** The review before it, or the start of the period. */
        KNOWN,
        /** The last day before Kith's records: the latest day on which the review before it can have been. */
        LATEST_POSSIBLE
    }

    private final Reckoning reckoning;
    private final Period period;
    private final List<Link> links = new ArrayList<>();

    private ReviewChain(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    static List<Link> of(Reckoning reckoning, Period period) {
        ReviewChain chain = new ReviewChain(reckoning, period);
        if (!chain.isAgreedAtHome()) {
            chain.follow(chain.reviews());
        }
        return chain.links;
    }

    /** In Scotland the frequency of reviews of a child at home is agreed with the family; no limit was found. */
    private boolean isAgreedAtHome() {
        Stay first = Life.firstStay(reckoning.child, period);
        return reckoning.nation() == Nation.SCOTLAND && first != null && Life.isWithParents(first);
    }

    private List<Review> reviews() {
        List<Review> held = new ArrayList<>();
        for (Review review : reckoning.child.reviews()) {
            if (Life.isIn(period, review.heldOn())) {
                held.add(review);
            }
        }
        return held;
    }

    private void follow(List<Review> held) {
        LocalDate start = start();
        Review earliest = held.isEmpty() ? null : held.get(0);
        LocalDate stopped = earliest == null ? period.to() : earliest.heldOn();
        Deadline first = reckoning.deadline(LimitQuestion.FIRST_REVIEW, start, stopped);
        boolean inTime = first != null && earliest != null && !earliest.heldOn().isAfter(first.on());
        boolean stillToCome = first != null && earliest == null && !first.on().isBefore(reckoning.asOf);
        boolean numbered = reckoning.knownSince(Records.REVIEWS, start) || inTime || stillToCome;
        Review firstReview = numbered ? earliest : null;
        add(new Link(
                1,
                DutyCode.FIRST_REVIEW,
                "period " + period.from(),
                start,
                first,
                firstReview,
                Basis.KNOWN,
                Sentence.of(startFact(), start),
                null));
        if (numbered) {
            if (earliest != null) {
                followFrom(held, 1);
            }
        } else {
            beginWithinRecords(held);
        }
    }

    /** Counted from becoming looked after; in Scotland from the placement. */
    private LocalDate start() {
        Stay first = Life.firstStay(reckoning.child, period);
        return reckoning.nation() == Nation.SCOTLAND && first != null ? first.from() : period.from();
    }

    private String startFact() {
        return reckoning.nation() == Nation.SCOTLAND ? "fact.first-placed" : "fact.looked-after";
    }

    /** The reviews before Kith's records are not known, so the first one found counts as a later review. */
    private void beginWithinRecords(List<Review> held) {
        LocalDate records = reckoning.knownFrom(Records.REVIEWS);
        if (records == null) {
            return;
        }
        LocalDate before = records.minusDays(1);
        add(new Link(
                0,
                DutyCode.LATER_REVIEW,
                "records from " + records,
                before,
                reckoning.interval(
                        LimitQuestion.LATER_REVIEW,
                        before,
                        held.isEmpty() ? null : held.get(0).heldOn(),
                        period.to()),
                held.isEmpty() ? null : held.get(0),
                Basis.LATEST_POSSIBLE,
                Sentence.of("fact.review-before-records", records),
                null));
        if (!held.isEmpty()) {
            followFrom(held, 0);
        }
    }

    private void followFrom(List<Review> held, int firstNumber) {
        int number = firstNumber;
        for (int at = 0; at < held.size(); at++) {
            LocalDate from = held.get(at).heldOn();
            Review next = at + 1 < held.size() ? held.get(at + 1) : null;
            boolean second = number == 1;
            number = number == 0 ? 0 : number + 1;
            add(new Link(
                    number,
                    second ? DutyCode.SECOND_REVIEW : DutyCode.LATER_REVIEW,
                    "after review " + from,
                    from,
                    reckoning.interval(
                            second ? LimitQuestion.SECOND_REVIEW : LimitQuestion.LATER_REVIEW,
                            from,
                            next == null ? null : next.heldOn(),
                            period.to()),
                    next,
                    Basis.KNOWN,
                    Sentence.of(second ? "fact.first-review" : "fact.review", from),
                    null));
        }
    }

    /** Where a child protection plan goes on, one process serves both: both limits are shown, and the earlier counts. */
    private void add(Link link) {
        LocalDate on = ProtectionSchedule.reviewDue(reckoning, link);
        if (on == null || link.deadline() == null) {
            links.add(link);
            return;
        }
        LocalDate own = link.deadline().on();
        links.add(new Link(
                link.number(),
                link.code(),
                link.occasion(),
                link.from(),
                link.deadline().noLaterThan(on, Sentence.of("law.protection-earlier", on, own)),
                link.review(),
                link.basis(),
                link.fact(),
                Sentence.of("fact.protection-review", on, own)));
    }
}
