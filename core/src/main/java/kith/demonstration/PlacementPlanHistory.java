package kith.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlacementPlan;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.placementplan.MustBeTold;
import kith.placementplan.PlacementPlanSummary;

/**
 * Tells what the plan of the present placement says, who signed it, who was told of the placement, and what else is known of it. What
 * it tells follows from the child's number, so that the other histories stay as they are.
 */
final class PlacementPlanHistory {
    private static final RowType<PlacementPlan> PLAN = RowTypes.of(PlacementPlan.class);
    private static final Map<String, List<String>> SAYS = PlacementPlanSummary.PARTS.stream()
            .collect(Collectors.toMap(part -> part, part -> Resource.words("plan-" + part)));
    private static final List<String> WHO = List.of("CARER", "CARER", "CARER", "COUNCIL", "PARENT", "ASK");
    private static final int OUT_OF_AREA = 6;
    private static final int UNSIGNED = 5;

    private final Life life;
    private final Home home;
    private final int number;

    PlacementPlanHistory(Life life) {
        this.life = life;
        this.home = life.homes.get(life.homes.size() - 1);
        this.number = Integer.parseInt(life.number);
    }

    void tell() {
        if (life.situation() == Situation.SHORT_BREAKS) {
            return;
        }
        circumstances();
        plan();
        if (home.notifiedOn != null) {
            notices();
        }
    }

    private void circumstances() {
        boolean out = number % OUT_OF_AREA == 0;
        boolean far = out && number % (2 * OUT_OF_AREA) == 0;
        life.circumstances.add(new ChildRecord.PlacementCircumstances(
                home.from,
                out ? 20 + number % 60 : 1 + number % 15,
                life.ageOn(life.end) < 4 ? null : Scene.SCHOOLS.get(number % Scene.SCHOOLS.size()),
                out,
                far,
                out && number % UNSIGNED != 0 ? home.from : null,
                out && number % UNSIGNED != 0 ? far ? "DIRECTOR" : "NOMINATED_OFFICER" : null,
                null,
                null,
                null,
                null,
                null));
    }

    /** The completion that the clock reads names the version; where there is none yet, the plan is being written. */
    private void plan() {
        int at = completion();
        LocalDate begun = at < 0 ? life.end : life.plans.get(at).completedOn();
        Object[] values = new Object[PLAN.columns().size()];
        values[PLAN.names().indexOf("placed_on")] = home.from;
        values[PLAN.names().indexOf("number")] = 1;
        values[PLAN.names().indexOf("begun_on")] = begun;
        values[PLAN.names().indexOf("author")] = life.household.worker.name();
        PlacementPlanSummary.PARTS.forEach(part -> values[PLAN.names().indexOf(part)] = words(part));
        PlacementPlanSummary.DECISIONS.forEach(decision ->
                values[PLAN.names().indexOf(decision)] = WHO.get((number + decision.length()) % WHO.size()));
        if (at < 0) {
            values[PLAN.names().indexOf("health")] = null;
        } else {
            ChildRecord.Plan done = life.plans.get(at);
            life.plans.set(at, new ChildRecord.Plan(done.kind(), done.completedOn(), done.placedOn(), 1));
            signatures(done.completedOn());
        }
        life.placementPlans.add(PLAN.row(values));
    }

    private int completion() {
        for (int at = 0; at < life.plans.size(); at++) {
            if (home.from.equals(life.plans.get(at).placedOn())) {
                return at;
            }
        }
        return -1;
    }

    private String words(String part) {
        List<String> choice = SAYS.get(part);
        boolean nursery = part.equals("education") && life.ageOn(life.end) < 5;
        int last = part.equals("education") ? choice.size() - 1 : choice.size();
        return nursery ? choice.get(last) : choice.get((number + part.length()) % last);
    }

    private void signatures(LocalDate on) {
        boolean signed = number % UNSIGNED != 0;
        if (signed) {
            String carer = home.carer == null ? home.place : home.carer;
            signature("CARER", carer == null ? "Manager" : carer, on, null);
        }
        signature("SOCIAL_WORKER", life.household.worker.name(), on, null);
        boolean young = life.ageOn(on) < 7;
        signature("CHILD", life.givenName, young ? null : on, young ? "Too young to sign" : null);
    }

    private void signature(String role, String name, LocalDate on, String why) {
        life.signatures.add(new ChildRecord.PlacementPlanSignature(home.from, 1, role, name, on, why));
    }

    private void notices() {
        List<ChildRecord.Placement> stays = new ArrayList<>();
        life.homes.forEach(one -> stays.add(one.row(life)));
        ChildRecord.Placement stay = stays.get(stays.size() - 1);
        MustBeTold.of(life.record().child(), stay, stays, life.people, life.circumstances.get(0))
                .people()
                .forEach(one -> life.notices.add(notice(one)));
    }

    /** Who must not be told where the child lives is not told. */
    private ChildRecord.PlacementNotice notice(ChildRecord.PlacementNotice one) {
        String harm = life.people.stream()
                .filter(person -> person.name().equals(one.name()) && Boolean.FALSE.equals(person.placementAddress()))
                .map(ChildRecord.Person::papersReason)
                .findFirst()
                .orElse(null);
        return new ChildRecord.PlacementNotice(
                one.placedOn(),
                one.role(),
                one.name(),
                harm == null ? home.notifiedOn : null,
                harm == null ? one.role().equals("CHILD") ? "BY_HAND" : "LETTER" : null,
                harm);
    }
}
