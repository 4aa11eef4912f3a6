package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.check.ShortBreaks;
import kith.overview.ChildPlacements;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;

/** Where a child lived and under which legal status. */
@Named
@RequestScoped
public class PlacementsPage extends ChildPage<ChildPlacements> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private ShowingPlacement placing;

    @Inject
    private Text text;

    @Override
    ChildPlacements open(ChildId child) {
        return reading.placements(child);
    }

    /** What is due of the placements. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** The placement that goes on; null where there is none. */
    public ShownPlacement getCard() {
        return placing.show(getChild(), getShown()).orElse(null);
    }

    /** The days of short breaks so far, each with its limit; empty for a child in none. */
    public List<Identity.Fact> getShortBreaks() {
        ShortBreaks.Standing counted = getShown().shortBreaks();
        return counted == null
                ? List.of()
                : List.of(
                        new Identity.Fact(
                                text.get("placements.shortBreaks.total"),
                                text.of(
                                        "placements.shortBreaks.days",
                                        counted.inTwelveMonths(),
                                        counted.total().value(),
                                        text.wording().citation(counted.total().authority()))),
                        new Identity.Fact(
                                text.get("placements.shortBreaks.left"),
                                text.of("placements.shortBreaks.leftDays", counted.left())),
                        new Identity.Fact(
                                text.get("placements.shortBreaks.longest"),
                                text.of(
                                        "placements.shortBreaks.days",
                                        counted.longest(),
                                        counted.stay().value(),
                                        text.wording().citation(counted.stay().authority()))));
    }

    /** Every version of every placement's plan, latest first. */
    public List<Choice> getPlans() {
        return getShown().plans().stream()
                .map(plan -> new Choice(
                        Address.of("/child/placement-plan")
                                .with("child", getChild())
                                .with("row", plan.plan().id())
                                .toString(),
                        text.of(
                                "placementPlan.ofPlacement",
                                plan.plan().said().placedOn(),
                                text.of(
                                        "placementPlan.short." + plan.state(),
                                        plan.plan().said().number(),
                                        plan.completedOn())),
                        false))
                .toList();
    }

    /** Where the child lived, latest first. */
    public List<Span> getPlacements() {
        return getShown().placements().stream()
                .map(row -> span(row, row.said()))
                .toList();
    }

    private Span span(Held<?> row, ChildRecord.Placement stay) {
        return new Span(
                text.code("placement-type", stay.type()),
                stay.fromOn(),
                stay.toOn(),
                more(stay),
                correct("placement", row));
    }

    private String correct(String page, Held<?> row) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row.id())
                .toString();
    }

    private String more(ChildRecord.Placement stay) {
        return Stream.of(
                        stay.carer(),
                        stay.placeName(),
                        stay.until18() ? text.get("placements.until18") : null,
                        footing(stay),
                        stay.toOn() == null || stay.changeReason() == null
                                ? null
                                : text.of(
                                        "placements.ended", text.code("reason-placement-change", stay.changeReason())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private String footing(ChildRecord.Placement stay) {
        return switch (stay.approval()) {
            case "TEMPORARY" -> text.get("placements.temporary");
            case "PARENT_BEFORE_ASSESSMENT" -> text.get("placements.beforeAssessment");
            default -> null;
        };
    }

    /** The legal statuses, latest first. */
    public List<Span> getStatuses() {
        return getShown().legalStatuses().stream()
                .map(row -> new Span(
                        text.code("legal-status", row.said().code()),
                        row.said().fromOn(),
                        row.said().toOn(),
                        "",
                        correct("legal-status", row)))
                .toList();
    }

    /** The periods of being looked after, latest first. */
    public List<Span> getPeriods() {
        return getShown().periods().stream()
                .map(row -> new Span(
                        text.code("category-of-need", row.said().categoryOfNeed()),
                        row.said().fromOn(),
                        row.said().toOn(),
                        text.code("reason-ceased", row.said().endReason()),
                        correct(row.said().toOn() == null ? "start-again" : "end-care", row)))
                .toList();
    }

    /** Whether any period ended, so that there is a reason to show. */
    public boolean isAnEnded() {
        return getShown().periods().stream().anyMatch(row -> row.said().endReason() != null);
    }

    /** Temporary absences from a placement, latest first. */
    public List<Span> getAbsences() {
        return getShown().absences().stream()
                .map(row -> new Span(
                        text.code("placement-type", row.said().type()),
                        row.said().fromOn(),
                        row.said().toOn(),
                        "",
                        correct("absence", row)))
                .toList();
    }

    private String conversation(ChildRecord.Missing said) {
        String told = said.account() == null ? "" : said.account() + ". ";
        if (said.conversation() == null) {
            return said.toOn() == null ? told : told + text.get("missing.conversation.open");
        }
        String talked = text.of(
                "missing.conversation.said",
                text.get("missing.conversation." + said.conversation()),
                said.conversationOn(),
                said.conversationBy());
        return told + talked + (said.childSaid() == null ? "" : ": " + said.childSaid());
    }

    /** When the child was missing, latest first. */
    public List<Span> getMissing() {
        return getShown().missing().stream()
                .map(row -> new Span(
                        text.code("missing", row.said().type()),
                        row.said().fromOn(),
                        row.said().toOn(),
                        conversation(row.said()),
                        correct("missing", row)))
                .toList();
    }
}
