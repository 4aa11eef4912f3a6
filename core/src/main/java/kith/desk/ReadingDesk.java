package kith.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.council.SettingAnswer;
import kith.duty.Readying;
import kith.oversight.SafeguardingEvents;
import kith.plugin.ListQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.Preparation;
import kith.plugin.Ruling;
import kith.readiness.Readiness;
import kith.readiness.ReviewReadiness;
import kith.record.ChildId;
import kith.record.StaffId;

/**
 * Reading desks: a reviewing officer's own and those the officer covers for; of everybody for whoever manages. What one may not see
 * of children is on no desk and in no count.
 */
@Step
public class ReadingDesk {
    @Inject
    JpaDesks desks;

    @Inject
    Readiness readiness;

    @Inject
    SafeguardingEvents events;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /**
     * One desk.
     *
     * @param officer whose, or null for one's own
     * @throws NotFound if the council has no such reviewing officer, or it is another's whom one neither manages nor covers for
     */
    @Allowed(Permission.SEE_DESK)
    public Desk desk(StaffId officer) {
        Officer me = current.get();
        StaffId whose = officer == null ? me.staffId() : officer;
        return new Desk(
                whose,
                name(whose, me).orElseThrow(() -> new NotFound("desk", whose.value())),
                today.date(),
                most(),
                desks.rows(whose, next(whose), own(), today.date()),
                events.unanswered(whose, today.date()));
    }

    /** Whose desk it is; empty if there is none or the officer may not see it. */
    private Optional<String> name(StaffId whose, Officer me) {
        boolean own = whose.equals(me.staffId());
        if (own && me.is(Role.REVIEWING_OFFICER)) {
            return Optional.of(me.name());
        }
        boolean may = own || me.covering().contains(whose) || manages(me);
        return may ? Optional.ofNullable(desks.officers().get(whose)) : Optional.empty();
    }

    /** Every reviewing officer's desk, by name; for somebody who manages none but the own and those covered for. */
    @Allowed(Permission.SEE_DESK)
    public List<Desk> desks() {
        Officer me = current.get();
        Map<StaffId, List<DeskRow>> rows = desks.rows(null, Map.of(), Set.of(), today.date()).stream()
                .filter(row -> row.officer() != null)
                .collect(Collectors.groupingBy(DeskRow::officer));
        List<Desk> all = new ArrayList<>();
        desks.officers().forEach((officer, name) -> {
            if (manages(me) || officer.equals(me.staffId()) || me.covering().contains(officer)) {
                all.add(new Desk(
                        officer, name, today.date(), most(), rows.getOrDefault(officer, List.of()), List.of()));
            }
        });
        return all;
    }

    /** The looked-after children for whom no reviewing officer is named, or of whom no review was held since they came into care. */
    @Allowed(Permission.SEE_DESK)
    public List<DeskRow> unreviewed() {
        return desks.rows(null, Map.of(), Set.of(), today.date()).stream()
                .filter(row -> row.facts().reviewingOfficer() == null || row.lastReview() == null)
                .toList();
    }

    private static boolean manages(Officer officer) {
        return officer.is(Role.TEAM_MANAGER) || officer.is(Role.REVIEW_ADMINISTRATOR);
    }

    private Ruling<Integer> most() {
        return council.answers()
                .number(NumberQuestion.OFFICER_CASELOAD)
                .or(() -> SettingAnswer.lawful(NumberQuestion.OFFICER_CASELOAD, council.nation()))
                .orElse(null);
    }

    /** How far the next review of each child in the officer's hands is made ready. */
    private Map<ChildId, ReviewReadiness> next(StaffId whose) {
        return readiness.of(whose).stream()
                .collect(Collectors.toMap(ReviewReadiness::child, Function.identity(), (soonest, later) -> soonest));
    }

    /** What reviewing officers themselves make ready, by code: their talks, and what the council lists for them besides. */
    private Set<String> own() {
        Stream<String> listed = council.plugin()
                .map(plugin -> plugin.items(ListQuestion.PREPARATIONS, Preparation.class).stream())
                .orElse(Stream.empty())
                .filter(item -> item.owner() == Participant.REVIEWING_OFFICER)
                .map(Preparation::code);
        Stream<String> talks = Stream.of(Readying.TALK, Readying.PRIVATE_TALK).map(Readying::code);
        return Stream.concat(talks, listed).collect(Collectors.toSet());
    }
}
