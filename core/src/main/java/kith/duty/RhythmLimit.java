package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Rhythm;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;

/** Whether a rhythm of a child's own is stricter than what holds for the child anyway. It can never loosen. */
public final class RhythmLimit {
    private static final int DAYS_COMPARED = 366;

    private final Reckoning reckoning;
    private final Rhythm rhythm;

    private RhythmLimit(Reckoning reckoning, Rhythm rhythm) {
        this.reckoning = reckoning;
        this.rhythm = rhythm;
    }

    /**
     * The date that stands against a rhythm: where from no start day of a year the rhythm gives an earlier date than the law
     * and the council do.
     *
     * @param child the facts of the child
     * @param policy the law and the council's rules
     * @param rhythm what is to be agreed
     * @return the date that law and council give from the rhythm's first day, with its reason; empty where the rhythm is
     *     stricter, or nothing binds
     */
    public static Optional<DueDate> against(ChildFacts child, Policy policy, Rhythm rhythm) {
        return new RhythmLimit(new Reckoning(child, policy, rhythm.from()), rhythm).against();
    }

    private Optional<DueDate> against() {
        LimitQuestion question = question();
        Deadline standing = question == null ? null : reckoning.deadline(question, rhythm.from(), null);
        if (standing == null || isStricter(question)) {
            return Optional.empty();
        }
        Sentence fact = Sentence.of("fact.counted-from", rhythm.from());
        return Optional.of(standing.due(
                reckoning.days(), reckoning.closures(), List.of(fact), Sentence.of("result.open", standing.on())));
    }

    private boolean isStricter(LimitQuestion question) {
        for (int day = 0; day < DAYS_COMPARED; day++) {
            LocalDate start = rhythm.from().plusDays(day);
            LocalDate own = reckoning.days().reckon(question, start, rhythm.limit());
            if (own.isBefore(reckoning.deadline(question, start, null).on())) {
                return true;
            }
        }
        return false;
    }

    /** The limit that binds an interval which begins on the rhythm's first day; null where there is none. */
    private LimitQuestion question() {
        return switch (rhythm.what()) {
            case REVIEWS -> LimitQuestion.LATER_REVIEW;
            case HEALTH_ASSESSMENTS ->
                rhythm.from().isBefore(Life.birthday(reckoning.child, 5))
                        ? LimitQuestion.HEALTH_UNDER_FIVE
                        : LimitQuestion.HEALTH_FROM_FIVE;
            case VISITS -> visits();
        };
    }

    private LimitQuestion visits() {
        Stay found = null;
        for (Stay stay : reckoning.child.placements()) {
            LocalDate end = Life.endOf(reckoning.child, stay);
            boolean there = !rhythm.from().isBefore(stay.from())
                    && (end == null || rhythm.from().isBefore(end));
            found = there ? stay : found;
        }
        return found == null || !VisitRegime.applies(reckoning.nation(), found)
                ? null
                : new VisitRegime(reckoning, found).after(rhythm.from());
    }
}
