package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord.Placement;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** Two people recorded the same move, or the same end of a placement: what they agreed on replaces what the first of them saved. */
@Step
@SavesOnce
public class AgreeingMoves {
    @Inject
    Care care;

    @Inject
    Trail trail;

    /**
     * Corrects a move that somebody else recorded meanwhile.
     *
     * @param left the placement that ended by it, null where the child lived nowhere
     * @param end how that ended
     * @param next the placement that began by it, null where only the end was recorded
     * @param stay where the child lives now, from the first day there
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved move(
            ChildId child,
            Submission form,
            Seen left,
            PlacementEnd end,
            Seen next,
            Placement stay,
            String why,
            String whyLate) {
        CareChange change = care.of(child);
        Held<Placement> follows = next == null ? null : change.placements.at(next);
        Held<Placement> before = left == null ? null : change.placements.at(left);
        LocalDate on = stay.fromOn();
        refuseEmpty("placement.fromOn", on);
        if (before != null) {
            end(change, before, on, end);
        }
        if (follows == null) {
            change.placements.add(Stays.from(stay, on));
        } else {
            change.placements.change(follows, Stays.endedAs(follows.said(), stay));
        }
        trail.detail(on + " " + stay.type());
        care.correct(change, why, Sentence.of("reason.placement.corrected", on), whyLate);
        return Saved.row(child, follows == null ? change.placements.lastAdded() : Long.valueOf(follows.id()));
    }

    /** Corrects the end of a placement that somebody else recorded meanwhile; what began on that day begins on the corrected one. */
    @Allowed(Permission.RECORD_CARE)
    public Saved end(
            ChildId child, Submission form, Seen seen, LocalDate on, PlacementEnd end, String why, String whyLate) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        refuseEmpty("placement.toOn", on);
        end(change, row, on, end);
        trail.detail(on.toString());
        care.correct(
                change,
                why,
                Sentence.of("reason.placement.corrected", row.said().fromOn()),
                whyLate);
        return Saved.row(child, seen.row());
    }

    private static void end(CareChange change, Held<Placement> row, LocalDate on, PlacementEnd end) {
        change.placements.correct(row, Stays.ended(row.said(), on, end), other -> true);
    }

    private static void refuseEmpty(String field, LocalDate day) {
        if (day == null) {
            throw CareContradicted.by(field, "refusal.needed");
        }
    }
}
