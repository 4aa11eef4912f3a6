package kith.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.duty.Duty;
import kith.duty.DutyState;

/**
 * A duty as a case sees it: the last permitted day, the day to plan by, and how it stands. What a case expects is one or several
 * of these, with a semicolon between them.
 */
final class CaseOutcome {
    private final Optional<Duty> duty;
    private final LocalDate today;
    private final LocalDate soonUntil;

    CaseOutcome(Optional<Duty> duty, LocalDate today, LocalDate soonUntil) {
        this.duty = duty;
        this.today = today;
        this.soonUntil = soonUntil;
    }

    boolean isAsExpected(Case example) {
        for (String expected : example.expected().split(";")) {
            if (!holds(example, expected.strip())) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Case example, String expected) {
        if (expected.equals("none")) {
            return duty.isEmpty();
        }
        Expectation expectation = expectation(example, expected);
        return duty.isPresent() && expectation.holds(duty.get());
    }

    /** One thing a case expects of a duty. */
    private interface Expectation {
        boolean holds(Duty duty);
    }

    private Expectation expectation(Case example, String expected) {
        String words = Pairs.words(expected);
        if (words.equals("provisional")) {
            return found -> found.due().why().provisional();
        }
        if (words.equals("not provisional")) {
            return found -> !found.due().why().provisional();
        }
        if (expected.startsWith("plan by ")) {
            LocalDate day = day(example, expected.substring(8));
            return found -> day.equals(found.due().planBy());
        }
        if (words.matches("\\d+ days? late")) {
            long days = Long.parseLong(words.split(" ")[0]);
            return found -> found.daysLate() == days;
        }
        for (DutyState state : DutyState.values()) {
            if (words.equals(Pairs.words(state.code()))) {
                return found -> found.state(today, soonUntil) == state;
            }
        }
        LocalDate day = day(example, expected);
        return found -> day.equals(found.dueOn());
    }

    private static LocalDate day(Case example, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new CaseRefused(
                    example.where(),
                    "expected",
                    "'" + text
                            + "' is nothing a duty can be. Write a date, 'plan by' and a date, a state such as overdue or met"
                            + " late, '3 days late', 'provisional' or 'none'.");
        }
    }

    @Override
    public String toString() {
        return duty.map(this::describe).orElse("none");
    }

    private String describe(Duty found) {
        List<String> parts = new ArrayList<>();
        if (found.dueOn() != null) {
            parts.add(found.dueOn().toString());
            parts.add("plan by " + found.due().planBy());
        }
        DutyState state = found.state(today, soonUntil);
        parts.add(Pairs.words(state.code()));
        if (state == DutyState.MET_LATE) {
            parts.add(found.daysLate() == 1 ? "1 day late" : found.daysLate() + " days late");
        }
        if (found.due().why().provisional()) {
            parts.add("provisional");
        }
        return String.join("; ", parts) + " (" + found.occasion() + ", on " + today + ")";
    }
}
