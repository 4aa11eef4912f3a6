package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.carerules.StandingTogether;
import kith.caserecord.ChildRecord.Placement;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.planning.ConsideringChanges;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording where a child lives. A move begins the visits anew: the first within a week of the start of the placement (the Care
 * Planning, Placement and Case Review (England) Regulations 2010, reg 28(2)).
 */
@Step
@SavesOnce
public class Placing {
    @Inject
    Care care;

    @Inject
    ConsideringChanges considering;

    @Inject
    Trail trail;

    /**
     * Records a placement after one that has ended already, on the day on which that ended.
     *
     * @param placement its end, reason and notice of the end are left out
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved place(ChildId child, Submission form, Placement placement, String whyLate) {
        CareChange change = care.of(child);
        LocalDate from = placement.fromOn();
        refuseEmpty("placement.fromOn", from);
        change.placements.add(Stays.from(placement, from));
        trail.detail(from + " " + placement.type());
        care.settle(change, Sentence.of("reason.placement", from), whyLate);
        return Saved.row(child, change.placements.lastAdded());
    }

    /**
     * Records a move: the placement ends and the next begins on the same day. A temporary absence from it ends too. A review
     * considered it first, or that was not reasonably practicable.
     *
     * @param seen the placement that ends
     * @param next the placement that begins, from its first day
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved move(ChildId child, Submission form, Seen seen, PlacementEnd end, Placement next, String whyLate) {
        CareChange change = care.of(child);
        Held<Placement> row = going(change, seen);
        LocalDate on = next.fromOn();
        refuseEmpty("placement.fromOn", on);
        consider(change, "planChange.moved", on, end);
        endOn(change, row, on, end);
        change.placements.add(Stays.from(next, on));
        trail.detail(on + " " + next.type());
        care.settle(change, Sentence.of("reason.placement.moved", on), whyLate);
        return Saved.row(child, change.placements.lastAdded());
    }

    /** Records that a placement ended before it is known where the child lives next. */
    @Allowed(Permission.RECORD_CARE)
    public Saved end(ChildId child, Submission form, Seen seen, LocalDate on, PlacementEnd end, String whyLate) {
        CareChange change = care.of(child);
        refuseEmpty("placement.toOn", on);
        Held<Placement> row = going(change, seen);
        consider(change, "planChange.ended", on, end);
        endOn(change, row, on, end);
        trail.detail(on.toString());
        care.settle(change, Sentence.of("reason.placement.ended", on), whyLate);
        return Saved.row(child, seen.row());
    }

    /**
     * Records more about a placement as the case goes on: that those who must know were told, an approval extended, a parent
     * assessed, an agreement about visits. Neither its days nor where it is change by this.
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved goOn(ChildId child, Submission form, Seen seen, Placement placement, String whyLate) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        Placement said = row.said();
        PlacementEnd end = new PlacementEnd(said.changeReason(), said.endedAtOnce(), placement.endNotifiedOn());
        change.placements.change(row, Stays.ended(Stays.at(placement, said), said.toOn(), end));
        trail.detail(said.fromOn().toString());
        care.settle(change, Sentence.of("reason.placement.went-on", said.fromOn()), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Corrects a placement; those that it follows and that follow it end and begin on the corrected days. */
    @Allowed(Permission.RECORD_CARE)
    public Saved correct(ChildId child, Submission form, Seen seen, Placement placement, String why, String whyLate) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        change.placements.correct(row, placement, other -> true);
        considered(child, row.said(), placement, why);
        trail.detail(row.said().fromOn().toString());
        care.correct(
                change,
                why,
                Sentence.of("reason.placement.corrected", row.said().fromOn()),
                whyLate);
        return Saved.row(child, seen.row());
    }

    /** Takes back a placement that never was; the one that it followed goes on. */
    @Allowed(Permission.RECORD_CARE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        considering.follow(child, Sentence.of("planChange.moved", row.said().fromOn()), null, why);
        change.placements.takeBack(row, other -> true);
        trail.detail(row.said().fromOn().toString());
        care.takeBack(
                change,
                why,
                Sentence.of("reason.placement.takenBack", row.said().fromOn()));
        return Saved.row(child, seen.row());
    }

    /** That a short break ends, or is spent elsewhere, is what the plan for short breaks says, and no change of it. */
    private void consider(CareChange change, String what, LocalDate on, PlacementEnd end) {
        boolean onlyBreaks = change.statuses.open().stream()
                .allMatch(row -> StandingTogether.shortBreaks(row.said().code()));
        if (!onlyBreaks) {
            considering.make(change.child, Sentence.of(what, on), on, end.considered());
        }
    }

    /** What was considered of a move or an end is of the corrected day. */
    private void considered(ChildId child, Placement before, Placement now, String why) {
        considering.follow(
                child,
                Sentence.of("planChange.moved", before.fromOn()),
                Sentence.of("planChange.moved", now.fromOn()),
                why);
        if (before.toOn() != null) {
            Sentence ended = now.toOn() == null ? null : Sentence.of("planChange.ended", now.toOn());
            considering.follow(child, Sentence.of("planChange.ended", before.toOn()), ended, why);
        }
    }

    private static Held<Placement> going(CareChange change, Seen seen) {
        Held<Placement> row = change.placements.at(seen);
        if (row.said().toOn() != null) {
            throw CareContradicted.by(
                    "placement.toOn", "refusal.placement.ended", row.said().toOn());
        }
        return row;
    }

    private static void refuseEmpty(String field, LocalDate day) {
        if (day == null) {
            throw CareContradicted.by(field, "refusal.needed");
        }
    }

    private static void endOn(CareChange change, Held<Placement> row, LocalDate on, PlacementEnd end) {
        change.placements.change(row, Stays.ended(row.said(), on, end));
        change.absences.open().stream()
                .filter(absence -> absence.said().fromOn().isBefore(on))
                .forEach(absence -> change.absences.end(absence, on));
    }
}
