package kith.duedate;

import java.time.LocalDate;
import java.util.List;
import kith.plugin.Authority;

/**
 * Why a date is that date, in the order a practitioner asks: what happened, what the law says, what the council says,
 * which calendar was used, what followed, and which dates it replaced. Stored with the date and never recomputed to be
 * shown; kept as sentences with their arguments rather than finished prose, so that it reads in the council's words and
 * language and costs nothing until somebody opens it.
 *
 * @param facts what happened, such as "placed on 2 March 2026"
 * @param law what the law says of it
 * @param authority where the law says so, or null where this nation's law has no such limit and only the council does
 * @param council what the council's rule says, or null when it has none
 * @param councilAuthority where the council says so, or null when it has no rule
 * @param setting what the council's administrator set, or null where nothing was
 * @param child what was agreed for this child alone, or null where nothing was
 * @param calendar which calendar counted the days and where plan-by fell
 * @param result what followed
 * @param provisional whether the bank holidays of the time were not yet published
 * @param replaced the dates this one replaced, newest first
 */
public record Explanation(
        List<Sentence> facts,
        Sentence law,
        Authority authority,
        Sentence council,
        Authority councilAuthority,
        Sentence setting,
        Sentence child,
        Sentence calendar,
        Sentence result,
        boolean provisional,
        List<Replaced> replaced) {

    /** An explanation without a setting of the council and without a rule of the child's own. */
    public Explanation(
            List<Sentence> facts,
            Sentence law,
            Authority authority,
            Sentence council,
            Authority councilAuthority,
            Sentence calendar,
            Sentence result,
            boolean provisional,
            List<Replaced> replaced) {
        this(facts, law, authority, council, councilAuthority, null, null, calendar, result, provisional, replaced);
    }

    /**
     * A date that stood before.
     *
     * @param date the date that was shown
     * @param replacedOn the day on which it was replaced
     * @param reason what changed, such as "the placement's start was corrected"
     */
    public record Replaced(LocalDate date, LocalDate replacedOn, Sentence reason) {}

    /** The same explanation, remembering the dates that it replaced. */
    public Explanation replacing(List<Replaced> earlier) {
        return new Explanation(
                facts,
                law,
                authority,
                council,
                councilAuthority,
                setting,
                child,
                calendar,
                result,
                provisional,
                List.copyOf(earlier));
    }
}
