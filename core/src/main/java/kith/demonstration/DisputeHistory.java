package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord.Dispute;
import kith.caserecord.ChildRecord.DisputeStage;
import kith.plugin.Limit;

/** Tells the concerns that reviewing officers raised with the council: some resolved, some open, few past their limit. */
final class DisputeHistory {

    /** A concern, as its officer would write it. */
    private record Told(String about, String concern, String wanted, String action) {}

    private static final List<Told> TOLD = List.of(
            new Told(
                    "DELAY",
                    "The assessment of the grandmother was decided two reviews ago and has not begun. The child asks at each visit.",
                    "The assessment begins within two weeks and the child is told when.",
                    "A social worker was named for the assessment; the grandmother has a first appointment."),
            new Told(
                    "SERVICE",
                    "Help after bereavement was agreed in the plan. There is a waiting list and nobody has told the carer.",
                    "Another service is found, or the council pays for one until a place is free.",
                    "The manager agreed to pay for six sessions."),
            new Told(
                    "PLAN",
                    "The plan still says that the child goes home, although the court ended that in the spring.",
                    "The plan says where the child grows up, and the child is part of it.",
                    "The plan was rewritten and talked through with the child."));

    private final Life life;
    private final Chance chance;

    /** A chance of its own, so that nothing else in the stories changes with it. */
    DisputeHistory(Life life) {
        this.life = life;
        chance = new Chance(41 * life.number.hashCode() + 3L);
    }

    void tell() {
        LocalDate earliest = life.end.minusMonths(8);
        boolean longEnough = life.from.plusMonths(6).isBefore(earliest);
        if (life.ceased() || !longEnough || !chance.percent(8)) {
            return;
        }
        boolean lately = chance.percent(45);
        LocalDate raised = life.scene
                .days()
                .onOrBefore(chance.between(lately ? life.end.minusDays(34) : earliest, life.end.minusDays(4)));
        Told told = chance.of(TOLD);
        LocalDate limit = life.scene.days().after(raised, Limit.workingDays(20));
        LocalDate closed = life.scene.days().onOrBefore(limit.minusDays(chance.between(0, 9)));
        boolean open = !closed.isBefore(life.end) || chance.percent(lately ? 40 : 4);
        LocalDate acted = life.scene.days().onOrBefore(raised.plusDays(chance.between(3, 14)));
        boolean formal = chance.percent(45) && acted.plusDays(1).isBefore(life.end);
        stages(raised, formal ? acted : null, open ? null : closed, told);
        life.disputes.add(new Dispute(
                1,
                raised,
                life.household.officer.name(),
                told.about(),
                told.concern(),
                told.wanted(),
                formal ? "formal" : "informal",
                acted.isBefore(life.end) && !(open && formal) ? acted : null,
                acted.isBefore(life.end) && !(open && formal) ? told.action() : null,
                null,
                null,
                open ? null : closed,
                open ? null : "RESOLVED",
                open ? null : "What was wanted has begun, and the child knows of it."));
    }

    private void stages(LocalDate raised, LocalDate formalFrom, LocalDate closed, Told told) {
        life.disputeStages.add(new DisputeStage(
                1,
                1,
                "informal",
                "Helen Marsh",
                raised,
                formalFrom == null ? closed : formalFrom,
                formalFrom == null
                        ? closed == null ? null : told.action()
                        : "The team agrees, but has nobody to do it.",
                null,
                null));
        if (formalFrom != null) {
            life.disputeStages.add(new DisputeStage(
                    1,
                    2,
                    "formal",
                    "Grace Odum",
                    formalFrom,
                    closed,
                    closed == null ? null : told.action(),
                    null,
                    null));
        }
    }
}
