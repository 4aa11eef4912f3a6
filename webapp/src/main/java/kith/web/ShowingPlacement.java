package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.ChildRecord.PlacementCircumstances;
import kith.caserecord.ChildRecord.PlacementNotice;
import kith.duty.DutyCode;
import kith.overview.ChildPlacements;
import kith.placementplan.PlacementPlanSummary;
import kith.record.Held;
import kith.worklist.ClockSummary;

/** Puts the placement that goes on into words: what is known, what is missing, what comes next. */
@RequestScoped
public class ShowingPlacement {

    @Inject
    private Text text;

    @Inject
    private CurrentOfficer current;

    /** The placement that goes on; empty where there is none. */
    Optional<ShownPlacement> show(String child, ChildPlacements care) {
        return care.placements().stream()
                .map(Held::said)
                .filter(stay -> stay.toOn() == null)
                .findFirst()
                .map(stay -> show(child, care, stay));
    }

    private ShownPlacement show(String child, ChildPlacements care, Placement stay) {
        PlacementCircumstances more = circumstances(care, stay.fromOn());
        Optional<PlacementPlanSummary> plan = care.plans().stream()
                .filter(one -> one.plan().said().placedOn().equals(stay.fromOn()))
                .findFirst();
        List<PlacementNotice> notices = NoticeWords.of(care, stay.fromOn());
        boolean told = notices.stream().allMatch(one -> one.toldOn() != null || one.withheldReason() != null);
        NoticeWords words = new NoticeWords(text);
        return new ShownPlacement(
                facts(care, stay, more),
                lacks(stay, more, plan, told || stay.notifiedOn() != null),
                plan(plan),
                to("placement-plan", child, stay),
                notices.stream().map(words::words).toList(),
                told,
                to("tell-placement", child, stay),
                to("placement-circumstances", child, stay));
    }

    private static PlacementCircumstances circumstances(ChildPlacements care, LocalDate from) {
        return care.circumstances().stream()
                .map(Held::said)
                .filter(one -> one.placedOn().equals(from))
                .findFirst()
                .orElse(new PlacementCircumstances(
                        from, null, null, null, null, null, null, null, null, null, null, null));
    }

    private static String to(String page, String child, Placement stay) {
        return Address.of("/child/" + page)
                .with("child", child)
                .with("placed", stay.fromOn())
                .toString();
    }

    private List<PlacementPlanPage.Part> facts(ChildPlacements care, Placement stay, PlacementCircumstances more) {
        List<PlacementPlanPage.Part> facts = new ArrayList<>();
        add(facts, "placements.card.since", text.day(stay.fromOn()));
        add(facts, "stay.type", text.code("placement-type", stay.type()));
        add(facts, "stay.provider", text.code("placement-provider", stay.provider()));
        add(facts, "stay.carer", stay.carer());
        add(facts, "placements.card.address", address(stay));
        add(facts, "circumstances.miles", more.miles() == null ? null : text.number(more.miles()));
        add(facts, "circumstances.school", more.school());
        if (Boolean.TRUE.equals(more.outOfArea())) {
            add(facts, "circumstances.outOfArea.short", area(more));
        }
        approval(care, stay, facts);
        return facts;
    }

    private void add(List<PlacementPlanPage.Part> facts, String name, String words) {
        facts.add(new PlacementPlanPage.Part(text.get(name), words == null || words.isEmpty() ? null : words));
    }

    private String address(Placement stay) {
        if (stay.addressSealed() && !current.get().may(Permission.SEE_SEALED)) {
            return text.get("people.sealed");
        }
        String address = Stream.of(stay.placeName(), stay.address(), stay.postcode())
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return stay.addressSealed()
                ? text.of("placements.card.sealed", address, text.get("people.sealed.shown"))
                : address;
    }

    private String area(PlacementCircumstances more) {
        return more.areaApprovedOn() == null
                ? text.get("circumstances.notApproved")
                : text.of(
                        "circumstances.approved",
                        more.areaApprovedOn(),
                        text.get("circumstances.by." + more.areaApprovedBy()));
    }

    private void approval(ChildPlacements care, Placement stay, List<PlacementPlanPage.Part> facts) {
        if (!stay.approval().equals("TEMPORARY")) {
            return;
        }
        LocalDate last = care.clocks().open().stream()
                .filter(clock -> clock.duty() == DutyCode.TEMPORARY_APPROVAL_END)
                .map(ClockSummary::dueOn)
                .findFirst()
                .orElse(null);
        add(
                facts,
                "stay.approval",
                last == null ? text.get("placements.temporary") : text.of("placements.temporaryUntil", last));
    }

    private String plan(Optional<PlacementPlanSummary> plan) {
        return plan.map(one -> text.of(
                        "placementPlan.short." + one.state(), one.plan().said().number(), one.completedOn()))
                .orElse(text.get("placementPlan.none"));
    }

    private List<String> lacks(
            Placement stay, PlacementCircumstances more, Optional<PlacementPlanSummary> plan, boolean told) {
        List<String> lacks = new ArrayList<>();
        if (plan.isEmpty()) {
            lacks.add(text.get("placements.lacks.plan"));
        } else if (plan.get().state() == PlacementPlanSummary.State.DRAFT) {
            lacks.add(text.of("placements.lacks.draft", plan.get().missing().size()));
        } else if (plan.get().state() == PlacementPlanSummary.State.COMPLETE) {
            lacks.add(text.get("placements.lacks.signature"));
        }
        if (!told) {
            lacks.add(text.get("placements.lacks.told"));
        }
        if (Boolean.TRUE.equals(more.outOfArea()) && more.areaApprovedOn() == null) {
            lacks.add(text.get(
                    Boolean.TRUE.equals(more.atDistance())
                            ? "placements.lacks.director"
                            : "placements.lacks.areaApproval"));
        }
        if (Boolean.TRUE.equals(more.schoolingBroken()) && more.schoolingApprovedOn() == null) {
            lacks.add(text.get("placements.lacks.schooling"));
        }
        if (Boolean.TRUE.equals(more.brokeDown()) && more.disruptionMeetingOn() == null) {
            lacks.add(text.get("placements.lacks.disruption"));
        }
        return lacks;
    }
}
