package kith.chairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.action.ActionOwner;
import kith.action.GivenActions;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.record.ChildId;

/** What a review makes somebody do besides what it decides: an absent parent is told, a challenge is taken up. */
@ApplicationScoped
class ReviewTasks {
    private static final String PARENT = "PARENT";

    @Inject
    GivenActions given;

    @Inject
    ReviewAgendas agendas;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** Has parents told who were invited and did not come, by the day on which the record is to be with everybody. */
    void begin(ChildId child, ReviewAgenda agenda, ChairedReview said) {
        Set<Integer> came = said.held().came();
        if (came == null) {
            return;
        }
        ChildRecord record = agendas.whole(child);
        for (ChildRecord.Invitee invitee : agenda.invitees()) {
            if (invitee.part().equals(PARENT) && invitee.name() != null && !came.contains(invitee.ordinal())) {
                LocalDate heldOn = said.held().heldOn();
                add(child, record, heldOn, Sentence.of("task.tell-absent", invitee.name(), heldOn));
            }
        }
    }

    /** Gives the child's social worker, or else whoever records it, something to do by the day the record goes out. */
    void add(ChildId child, ChildRecord record, LocalDate heldOn, Sentence what) {
        given.give(child, what, worker(record), due(record, heldOn), heldOn);
    }

    private ActionOwner worker(ChildRecord record) {
        return ReviewAgendas.allocation(record, "SOCIAL_WORKER", today.date())
                .map(one -> ActionOwner.staff(
                        one.workerName() == null ? one.workerRef() : one.workerName(), one.workerRef()))
                .orElseGet(() -> ActionOwner.staff(officer.get().name(), null));
    }

    /** By when the record is with everybody; where no limit says, the day agreed on for the next review. */
    private LocalDate due(ChildRecord record, LocalDate heldOn) {
        Optional<LocalDate> limit = Duties.of(FactsOf.record(record), council.policy(), today.date()).stream()
                .filter(duty -> duty.code() == DutyCode.REVIEW_DISTRIBUTION)
                .filter(duty -> duty.occasion().equals("review " + heldOn) && duty.dueOn() != null)
                .map(Duty::dueOn)
                .findFirst();
        return limit.orElseGet(() -> record.reviews().stream()
                .filter(review -> review.heldOn().equals(heldOn) && review.nextAgreedOn() != null)
                .map(ChildRecord.Review::nextAgreedOn)
                .findFirst()
                .orElse(today.date()));
    }
}
