package kith.exclusion;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.plugin.Participant;
import kith.record.Held;

/**
 * That somebody is to be kept from a review, and what officers said to it. Until all have agreed, the person is invited.
 *
 * @param proposal what the officer said who proposed it
 * @param answers what the others said since
 * @param waitsFor who is still to agree; none once all did, or one declined
 * @param mine as what the officer at work can answer it; null where it is for others, or said already
 * @param decides whether the officer at work is one of those who decide
 */
public record AskedExclusion(
        Held<ChildRecord.Exclusion> proposal,
        List<ChildRecord.Exclusion> answers,
        List<Participant> waitsFor,
        Participant mine,
        boolean decides) {

    /** Whether one of those who must agree did not. */
    public boolean declined() {
        return answers.stream().anyMatch(answer -> !answer.agrees());
    }

    /** Whether all agreed, so that the person is kept from the meeting. */
    public boolean agreed() {
        return waitsFor.isEmpty() && !declined();
    }
}
