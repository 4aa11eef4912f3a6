package kith.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.child.Activities;
import kith.child.Children;
import kith.child.Clash;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.plugin.PracticeQuestion;
import kith.record.CaseLock;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Planning visits: on which day and at what time, moving and cancelling them. A plan moves no due date; only a visit does. A
 * visit planned for several children at once is moved and cancelled for all of them whom the officer may see.
 */
@Step
@SavesOnce
public class PlanningVisits {
    @Inject
    PlannedVisits planned;

    @Inject
    Children children;

    @Inject
    Activities activities;

    @Inject
    Recording recording;

    @Inject
    Correcting correcting;

    @Inject
    CaseLock cases;

    @Inject
    OfficersCouncil council;

    @Inject
    Trail trail;

    @Inject
    Today today;

    /**
     * Plans a visit.
     *
     * @param others the other children who are to be visited at once
     * @throws FormRefused if the day has passed, or a visit is planned for that time already
     * @throws NotFound if the officer may not see one of the children
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved plan(ChildId child, Submission form, PlannedVisit said, Set<ChildId> others) {
        Set<ChildId> all = new LinkedHashSet<>(Set.of(child));
        all.addAll(others);
        if (cases.hold(all) < all.size()) {
            throw new NotFound("child", all);
        }
        String together = all.size() == 1 ? null : UUID.randomUUID().toString();
        PlannedVisit plan = new PlannedVisit(
                said.plannedOn(),
                said.atTime(),
                said.visitor(),
                said.announced(),
                said.carerWish(),
                null,
                null,
                together);
        all.forEach(one -> check(one, plan, null));
        Long row = null;
        for (ChildId one : all) {
            long added = planned.add(one, plan).id();
            row = row == null ? added : row;
        }
        trail.detail(said.plannedOn().toString());
        return Saved.row(child, row);
    }

    /**
     * Moves a planned visit to another day or time, or corrects the plan; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else changed it since
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved move(ChildId child, Submission form, Seen seen, PlannedVisit said, String why) {
        PlannedVisit before = recording.row(planned, child, seen.row()).said();
        refuseUnlessOpen(before);
        PlannedVisit plan = new PlannedVisit(
                said.plannedOn(),
                said.atTime(),
                said.visitor(),
                said.announced(),
                said.carerWish(),
                null,
                null,
                before.together());
        change(child, seen, before, plan, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** Cancels a planned visit; why stays with the plan. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved cancel(ChildId child, Submission form, Seen seen, String why) {
        PlannedVisit before = recording.row(planned, child, seen.row()).said();
        refuseUnlessOpen(before);
        change(child, seen, before, PlansOfVisits.with(before, null, why), correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** One planned visit, to be looked at, moved or recorded from. */
    @Allowed(Permission.READ_CHILD)
    public PlannedTogether planned(ChildId child, long id) {
        Held<PlannedVisit> plan = recording.row(planned, child, id);
        String together = plan.said().together();
        List<ChildId> others = together == null
                ? List.of()
                : planned.planned(together).stream()
                        .filter(other -> !other.equals(child))
                        .toList();
        return new PlannedTogether(plan, others);
    }

    /**
     * What a planned time falls into, for each child who is to be visited; a child who is free then is left out.
     *
     * @param time such as 16:30, or null where none is said
     */
    @Allowed(Permission.READ_CHILD)
    public Map<ChildId, Clash> clashes(Set<ChildId> all, LocalDate on, String time) {
        boolean taught = council.policy().isTaught(on);
        Map<ChildId, ChildRecord.Child> details = children.details(List.copyOf(all));
        Map<ChildId, Clash> clashes = new LinkedHashMap<>();
        for (ChildId child : all) {
            if (details.containsKey(child)) {
                LocalDate bornOn = details.get(child).bornOn();
                Clash.of(activities.held(child), bornOn, taught, on, time).stream()
                        .findFirst()
                        .ifPresent(clash -> clashes.put(child, clash));
            }
        }
        return clashes;
    }

    private void change(ChildId child, Seen seen, PlannedVisit before, PlannedVisit now, Correction correction) {
        check(child, now, seen.row());
        planned.correct(child, seen, now, correction);
        if (before.together() != null) {
            planned.planned(before.together()).stream()
                    .filter(other -> !other.equals(child))
                    .forEach(other -> planned.rows(other).stream()
                            .filter(row ->
                                    before.together().equals(row.said().together()) && PlansOfVisits.isOpen(row.said()))
                            .forEach(row -> planned.correct(other, seen(row), now, correction)));
        }
        trail.detail(now.plannedOn().toString());
    }

    private void check(ChildId child, PlannedVisit said, Long except) {
        boolean open = PlansOfVisits.isOpen(said);
        if (open && said.plannedOn().isBefore(today.date())) {
            throw FormRefused.of("plannedOn", "refused.visit.planned-past", said.plannedOn());
        }
        if (open && said.announced() && isBlank(said.carerWish()) && agreesWithCarer()) {
            throw FormRefused.of("carerWish", "refused.visit.carer");
        }
        boolean twice = recording
                .against(
                        planned,
                        child,
                        except,
                        other -> other.plannedOn().equals(said.plannedOn())
                                && Objects.equals(other.atTime(), said.atTime()))
                .isPresent();
        if (twice) {
            throw FormRefused.of("plannedOn", "refused.visit.planned-twice", said.plannedOn());
        }
    }

    private boolean agreesWithCarer() {
        return council.answers().does(PracticeQuestion.VISIT_DATE_AGREED_WITH_CARER);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void refuseUnlessOpen(PlannedVisit plan) {
        if (!PlansOfVisits.isOpen(plan)) {
            throw FormRefused.of("plannedOn", "refused.visit.planned-over", plan.plannedOn());
        }
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
