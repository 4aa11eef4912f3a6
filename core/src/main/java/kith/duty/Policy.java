package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;
import kith.duedate.WorkingDays;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Question;
import kith.plugin.Ruling;

/**
 * The policy in force for one council: its nation's law and what the council adds. {@code law} and {@code council} build it;
 * {@code duty} only asks.
 */
public interface Policy {
    Nation nation();

    WorkingDays workingDays();

    /**
     * The law's limit for a clock that starts on a day.
     *
     * @return empty where Kith holds no such rule of this nation; then there is no duty by law
     * @throws kith.duedate.RuleNotInForce if the nation has the rule but not yet on that day
     */
    Optional<Ruling<Limit>> law(LimitQuestion question, LocalDate on);

    /** Whether the law's limit, where the nation has one at all, binds on a day. */
    boolean inForce(LimitQuestion question, LocalDate on);

    /** What the council adds to a limit of the law, or empty. */
    Optional<Ruling<Limit>> council(LimitQuestion question);

    /** What the council's plugin says besides its limits; empty where it says nothing. */
    default <T> Optional<Ruling<T>> says(Question question) {
        return Optional.empty();
    }

    /**
     * What the council's administrator set for a question that moves due dates, in the order in which one setting replaces
     * another; mostly empty.
     */
    default <T> List<DatedSetting<T>> settings(Question question) {
        return List.of();
    }

    /** The days on which the council is closed although its nation works; they move what is planned, never what is due. */
    default Closures closures() {
        return Closures.NONE;
    }

    /**
     * The council's school terms, in each of which the law wants the personal education plan reviewed, and where it says so.
     *
     * @return empty where Kith holds no such rule of this nation
     */
    default Optional<Ruling<List<SchoolTerm>>> schoolTerms() {
        return Optional.empty();
    }

    /** Whether schools teach on a day: a working day outside the holidays that are known. */
    default boolean isTaught(LocalDate day) {
        List<SchoolTerm> terms = schoolTerms().map(Ruling::value).orElse(List.of());
        return workingDays().isWorkingDay(day) && !SchoolTerm.isHoliday(terms, day);
    }
}
