package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Dispute;
import kith.plugin.LimitQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.ResolutionStage;
import kith.plugin.Ruling;

/**
 * A concern that the reviewing officer raised: one limit for all stages together, and where the council gives a stage a limit of its
 * own, that too. A stage that was skipped was never owed.
 */
final class DisputeSchedule {
    private final Reckoning reckoning;

    DisputeSchedule(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    void add() {
        reckoning.child.disputes().forEach(this::add);
    }

    private void add(Dispute dispute) {
        String occasion = "dispute " + dispute.number();
        Deadline deadline = reckoning.deadline(LimitQuestion.DISPUTE_RESOLUTION, dispute.from(), dispute.to());
        reckoning.settle(
                DutyCode.DISPUTE_RESOLUTION,
                occasion,
                deadline,
                Records.WORK,
                dispute.from(),
                dispute.to(),
                null,
                Sentence.of("fact.dispute", dispute.from()));
        dispute.stages().forEach(stage -> add(stage, occasion, dispute.to()));
    }

    private void add(Dispute.Stage stage, String occasion, LocalDate closedOn) {
        Ruling<List<ResolutionStage>> own = reckoning.says(ListQuestion.RESOLUTION_STAGES, stage.from());
        if (own == null) {
            return;
        }
        for (ResolutionStage item : own.value()) {
            if (item.code().equals(stage.code()) && item.limit().isPresent()) {
                reckoning.settle(
                        DutyCode.DISPUTE_STAGE,
                        stage.code() + " " + occasion,
                        reckoning.within(item.limit().get(), own.authority(), stage.from()),
                        Records.WORK,
                        stage.from(),
                        stage.to(),
                        closedOn,
                        Sentence.of("fact.dispute-stage", stage.from()));
            }
        }
    }
}
