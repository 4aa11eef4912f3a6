package kith.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kith.plugin.Item;
import kith.plugin.Limit;
import kith.plugin.ListQuestion;
import kith.plugin.Preparation;

/** Looks at a list a plugin answers: it holds something, and each item has a code of its own. */
final class ItemsExamination {

    private ItemsExamination() {}

    static List<String> problems(
            ListQuestion question, List<? extends Item> items, Function<String, List<String>> problem) {
        List<String> problems = new ArrayList<>();
        if (items.isEmpty()) {
            problems.addAll(problem.apply("answers " + question
                    + " with an empty list. Answer Optional.empty() where the council says nothing."));
        }
        Set<String> codes = new HashSet<>();
        for (Item item : items) {
            if (!item.code().matches(PluginExamination.CODE)) {
                problems.addAll(problem.apply("names an item of " + question + " '" + item.code()
                        + "'. A code is lower-case letters, digits and single hyphens, such as 'visit-the-child'."));
            } else if (!codes.add(item.code())) {
                problems.addAll(problem.apply(
                        "names two items of " + question + " '" + item.code() + "'. Each has a code of its own."));
            }
            if (question == ListQuestion.PREPARATIONS && item instanceof Preparation task && inMonths(task)) {
                problems.addAll(problem.apply("names '" + item.code() + "' of PREPARATIONS with the limit "
                        + task.limit().get() + ". What is counted back from a review is counted in days or weeks."));
            }
        }
        return problems;
    }

    private static boolean inMonths(Preparation task) {
        return task.limit()
                .map(Limit::unit)
                .filter(unit -> unit == Limit.Unit.MONTHS || unit == Limit.Unit.YEARS)
                .isPresent();
    }
}
