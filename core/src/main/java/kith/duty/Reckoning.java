package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;
import kith.duedate.Sentence;
import kith.duedate.WorkingDays;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Preparation;
import kith.plugin.Question;
import kith.plugin.Ruling;

/** One look at one child on one day: the facts, the rules, and the duties found so far. */
final class Reckoning {
    final ChildFacts child;
    final LocalDate asOf;
    private final Policy policy;
    private final WorkingDays days;
    private final List<Duty> duties = new ArrayList<>(64);

    Reckoning(ChildFacts child, Policy policy, LocalDate asOf) {
        this.child = child;
        this.policy = policy;
        this.asOf = asOf;
        this.days = policy.workingDays();
    }

    Nation nation() {
        return policy.nation();
    }

    WorkingDays days() {
        return days;
    }

    Closures closures() {
        return policy.closures();
    }

    List<Duty> duties() {
        return duties;
    }

    /** The council's school terms with the rule that wants something done in each; null where the nation has no such rule. */
    Ruling<List<SchoolTerm>> schoolTerms() {
        return policy.schoolTerms().orElse(null);
    }

    /**
     * The deadline of a limit from a start day.
     *
     * @param stoppedOn when what it is for was done or its occasion ended, so that what was set later does not count; null
     *     while its clock runs
     * @return null where neither the law nor the council has such a limit, or the law had none yet on that day
     */
    Deadline deadline(LimitQuestion question, LocalDate start, LocalDate stoppedOn) {
        return deadline(question, start, start, stoppedOn);
    }

    /** Where the law answers a question on a day; null where the nation's law does not. */
    Authority authority(LimitQuestion question, LocalDate on) {
        return policy.law(question, on).map(Ruling::authority).orElse(null);
    }

    /** The same, where the rule that counts is the one in force on another day than the start, such as long after a birth. */
    Deadline deadline(LimitQuestion question, LocalDate start, LocalDate ruleOn, LocalDate stoppedOn) {
        if (!policy.inForce(question, ruleOn)) {
            return null;
        }
        Ruling<Limit> law = policy.law(question, ruleOn).orElse(null);
        Ruling<Limit> council = council(question, ruleOn);
        DatedSetting<Limit> set = setting(question, stoppedOn);
        boolean none = law == null && council == null && set == null;
        return none ? null : Deadline.of(question, start, law, council, set, days);
    }

    /**
     * The deadline of an interval between two of the same: what was agreed for this child alone counts too, where it began
     * before the interval was over.
     *
     * @param nextOn when the next one was done, or null
     * @param endedOn when the occasion ended, or null while it lasts
     */
    Deadline interval(LimitQuestion question, LocalDate start, LocalDate nextOn, LocalDate endedOn) {
        Deadline deadline = deadline(question, start, first(nextOn, endedOn));
        if (deadline == null) {
            return null;
        }
        for (ChildFacts.Rhythm rhythm : child.rhythms()) {
            boolean inTime = rhythm.from().isBefore(deadline.on())
                    && (nextOn == null || rhythm.from().isBefore(nextOn));
            if (rhythm.what().covers(question) && inTime) {
                deadline = deadline.forChild(rhythm, start, days);
            }
        }
        return deadline;
    }

    /** The deadline of an item that a council wants made ready ahead of a review: its limit before it, or the review itself. */
    Deadline before(Preparation item, Authority authority, LocalDate review) {
        return item.limit()
                .map(limit ->
                        Deadline.ofItem(LimitQuestion.Counting.BEFORE, review, new Ruling<>(limit, authority), days))
                .orElseGet(() -> Deadline.at(review, Sentence.of("council.at-the-review", review), authority));
    }

    /**
     * The deadline of a paper that a council wants to follow a review: its limit after it, or where it names none, the limit of
     * the next review.
     *
     * @param next by when the next review is due, or null where that is not limited
     * @return null where there is no limit at all
     */
    Deadline after(Preparation item, Authority authority, LocalDate completedOn, Deadline next) {
        if (item.limit().isPresent()) {
            Ruling<Limit> own = new Ruling<>(item.limit().get(), authority);
            return Deadline.ofItem(LimitQuestion.Counting.AFTER, completedOn, own, days);
        }
        return next == null
                ? null
                : Deadline.at(next.on(), Sentence.of("council.by-next-review", next.on()), authority);
    }

    /** The deadline of an item of the council's own that runs from a day on. */
    Deadline within(Limit limit, Authority authority, LocalDate start) {
        return Deadline.ofItem(LimitQuestion.Counting.AFTER, start, new Ruling<>(limit, authority), days);
    }

    /** The day on which a clock stopped: when it was done, else when its occasion ended; null while it runs. */
    static LocalDate first(LocalDate doneOn, LocalDate endedOn) {
        return doneOn == null ? endedOn : doneOn;
    }

    /** The stricter amount of a rule that says how much is allowed; null where there is none. */
    Limit allowed(LimitQuestion question, LocalDate on) {
        if (!policy.inForce(question, on)) {
            return null;
        }
        Ruling<Limit> council = council(question, on);
        Limit standing = council != null
                ? council.value()
                : policy.law(question, on).map(Ruling::value).orElse(null);
        DatedSetting<Limit> set = setting(question, null);
        return set == null || set.answer() == null ? standing : smaller(on, standing, set.answer());
    }

    private Limit smaller(LocalDate on, Limit standing, Limit set) {
        boolean looser = standing != null && days.after(on, set).isAfter(days.after(on, standing));
        return looser ? standing : set;
    }

    /** Whether the law itself has such a limit on a day; a council's own limit alone brings no special regime about. */
    boolean has(LimitQuestion question, LocalDate on) {
        return policy.inForce(question, on) && policy.law(question, on).isPresent();
    }

    /** What the council says besides its limits, where it is in force on a day; else null. */
    <T> Ruling<T> says(Question question, LocalDate on) {
        Ruling<T> said = policy.<T>says(question).orElse(null);
        return said == null || on.isBefore(said.authority().inForceFrom()) ? null : said;
    }

    /** What the council set that counts for a clock, or null. */
    <T> DatedSetting<T> setting(Question question, LocalDate stoppedOn) {
        List<DatedSetting<T>> settings = policy.settings(question);
        return settings.isEmpty() ? null : DatedSetting.of(settings, asOf, stoppedOn);
    }

    private Ruling<Limit> council(LimitQuestion question, LocalDate on) {
        Ruling<Limit> council = policy.council(question).orElse(null);
        boolean binds = council != null && !on.isBefore(council.authority().inForceFrom());
        return binds ? council : null;
    }

    /** From when records of a kind are complete, or null. */
    LocalDate knownFrom(Records kind) {
        return kind.from(child.known());
    }

    /** Whether everything of a kind is known from a day on. */
    boolean knownSince(Records kind, LocalDate day) {
        LocalDate from = knownFrom(kind);
        return from != null && !day.isBefore(from);
    }

    /**
     * Says what became of a duty with one deadline and at most one day on which it was done.
     *
     * @param counted null where there is no such duty
     * @param since the first day on which it could have been done unseen by Kith: what began before Kith's records and is not
     *     recorded as done in time is not known
     * @param doneOn when it was done, or null
     * @param endedOn when its occasion ended, or null while it lasts
     */
    void settle(
            DutyCode code,
            String occasion,
            Deadline counted,
            Records kind,
            LocalDate since,
            LocalDate doneOn,
            LocalDate endedOn,
            Sentence... facts) {
        if (counted == null) {
            return;
        }
        Deadline deadline = afterHolds(code, counted, doneOn);
        if (doneOn != null && !doneOn.isAfter(deadline.on())) {
            met(code, occasion, deadline, doneOn, facts);
        } else if (!knownSince(kind, since)) {
            settleUnknown(code, occasion, deadline, kind, endedOn, facts);
        } else if (doneOn != null) {
            late(code, occasion, deadline, doneOn, facts);
        } else if (endedOn == null) {
            open(code, occasion, deadline, facts);
        } else if (deadline.on().isBefore(endedOn)) {
            never(code, occasion, deadline, facts);
        }
    }

    private void settleUnknown(
            DutyCode code, String occasion, Deadline deadline, Records kind, LocalDate endedOn, Sentence... facts) {
        LocalDate from = knownFrom(kind);
        boolean endedBeforeRecords = endedOn != null && (from == null || endedOn.isBefore(from));
        if (endedBeforeRecords) {
            return;
        }
        boolean stillToCome = from != null && endedOn == null && !deadline.on().isBefore(asOf);
        if (stillToCome) {
            open(code, occasion, deadline, facts);
        } else {
            notKnown(code, occasion, deadline, kind, facts);
        }
    }

    void open(DutyCode code, String occasion, Deadline counted, Sentence... facts) {
        Deadline deadline = afterHolds(code, counted, null);
        for (ChildFacts.Hold hold : child.holds()) {
            if (hold.duty() == code && hold.covers(asOf) && !deadline.on().isBefore(hold.from())) {
                onHold(code, occasion, deadline, Sentence.of("result.on-hold", hold.until(), hold.reason()), facts);
                return;
            }
        }
        add(code, occasion, deadline, Duty.Outcome.OPEN, null, Sentence.of("result.open", deadline.on()), facts);
    }

    /** While a duty is on hold it is not owed; where its day falls into the hold it is due as soon as the hold has ended. */
    private Deadline afterHolds(DutyCode code, Deadline counted, LocalDate doneOn) {
        Deadline deadline = counted;
        for (ChildFacts.Hold hold : child.holds()) {
            boolean doneBefore = doneOn != null && doneOn.isBefore(hold.from());
            if (hold.duty() == code && !doneBefore && hold.covers(deadline.on())) {
                LocalDate next = hold.until().plusDays(1);
                deadline =
                        deadline.on(next, Sentence.of("law.on-hold", deadline.on(), hold.from(), hold.until(), next));
            }
        }
        return deadline;
    }

    void met(DutyCode code, String occasion, Deadline deadline, LocalDate doneOn, Sentence... facts) {
        Sentence result = Sentence.of("result.met", deadline.on(), doneOn);
        add(code, occasion, deadline, Duty.Outcome.MET, doneOn, result, facts);
    }

    void late(DutyCode code, String occasion, Deadline deadline, LocalDate doneOn, Sentence... facts) {
        int days = (int) (doneOn.toEpochDay() - deadline.on().toEpochDay());
        Sentence result = Sentence.of("result.late", deadline.on(), doneOn, days);
        add(code, occasion, deadline, Duty.Outcome.MET_LATE, doneOn, result, facts);
    }

    void never(DutyCode code, String occasion, Deadline deadline, Sentence... facts) {
        Sentence result = Sentence.of("result.never", deadline.on());
        add(code, occasion, deadline, Duty.Outcome.NEVER_MET, null, result, facts);
    }

    void notKnown(DutyCode code, String occasion, Deadline deadline, Records kind, Sentence... facts) {
        Sentence result = kind.unknown(knownFrom(kind));
        add(code, occasion, deadline, Duty.Outcome.NOT_KNOWN, null, result, facts);
    }

    /** An event of the law that nobody has to do: it came on its day, or will. */
    void comes(DutyCode code, String occasion, Deadline deadline, String ahead, String past, Sentence... facts) {
        boolean came = !deadline.on().isAfter(asOf);
        Sentence result = Sentence.of(came ? past : ahead, deadline.on());
        add(
                code,
                occasion,
                deadline,
                came ? Duty.Outcome.MET : Duty.Outcome.OPEN,
                came ? deadline.on() : null,
                result,
                facts);
    }

    void onHold(DutyCode code, String occasion, Deadline deadline, Sentence result, Sentence... facts) {
        add(code, occasion, deadline, Duty.Outcome.ON_HOLD, null, result, facts);
    }

    private void add(
            DutyCode code,
            String occasion,
            Deadline deadline,
            Duty.Outcome outcome,
            LocalDate doneOn,
            Sentence result,
            Sentence... facts) {
        duties.add(new Duty(code, occasion, deadline.due(days, closures(), List.of(facts), result), outcome, doneOn));
    }
}
