package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.SchoolTerm;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.plugin.Authority;
import kith.plugin.Ruling;

/**
 * The review of the personal education plan in each school term of the council, from the third birthday to the eighteenth. The term
 * in which the child became looked after has the first plan, which has a limit of its own; the reviews begin with the term after.
 */
final class EducationSchedule {
    private final Reckoning reckoning;
    private final Period period;
    private final LocalDate start;

    EducationSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
        LocalDate third = Life.birthday(reckoning.child, PlanSchedule.EDUCATION_FROM);
        this.start = third.isAfter(period.from()) ? third : period.from();
    }

    void add() {
        Ruling<List<SchoolTerm>> terms = reckoning.schoolTerms();
        if (terms == null) {
            return;
        }
        for (int at = 0; at < terms.value().size(); at++) {
            SchoolTerm term = terms.value().get(at);
            SchoolTerm next = at + 1 < terms.value().size() ? terms.value().get(at + 1) : null;
            if (isOwed(term)) {
                addReview(term, next == null ? null : next.from(), terms.authority());
            }
        }
    }

    private boolean isOwed(SchoolTerm term) {
        LocalDate from = term.from();
        boolean begun = from.isAfter(start) && !from.isAfter(reckoning.asOf);
        boolean lookedAfter = period.to() == null || from.isBefore(period.to());
        return begun && lookedAfter && from.isBefore(Life.birthday(reckoning.child, 18));
    }

    /** A review in the holidays after a term is that term's, but late; with the next term the next review is owed instead. */
    private void addReview(SchoolTerm term, LocalDate next, Authority authority) {
        boolean over = next != null && !next.isAfter(reckoning.asOf);
        LocalDate lastDay = over ? next.minusDays(1) : null;
        boolean left = period.to() != null && (!over || period.to().isBefore(next));
        LocalDate endedOn = left ? period.to() : over ? next : null;
        LocalDate doneOn =
                Life.firstPlan(reckoning.child, Plan.Kind.EDUCATION, term.from(), left ? period.to() : lastDay);
        reckoning.settle(
                DutyCode.PEP_REVIEW,
                "term " + term.from(),
                Deadline.within(term.from(), term.until(), Sentence.of("law.pep-review"), authority),
                Records.PLANS,
                term.from(),
                doneOn,
                endedOn,
                Sentence.of("fact.school-term", term.name(), term.from(), term.until()));
    }
}
