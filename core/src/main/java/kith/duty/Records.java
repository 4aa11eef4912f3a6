package kith.duty;

import java.time.LocalDate;
import java.util.Locale;
import kith.duedate.Sentence;

/** The kinds of record Kith may or may not hold of a child, and from when. */
enum Records {
    PERIODS,
    REVIEWS,
    VISITS,
    PLANS,
    HEALTH,
    WORK;

    private final String none = "result.not-known." + name().toLowerCase(Locale.ROOT) + ".none";
    private final String before = "result.not-known." + name().toLowerCase(Locale.ROOT) + ".before";

    /** From when this kind is complete, or null where there is none. */
    LocalDate from(ChildFacts.Known known) {
        return switch (this) {
            case PERIODS -> known.periods();
            case REVIEWS -> known.reviews();
            case VISITS -> known.visits();
            case PLANS -> known.plans();
            case HEALTH -> known.health();
            case WORK -> known.work();
        };
    }

    /** Why nothing is known, such as "No visits have been recorded in Kith yet." */
    Sentence unknown(LocalDate from) {
        return from == null ? Sentence.of(none) : Sentence.of(before, from);
    }
}
