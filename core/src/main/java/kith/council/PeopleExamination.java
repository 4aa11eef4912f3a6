package kith.council;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;

/**
 * Looks at the people a plugin names: the reviewing officer belongs to every review and agrees to each exclusion, and neither child
 * nor officer is ever excluded.
 */
final class PeopleExamination {
    private final Function<PeopleQuestion, Optional<Set<Participant>>> people;
    private final Function<String, List<String>> problem;

    PeopleExamination(
            Function<PeopleQuestion, Optional<Set<Participant>>> people, Function<String, List<String>> problem) {
        this.people = people;
        this.problem = problem;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (PeopleQuestion question : PeopleQuestion.values()) {
            people.apply(question).ifPresent(named -> problems.addAll(problems(question, named)));
        }
        return problems;
    }

    private List<String> problems(PeopleQuestion question, Set<Participant> named) {
        if (named.isEmpty()) {
            return problem.apply(
                    "answers " + question + " with nobody. Answer Optional.empty() where the council says nothing.");
        }
        Set<Participant> wrong = EnumSet.copyOf(named);
        wrong.retainAll(SettingAnswer.never(question));
        if (!wrong.isEmpty()) {
            return problem.apply("answers " + question + " with " + wrong + why(question));
        }
        return named.containsAll(SettingAnswer.belong(question))
                ? List.of()
                : problem.apply("answers " + question
                        + " without the reviewing officer, who takes part in every review and every such decision.");
    }

    private static String why(PeopleQuestion question) {
        return question == PeopleQuestion.EXCLUSION_DECIDED_BY
                ? ". Only staff with an account decide in it."
                : ". The review is the child's, and the reviewing officer holds it.";
    }
}
