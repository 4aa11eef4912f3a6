package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.overview.ChildSummary;
import kith.record.ChildId;

/** Who a child is, in the words of the bar that heads every page of the child. */
@Named
@RequestScoped
public class Identity {

    @Inject
    private Text text;

    /**
     * One fact of the bar.
     *
     * @param name such as "Born"
     * @param words such as "14 February 2017 (9)"
     */
    public record Fact(String name, String words) {}

    /** The child's name, or the number where only that is known. */
    public String name(ChildSummary child) {
        return name(child.name(), child.number());
    }

    /** The name, or the number where only that is known. */
    public String name(String name, String number) {
        return name == null ? text.of("child.unnamed", number) : name;
    }

    /** The address of one of the child's pages. */
    public String to(String page, ChildSummary child) {
        return to(page, child.child()).toString();
    }

    static Address to(String page, ChildId child) {
        return Address.of("/child/" + page).with("child", child.value());
    }

    /**
     * The legal statuses in force; where the child is not looked after, that first: a series of short breaks lasts between two stays.
     * None while Faces takes a form apart, before its page was read.
     */
    public List<String> statuses(ChildSummary child) {
        if (child == null) {
            return List.of();
        }
        Stream<String> inForce = child.legalStatuses().stream().map(code -> text.code("legal-status", code));
        return child.lookedAfter()
                ? inForce.toList()
                : Stream.concat(Stream.of(text.get("identity.notLookedAfter")), inForce)
                        .toList();
    }

    /** That the record is restricted, and until when it is open to somebody who is not named. */
    public String restricted(ChildSummary child) {
        return child.restriction().openUntil() == null
                ? text.get("identity.restricted")
                : text.of(
                        "identity.restricted.until",
                        text.time(child.restriction().openUntil()));
    }

    /** The facts of the bar, those that are known; none before the page was read. */
    public List<Fact> facts(ChildSummary child) {
        if (child == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text.get("identity.born"), text.of("identity.born.age", child.bornOn(), child.age())));
        add(facts, "identity.died", text.day(child.diedOn()));
        if (child.name() != null) {
            add(facts, "identity.number", child.number());
        }
        add(facts, "identity.livingWith", livingWith(child));
        add(facts, "identity.worker", child.worker());
        add(facts, "identity.officer", child.reviewingOfficer());
        if (child.nextReview() != null) {
            add(facts, "identity.nextReview", text.day(child.nextReview().dueOn()));
        }
        add(facts, "identity.booked", text.day(child.reviewBookedFor()));
        return facts;
    }

    private void add(List<Fact> facts, String name, String words) {
        if (words != null && !words.isEmpty()) {
            facts.add(new Fact(text.get(name), words));
        }
    }

    private String livingWith(ChildSummary child) {
        return Stream.of(text.code("placement-type", child.placementType()), child.placementCarer(), child.placeName())
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
