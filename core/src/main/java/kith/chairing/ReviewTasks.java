package kith.chairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
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
import kith.record.Correction;

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

    /**
     * Has those with parental responsibility told who were not there, and the reviewing officer read and agree what another chaired, by the
     * day on which the record is to be with everybody.
     */
    void begin(ChildId child, ReviewAgenda agenda, ChairedReview said) {
        ChildRecord record = agendas.whole(child);
        LocalDate heldOn = said.held().heldOn();
        absent(record, agenda, said)
                .forEach(name -> add(child, record, heldOn, Sentence.of("task.tell-absent", name, heldOn)));
        ChildRecord.ReviewRecord told = said.worked().record();
        if (told.otherChairReason() != null) {
            Sentence read = Sentence.of("task.oversee", heldOn, told.chair());
            ReviewAgendas.allocation(record, "REVIEWING_OFFICER", heldOn)
                    .ifPresent(one -> given.give(child, read, owner(one), due(record, heldOn), heldOn));
        }
    }

    /** Parents who were invited and did not come, and whoever else has parental responsibility and was not there. */
    private Set<String> absent(ChildRecord record, ReviewAgenda agenda, ChairedReview said) {
        Set<String> there = new LinkedHashSet<>();
        Set<String> absent = new LinkedHashSet<>();
        for (ChildRecord.Invitee invitee : agenda.invitees()) {
            if (invitee.name() != null && came(invitee, said.held().came())) {
                there.add(invitee.name());
            } else if (invitee.name() != null && invitee.part().equals(PARENT)) {
                absent.add(invitee.name());
            }
        }
        String also = Objects.requireNonNullElse(said.worked().record().alsoThere(), "");
        record.people().stream()
                .filter(person -> person.parentalResponsibility()
                        && isAround(person, said.held().heldOn()))
                .map(ChildRecord.Person::name)
                .filter(name -> !there.contains(name) && !also.contains(name))
                .forEach(absent::add);
        return absent;
    }

    /** Where this meeting does not say who came, what was recorded of an earlier one counts. */
    private static boolean came(ChildRecord.Invitee invitee, Set<Integer> came) {
        return came == null ? !Boolean.FALSE.equals(invitee.attended()) : came.contains(invitee.ordinal());
    }

    private static boolean isAround(ChildRecord.Person person, LocalDate day) {
        return person.toOn() == null || person.toOn().isAfter(day);
    }

    /** The review was taken back or moved to another day: what it made somebody do and is still to do follows. */
    void follow(ChildId child, LocalDate before, LocalDate now, Correction correction) {
        given.follow(child, before, now, correction);
    }

    /** Gives the child's social worker, or else whoever records it, something to do by the day the record goes out. */
    void add(ChildId child, ChildRecord record, LocalDate heldOn, Sentence what) {
        given.give(child, what, worker(record), due(record, heldOn), heldOn);
    }

    private ActionOwner worker(ChildRecord record) {
        return ReviewAgendas.allocation(record, "SOCIAL_WORKER", today.date())
                .map(ReviewTasks::owner)
                .orElseGet(() -> ActionOwner.staff(officer.get().name(), null));
    }

    private static ActionOwner owner(ChildRecord.Allocation one) {
        return ActionOwner.staff(one.workerName() == null ? one.workerRef() : one.workerName(), one.workerRef());
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
