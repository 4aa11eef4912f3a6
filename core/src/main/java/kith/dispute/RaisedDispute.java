package kith.dispute;

import java.util.List;
import kith.caserecord.ChildRecord;

/**
 * A dispute with the stages through which it went.
 *
 * @param dispute what was raised, and what came of it
 * @param stages in their order; the last that began is the one it is at
 */
public record RaisedDispute(ChildRecord.Dispute dispute, List<ChildRecord.DisputeStage> stages) {

    /** Whether it goes on. */
    public boolean isOpen() {
        return dispute.closedOn() == null;
    }

    /** The stage it is at, or was at when it was closed; where none is recorded, as if it had begun with the dispute. */
    public ChildRecord.DisputeStage at() {
        return stages.stream()
                .filter(stage -> stage.begunOn() != null)
                .reduce((one, next) -> next)
                .orElseGet(() -> new ChildRecord.DisputeStage(
                        dispute.ordinal(),
                        stages.size() + 1,
                        dispute.stage(),
                        dispute.raisedBy(),
                        dispute.raisedOn(),
                        null,
                        null,
                        null,
                        null));
    }
}
