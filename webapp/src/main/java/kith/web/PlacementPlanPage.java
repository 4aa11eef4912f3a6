package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.overview.ChildPlacements;
import kith.overview.ReadingRecord;
import kith.placementplan.PlacementPlanSummary;
import kith.record.ChildId;

/**
 * One version of a placement's plan, to be read and printed. The address names the version, or the placement by its first day: then
 * the latest version of its plan.
 */
@Named
@RequestScoped
public class PlacementPlanPage extends ChildPage<ChildPlacements> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    private String row;
    private String placed;

    /**
     * A part or decision of the plan.
     *
     * @param name what it is about
     * @param words what it says, or null
     */
    public record Part(String name, String words) {}

    @Override
    ChildPlacements open(ChildId child) {
        return reading.placements(child);
    }

    /** What is due of the placements. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** The version; null while nothing is written. */
    public PlacementPlanSummary getPlan() {
        return getShown().plans().stream().filter(this::asked).findFirst().orElse(null);
    }

    private boolean asked(PlacementPlanSummary plan) {
        boolean byRow = row != null && !row.isEmpty();
        return byRow
                ? Long.toString(plan.plan().id()).equals(row)
                : plan.plan().said().placedOn().toString().equals(getPlacedOn());
    }

    /** The first day of the placement, as the address or the version names it; the latest placement where neither does. */
    public String getPlacedOn() {
        if (placed != null && !placed.isEmpty()) {
            return placed;
        }
        return getShown().placements().isEmpty()
                ? ""
                : getShown().placements().get(0).said().fromOn().toString();
    }

    /** Which placement it is about, in a sentence. */
    public String getAbout() {
        String from = getPlan() == null
                ? getPlacedOn()
                : getPlan().plan().said().placedOn().toString();
        return getShown().placements().stream()
                .map(stay -> stay.said())
                .filter(stay -> stay.fromOn().toString().equals(from))
                .findFirst()
                .map(stay -> text.of("placementPlan.of", text.code("placement-type", stay.type()), stay.fromOn()))
                .orElse(text.get("followPlacement.none"));
    }

    /** Which version and how far it has come. */
    public String getStanding() {
        PlacementPlanSummary plan = getPlan();
        return plan.completedOn() == null
                ? text.of(
                        "placementPlan.standing.DRAFT",
                        plan.plan().said().number(),
                        plan.plan().said().begunOn(),
                        plan.plan().said().author())
                : text.of(
                        "placementPlan.standing." + plan.state(),
                        plan.plan().said().number(),
                        plan.completedOn(),
                        plan.plan().said().author());
    }

    /** What the parts say. */
    public List<Part> getParts() {
        return parts("placementPlan.part.", PlacementPlanSummary.PARTS.stream(), getPlan());
    }

    /** Who decides what. */
    public List<Part> getDecisions() {
        return PlacementPlanSummary.DECISIONS.stream()
                .map(column -> new Part(
                        text.get("placementPlan.decision." + column),
                        getPlan().said(column) == null
                                ? null
                                : text.get("placementPlan.who." + getPlan().said(column))))
                .toList();
    }

    private List<Part> parts(String family, Stream<String> columns, PlacementPlanSummary plan) {
        return columns.map(column -> new Part(text.get(family + column), plan.said(column)))
                .toList();
    }

    /** What is still missing before it can be completed. */
    public List<String> getMissing() {
        return getPlan().missing().stream()
                .map(column -> text.get((PlacementPlanSummary.PARTS.contains(column)
                                ? "placementPlan.part."
                                : "placementPlan.decision.")
                        + column))
                .toList();
    }

    /** Whether it is being written. */
    public boolean isDraft() {
        return getPlan().completedOn() == null;
    }

    /** Whether another version can be begun: the latest is complete. */
    public boolean isNextPossible() {
        return !isDraft()
                && getShown().plans().stream()
                        .noneMatch(other -> other.completedOn() == null
                                && other.plan()
                                        .said()
                                        .placedOn()
                                        .equals(getPlan().plan().said().placedOn()));
    }

    /** The other versions of the same placement's plan. */
    public List<PlacementPlanSummary> getOthers() {
        return getPlan() == null
                ? List.of()
                : getShown().plans().stream()
                        .filter(other -> other != getPlan()
                                && other.plan()
                                        .said()
                                        .placedOn()
                                        .equals(getPlan().plan().said().placedOn()))
                        .toList();
    }

    /** As whom somebody signed. */
    public String role(ChildRecord.PlacementPlanSignature signature) {
        return text.get("placementPlan.signer." + signature.role());
    }

    /** When somebody signed, or why not. */
    public String signed(ChildRecord.PlacementPlanSignature signature) {
        return signature.signedOn() == null
                ? text.of("placementPlan.notSigned", signature.notSignedReason())
                : text.of("placementPlan.signed", signature.signedOn());
    }

    /** The address of a page about this version. */
    public String to(String page) {
        return to(page, getPlan());
    }

    /** The address of a page about a version. */
    public String to(String page, PlacementPlanSummary plan) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", plan.plan().id())
                .toString();
    }

    /** Where the next version is begun. */
    public String getBegin() {
        return Address.of("/child/write-placement-plan")
                .with("child", getChild())
                .with(
                        "placed",
                        getPlan() == null
                                ? getPlacedOn()
                                : getPlan().plan().said().placedOn())
                .toString();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getPlaced() {
        return placed;
    }

    public void setPlaced(String placed) {
        this.placed = placed;
    }
}
