package kith.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.council.PolicyInForce;
import kith.duty.ChildFacts;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.duty.Policy;
import kith.plugin.Nation;

/**
 * All duties of every looked-after child of the country, past and present, each with its reason, on one core; against a bare
 * loop for reviews and visits only, and against a decision table for the same.
 */
final class DutiesMeasurement implements Measurement {
    private static final Set<DutyCode> COMPARED =
            EnumSet.of(DutyCode.FIRST_REVIEW, DutyCode.SECOND_REVIEW, DutyCode.LATER_REVIEW, DutyCode.VISIT);
    private static final int FOR_THE_TABLE = 150;

    private final LocalDate today = LocalDate.of(2026, 11, 21);
    private final Policy policy = PolicyInForce.bareLaw(Nation.ENGLAND);
    private final BareLimits bare = new BareLimits();
    private final TableLimits table = new TableLimits(bare.holidays(today.minusYears(20), today.plusYears(1)));

    private long duties;
    private long dates;
    private long engineNanos;
    private long bareNanos;
    private long tableNanos;
    private int children;
    private int tableChildren;
    private int disagreements;

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public List<Figure> run() {
        warmUp(Caseloads.facts(Caseloads.LOT, -1, today));
        for (int lot = 0; children < Caseloads.COUNTRY; lot++) {
            measure(Caseloads.facts(Caseloads.LOT, lot, today));
        }
        double engine = engineNanos / 1e9;
        double loop = bareNanos / 1e9;
        double tableRatio = (tableNanos / (double) tableChildren) / (engineNanos / (double) children);
        return List.of(
                new Figure(
                        String.format("%,d duties of %,d children, with reasons", duties, children),
                        Figure.seconds(engine),
                        "",
                        "under 10 s of one core",
                        engine < 10),
                new Figure(
                        "against a bare loop",
                        Figure.times(engine / loop),
                        String.format(
                                "java.time and a bit set, %,d review and visit dates only: %s",
                                dates, Figure.seconds(loop)),
                        "at most 20 times",
                        engine / loop <= 20),
                new Figure(
                        "against a decision table",
                        Figure.times(tableRatio) + " faster a child",
                        String.format(
                                "DMN engine, review and visit dates only, %,d children: %s",
                                tableChildren, Figure.seconds(tableNanos / 1e9)),
                        "at least 10 times faster",
                        tableRatio >= 10),
                new Figure(
                        "children of whom a peer gives another date",
                        String.valueOf(disagreements),
                        "each child's review and visit dates compared",
                        "none",
                        disagreements == 0));
    }

    private void warmUp(List<ChildFacts> facts) {
        for (int round = 0; round < 10; round++) {
            facts.forEach(child -> Duties.of(child, policy, today));
            facts.forEach(child -> ReviewsAndVisits.of(child, bare));
        }
        facts.subList(0, FOR_THE_TABLE).forEach(child -> ReviewsAndVisits.of(child, table));
    }

    private void measure(List<ChildFacts> facts) {
        int before = tableChildren;
        engineNanos += time(facts, child -> Duties.of(child, policy, today).size(), true);
        bareNanos += time(facts, child -> ReviewsAndVisits.of(child, bare).size(), false);
        if (before == 0) {
            var some = facts.subList(0, FOR_THE_TABLE);
            tableNanos += time(some, child -> ReviewsAndVisits.of(child, table).size(), null);
            tableChildren += some.size();
            some.forEach(child -> compare(child, ReviewsAndVisits.of(child, table)));
        }
        facts.forEach(child -> compare(child, ReviewsAndVisits.of(child, bare)));
        children += facts.size();
    }

    private long time(List<ChildFacts> facts, Function<ChildFacts, Integer> work, Boolean engine) {
        long counted = 0;
        long began = Processor.nanos();
        for (ChildFacts child : facts) {
            counted += work.apply(child);
        }
        long took = Processor.nanos() - began;
        duties += Boolean.TRUE.equals(engine) ? counted : 0;
        dates += Boolean.FALSE.equals(engine) ? counted : 0;
        return took;
    }

    /** The peers must give the same dates, or the comparison is worth nothing. */
    private void compare(ChildFacts child, List<LocalDate> peers) {
        var difference = difference(child, peers);
        if (!difference.isEmpty() && disagreements++ == 0) {
            System.err.println(difference);
        }
    }

    /** Which dates only one of the two gives, in words; empty where they agree. */
    String difference(ChildFacts child, List<LocalDate> peers) {
        var own = Duties.of(child, policy, today).stream()
                .filter(duty -> COMPARED.contains(duty.code()))
                .map(Duty::due)
                .map(due -> due.on())
                .collect(Collectors.toCollection(ArrayList::new));
        var other = new ArrayList<>(peers);
        peers.stream().filter(own::remove).forEach(other::remove);
        return own.isEmpty() && other.isEmpty()
                ? ""
                : "Only Kith says " + own + ", only the peer " + other + ": " + child;
    }
}
