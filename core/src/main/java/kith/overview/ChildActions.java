package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.action.ActionState;
import kith.caserecord.ChildRecord;
import kith.record.EarlierRow;
import kith.record.Held;

/**
 * Who does what for a child by when.
 *
 * @param child who the child is
 * @param actions every action: the open ones first, the soonest due first
 * @param earlier what actions said before they changed hands or were corrected, latest first
 * @param asOf the day against which they stand
 */
public record ChildActions(
        ChildSummary child, List<Held<ChildRecord.Action>> actions, List<EarlierRow> earlier, LocalDate asOf) {

    /** How an action stands. */
    public ActionState state(ChildRecord.Action action) {
        return ActionState.of(action, asOf);
    }

    /** What an action said before, latest first. */
    public List<EarlierRow> earlier(Held<ChildRecord.Action> action) {
        return earlier.stream().filter(row -> row.row() == action.id()).toList();
    }
}
