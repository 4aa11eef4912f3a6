package kith.casefile;

import java.util.Optional;

/**
 * What came of a case.
 *
 * @param example the case
 * @param passed whether the rules gave what it expects
 * @param got what they gave
 * @param why the reason they gave, a line for each step
 */
public record CaseResult(Case example, boolean passed, String got, String why) {

    /** What to say of a case that failed: the row, what was expected, what came, and why; empty where it passed. */
    public Optional<String> failure() {
        if (passed) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                "\n",
                example.where() + ": " + example.title(),
                "  facts     " + example.facts().text(),
                "  council   "
                        + (example.council().all().isEmpty()
                                ? "-"
                                : example.council().text()),
                "  because   " + example.because(),
                "  expected  " + example.expected(),
                "  got       " + got,
                "  why       " + why.replace("\n", "\n            ")));
    }
}
