package kith.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;

/**
 * The invented children of a demonstration council. The same council on the same day always has the same caseload; on another
 * day its two years of history have moved along, so that it always shows a living picture.
 */
public final class DemonstrationCaseload {
    private final Scene scene;
    private final Chance chance;
    private final Names names;
    private final List<DemonstrationStaff.Member> workers;
    private final List<DemonstrationStaff.Member> officers;
    private final Map<String, Integer> load = new HashMap<>();
    private final List<ChildRecord> children = new ArrayList<>();
    private int number = 100_100;

    private DemonstrationCaseload(DemonstrationCouncil council, LocalDate today, LocalDate recordsFrom) {
        scene = new Scene(council, today, recordsFrom);
        chance = new Chance(council.seed());
        names = new Names(council.origins());
        var staff = DemonstrationStaff.of(council);
        workers = staff.with("SOCIAL_WORKER");
        officers = staff.with("REVIEWING_OFFICER");
    }

    /**
     * @param council whose caseload
     * @param today the day on which the story ends
     * @return its children in order of their numbers, with two years of records
     */
    public static List<ChildRecord> of(DemonstrationCouncil council, LocalDate today) {
        return of(council, today, today.minusYears(2));
    }

    /**
     * The same children with records from another day on.
     *
     * @param recordsFrom the day from which reviews, visits and health assessments are told
     */
    public static List<ChildRecord> of(DemonstrationCouncil council, LocalDate today, LocalDate recordsFrom) {
        var caseload = new DemonstrationCaseload(council, today, recordsFrom);
        for (int household = 0; caseload.children.size() < council.children(); household++) {
            caseload.household(Situation.of(household, caseload.chance));
        }
        return List.copyOf(caseload.children);
    }

    private void household(Situation situation) {
        var household = new Household(situation, scene, names, leastLoaded(workers), leastLoaded(officers), chance);
        int siblings = situation.shared() && chance.percent(30) ? chance.between(2, 3) : 1;
        int size = Math.min(siblings, scene.council().children() - children.size());
        for (int child = 0; child < size; child++) {
            number += chance.between(1, 9);
            household.children.add(new Life(household, scene, names, String.valueOf(number), chance));
        }
        household.children.forEach(this::tell);
        VisitTelling.together(household);
        household.children.forEach(life -> children.add(life.record()));
    }

    private void tell(Life life) {
        new CareHistory(life, chance).tell();
        new PlacementHistory(life, chance).tell();
        new AbsenceHistory(life, chance).tell();
        new ReviewHistory(life, chance).tell();
        new VisitHistory(life, chance).tell();
        new PlanHistory(life, chance).tell();
        new HealthHistory(life, chance).tell();
        new PeopleHistory(life, names, chance).tell();
        new RequestHistory(life).tell();
        new BookingHistory(life).tell();
        new ContributionHistory(life).tell();
        new PlacementPlanHistory(life).tell();
        new VisitTelling(life).tell();
        new CarePlanHistory(life, new Chance(life.number.hashCode())).tell();
        new ReviewTelling(life).tell();
        new ChronologyHistory(life).tell();
        new CopyHistory(life).tell();
        new FootprintHistory(life).tell();
        new DisputeHistory(life).tell();
        new ConcernHistory(life).tell();
        new RatingHistory(life).tell();
        if (!life.ceased()) {
            load.merge(life.household.worker.email(), 1, Integer::sum);
            load.merge(life.household.officer.email(), 1, Integer::sum);
        }
    }

    private DemonstrationStaff.Member leastLoaded(List<DemonstrationStaff.Member> staff) {
        var least = staff.get(0);
        for (var member : staff) {
            least = load.getOrDefault(member.email(), 0) < load.getOrDefault(least.email(), 0) ? member : least;
        }
        return least;
    }
}
