package kith.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import kith.duty.ChildFacts;

/** The readable facts of a case, turned into the facts the rules ask for. */
final class CaseFacts {
    /** Where a question depends on no day of the case. */
    private static final LocalDate ANY_RECENT_DAY = LocalDate.of(2026, 1, 1);

    private final Case example;
    private final CaseChild told;
    private final Map<String, Cell> noted = new HashMap<>();

    private CaseFacts(Case example) {
        this.example = example;
        this.told = new CaseChild(example.where());
    }

    /**
     * Reads the facts of a case.
     *
     * @throws CaseRefused naming a fact that is unknown or a value that is none
     */
    static CaseFacts of(Case example) {
        CaseFacts facts = new CaseFacts(example);
        for (Pairs.Pair pair : example.facts().all()) {
            facts.tell(pair.name(), Cell.of(example, pair, "facts"));
        }
        return facts;
    }

    private void tell(String name, Cell cell) {
        BiConsumer<CaseChild, Cell> ofChild = FactNames.OF_A_CHILD.get(name);
        if (ofChild != null) {
            ofChild.accept(told, cell);
        } else if (FactNames.OF_THE_QUESTION.contains(name)) {
            noted.put(name, cell);
        } else {
            throw new CaseRefused(
                    example.where(),
                    "facts",
                    "There is no fact '" + name + "'. The facts are " + FactNames.list() + ".");
        }
    }

    /** The child the case tells of. */
    ChildFacts child() {
        return told.child();
    }

    /** The day on which the case is looked at: the one it states, otherwise the last day it tells of. */
    LocalDate today() {
        return told.today();
    }

    /** The day on which a question is asked, or a recent one where the case tells of none. */
    LocalDate askedOn() {
        return today() == null ? ANY_RECENT_DAY : today();
    }

    /** The same case with one more review, held on a day. */
    void hold(LocalDate day) {
        told.hold(day);
    }

    /** Which of several duties is meant, or null for the one that stands. */
    String occasion() {
        return noted.containsKey("occasion") ? noted.get("occasion").text() : null;
    }

    /** How many steps of a chain are meant. */
    int steps() {
        return number("steps", 1);
    }

    /**
     * A fact that a question asks for.
     *
     * @throws CaseRefused if the case does not tell it
     */
    Cell needed(String name) {
        Cell cell = noted.get(name);
        if (cell == null) {
            throw new CaseRefused(
                    example.where(), "facts", "The rule '" + example.rule() + "' needs the fact '" + name + "'.");
        }
        return cell;
    }

    /** A day that a question asks for, or null where the case does not tell it. */
    LocalDate day(String name) {
        return noted.containsKey(name) ? noted.get(name).day() : null;
    }

    /** A number that a question asks for, or another where the case does not tell it. */
    int number(String name, int otherwise) {
        return noted.containsKey(name) ? noted.get(name).number() : otherwise;
    }
}
