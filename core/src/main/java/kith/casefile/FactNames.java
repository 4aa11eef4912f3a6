package kith.casefile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import kith.duty.ChildFacts.Health;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.ReviewRequest;

/** What facts may be called in a case file, and what each of them tells. */
final class FactNames {
    /** Facts of the child. */
    static final Map<String, BiConsumer<CaseChild, Cell>> OF_A_CHILD = Map.ofEntries(
            entry("today", (child, cell) -> child.today = cell.day()),
            entry("born", (child, cell) -> child.bornOn = cell.day()),
            entry("died", (child, cell) -> child.diedOn = child.day(cell)),
            entry("looked after from", (child, cell) -> child.period(cell)),
            entry("accommodated from", (child, cell) -> child.accommodated(cell)),
            entry("remanded", (child, cell) -> child.remanded(cell)),
            entry("looked after to", (child, cell) -> child.endPeriod(cell)),
            entry("end reason", (child, cell) -> child.endReason = cell.code("reason-ceased")),
            entry("ceasing decided", (child, cell) -> child.ceasingDecidedOn = child.day(cell)),
            entry("ceasing approved", (child, cell) -> child.ceasingApprovedOn = child.day(cell)),
            entry("legal status", (child, cell) -> child.status(cell)),
            entry("placement", (child, cell) -> child.placement(cell)),
            entry("placed", (child, cell) -> child.stays.add(new CaseStay("U6", child.day(cell), null))),
            entry("placement ended", (child, cell) -> child.stay(cell).to = child.day(cell)),
            entry("until 18", (child, cell) -> child.stay(cell).until18 = cell.yes()),
            entry("long term from", (child, cell) -> child.stay(cell).longTermFrom = child.day(cell)),
            entry("approval", (child, cell) -> child.stay(cell).approval = CaseStay.approval(cell)),
            entry("approved from", (child, cell) -> child.stay(cell).approvedFrom = child.day(cell)),
            entry("approval extended", (child, cell) -> child.stay(cell).approvalExtended = cell.yes()),
            entry("approved in full", (child, cell) -> child.stay(cell).approvedOn = child.day(cell)),
            entry("planned in advance", (child, cell) -> child.stay(cell).plannedInAdvance = cell.yes()),
            entry("notified", (child, cell) -> child.stay(cell).notifiedOn = child.day(cell)),
            entry("parents assessed", (child, cell) -> child.stay(cell).assessedOn = child.day(cell)),
            entry("placement decided", (child, cell) -> child.stay(cell).decidedOn = child.day(cell)),
            entry("six months agreed", (child, cell) -> child.stay(cell).agreedFrom = child.day(cell)),
            entry("agreement withdrawn", (child, cell) -> child.stay(cell).agreementWithdrawnOn = child.day(cell)),
            entry("another body responsible", (child, cell) -> child.stay(cell).responsibleForAnother = cell.yes()),
            entry("ended at once", (child, cell) -> child.stay(cell).endedAtOnce = cell.yes()),
            entry("end notified", (child, cell) -> child.stay(cell).endNotifiedOn = child.day(cell)),
            entry("absence", (child, cell) -> child.absence(cell)),
            entry("care plan", (child, cell) -> child.plan(Plan.Kind.CARE, cell)),
            entry("placement plan", (child, cell) -> child.plan(Plan.Kind.PLACEMENT, cell)),
            entry("permanence plan", (child, cell) -> child.plan(Plan.Kind.PERMANENCE, cell)),
            entry("twin track plan", (child, cell) -> child.plan(Plan.Kind.TWIN_TRACK, cell)),
            entry("pathway assessment", (child, cell) -> child.plan(Plan.Kind.PATHWAY_ASSESSMENT, cell)),
            entry("pathway plan", (child, cell) -> child.plan(Plan.Kind.PATHWAY, cell)),
            entry("education plan", (child, cell) -> child.plan(Plan.Kind.EDUCATION, cell)),
            entry("detention placement plan", (child, cell) -> child.plan(Plan.Kind.DETENTION_PLACEMENT, cell)),
            entry("first review held", (child, cell) -> child.review(cell)),
            entry("second review held", (child, cell) -> child.reviewAfterFirst(cell)),
            entry("previous review held", (child, cell) -> child.laterReview(cell)),
            entry("review held", (child, cell) -> child.review(cell)),
            entry("review opened", (child, cell) -> child.review(cell).completedOn = null),
            entry("meetings", (child, cell) -> child.meetings(cell)),
            entry("completed", (child, cell) -> child.lastReview(cell).completedOn = child.day(cell)),
            entry("adjourned", (child, cell) -> child.adjourned(cell)),
            entry("without a meeting", (child, cell) -> child.withoutMeeting(cell)),
            entry("decisions sent", (child, cell) -> child.lastReview(cell).decisionsOn = child.day(cell)),
            entry("record finished", (child, cell) -> child.lastReview(cell).recordOn = child.day(cell)),
            entry("record distributed", (child, cell) -> child.lastReview(cell).distributedOn = child.day(cell)),
            entry("care plan updated", (child, cell) -> child.lastReview(cell).planUpdatedOn = child.day(cell)),
            entry("talk", (child, cell) -> child.prepared(Preparation.TALK, cell)),
            entry("papers", (child, cell) -> child.prepared(Preparation.PAPERS, cell)),
            entry("prepared", (child, cell) -> child.prepared(cell)),
            entry("booked", (child, cell) -> child.booked(cell)),
            entry("booking cancelled", (child, cell) -> child.cancelled(cell)),
            entry("visit", (child, cell) -> child.visits(cell, true)),
            entry("visits", (child, cell) -> child.visits(cell, true)),
            entry("last visit", (child, cell) -> child.visits(cell, true)),
            entry("visit attempted", (child, cell) -> child.visits(cell, false)),
            entry("visit requested", (child, cell) -> child.requested(cell, false)),
            entry("notice of concern", (child, cell) -> child.requested(cell, true)),
            entry(
                    "plan changed without a review",
                    (child, cell) -> child.reviewCalledFor(cell, ReviewRequest.Kind.CHANGE)),
            entry("visit shows a concern", (child, cell) -> child.reviewCalledFor(cell, ReviewRequest.Kind.CONCERN)),
            entry("health assessment", (child, cell) -> child.health(Health.Kind.ASSESSMENT, cell)),
            entry("dental check", (child, cell) -> child.health(Health.Kind.DENTAL_CHECK, cell)),
            entry("reviewing officer named", (child, cell) -> child.officers.add(child.day(cell))),
            entry("periods known from", (child, cell) -> child.known("periods", cell)),
            entry("reviews known from", (child, cell) -> child.known("reviews", cell)),
            entry("visits known from", (child, cell) -> child.known("visits", cell)),
            entry("plans known from", (child, cell) -> child.known("plans", cell)),
            entry("health known from", (child, cell) -> child.known("health", cell)),
            entry("work known from", (child, cell) -> child.known("work", cell)));

    /** Facts that only the question asked has a use for. */
    static final Set<String> OF_THE_QUESTION = Set.of(
            "occasion",
            "steps",
            "setting",
            "in care",
            "plan ready",
            "practicable before",
            "value",
            "last meeting",
            "child agrees",
            "everyone agrees",
            "times adjourned",
            "seen alone",
            "reason",
            "review",
            "code",
            "participation age",
            "longest stay",
            "days in twelve months",
            "age");

    private FactNames() {}

    /** All names, for whoever wrote one that does not exist. */
    static String list() {
        Set<String> names = new TreeSet<>(OF_A_CHILD.keySet());
        names.addAll(OF_THE_QUESTION);
        return String.join(", ", names);
    }
}
