package kith.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.caserecord.ChildRecord.Plan;
import kith.caserecord.ChildRecord.PlanChange;
import kith.duedate.Sentence;
import kith.message.Audience;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.Held;

/** Tells the social worker and the reviewing officer what happens to a care plan, in the transaction in which it does. */
@ApplicationScoped
class TellingPlans {
    @Inject
    Telling telling;

    /** A change was raised, decided, or the question whether it is one answered. */
    void tell(ChildId child, long row, PlanChange change) {
        tell(child, row, Sentence.of(key(change), change.what()));
    }

    /** A version was completed. */
    void completed(ChildId child, Held<Plan> plan) {
        Plan said = plan.said();
        tell(child, plan.id(), Sentence.of("message.plan.completed", said.planVersion(), said.completedOn()));
    }

    private static String key(PlanChange change) {
        if (change.answer() != null) {
            return "message.planChange.answered";
        }
        if (change.madeOn() != null) {
            return "message.planChange.made";
        }
        if (change.reviewHeldOn() != null) {
            return "message.planChange.considered";
        }
        return change.change().equals(SignificantChanges.UNSURE)
                ? "message.planChange.asked"
                : "message.planChange.raised";
    }

    private void tell(ChildId child, long row, Sentence what) {
        telling.tell(
                new Message(MessageKind.PLAN, child, row, what), Audience.SOCIAL_WORKER, Audience.REVIEWING_OFFICER);
    }
}
