package kith.chairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.access.Today;
import kith.action.ActionState;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;
import kith.council.OfficersCouncil;
import kith.duty.Readying;
import kith.meeting.WorkedReview;
import kith.planning.CarePlan;
import kith.planning.CarePlanPart;
import kith.planning.CarePlans;
import kith.planning.PartSummary;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;

/** Puts together what a review goes through. */
@ApplicationScoped
class ReviewAgendas {
    private static final String WITH_PARENTS = "P1";

    @Inject
    Caseload caseload;

    @Inject
    CarePlans carePlans;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * @param heldOn the review by its day, null for one that is still to be recorded
     * @throws NotFound if the council has no such child
     */
    ReviewAgenda of(ChildId child, LocalDate heldOn) {
        ChildRecord record = whole(child);
        LocalDate day = heldOn == null ? today.date() : heldOn;
        ChildRecord.ReviewBooking booking = booking(record, heldOn).orElse(null);
        CarePlan plan = carePlans.of(child, null);
        boolean planned = plan.shown() != null && !plan.shown().version().draft();
        int number = number(record, day, heldOn);
        return new ReviewAgenda(
                number,
                allocated(record, "REVIEWING_OFFICER", day).orElse(null),
                booking,
                invited(record, booking),
                contributed(record, booking),
                record.inviteeViews().stream()
                        .filter(one -> booking != null && one.booking() == booking.ordinal())
                        .toList(),
                privateTalk(record, day),
                actions(record, heldOn),
                planned ? written(plan.shown().parts()) : List.of(),
                plan.flags(),
                record.protectionPlans().stream()
                        .filter(ChildRecord.ProtectionPlan::stands)
                        .toList(),
                ReviewTopic.of(new ReviewTopic.Stage(
                        number,
                        by(NumberQuestion.PERMANENCE_REVIEW),
                        by(NumberQuestion.TWIN_TRACK_REVIEW),
                        home(record, day))),
                (int) ChronoUnit.YEARS.between(record.child().bornOn(), day));
    }

    ChildRecord whole(ChildId child) {
        return Optional.ofNullable(caseload.held(List.of(child)).get(child))
                .orElseThrow(() -> new NotFound("child", child.value()));
    }

    /** Who works with the child as something on a day. */
    static Optional<String> allocated(ChildRecord record, String role, LocalDate day) {
        return allocation(record, role, day).map(one -> one.workerName() == null ? one.workerRef() : one.workerName());
    }

    static Optional<ChildRecord.Allocation> allocation(ChildRecord record, String role, LocalDate day) {
        return record.allocations().stream()
                .filter(one -> one.role().equals(role) && covers(one.fromOn(), one.toOn(), day))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn));
    }

    private int by(NumberQuestion question) {
        return council.answers().number(question).map(Ruling::value).orElse(question.most());
    }

    private static int number(ChildRecord record, LocalDate day, LocalDate heldOn) {
        LocalDate from = record.periods().stream()
                .filter(period -> covers(period.fromOn(), period.toOn(), day))
                .map(ChildRecord.Period::fromOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return 1
                + (int) record.reviews().stream()
                        .map(ChildRecord.Review::heldOn)
                        .filter(on -> !on.isBefore(from) && (heldOn == null || on.isBefore(heldOn)))
                        .count();
    }

    private static boolean home(ChildRecord record, LocalDate day) {
        return record.placements().stream()
                .filter(stay -> covers(stay.fromOn(), stay.toOn(), day))
                .anyMatch(
                        stay -> CodeLists.nearest("placement-type", stay.type()).equals(WITH_PARENTS));
    }

    /** The booking that stands for a review that is still to be recorded, or the last one that led to it. */
    private static Optional<ChildRecord.ReviewBooking> booking(ChildRecord record, LocalDate heldOn) {
        Stream<ChildRecord.ReviewBooking> bookings = record.reviewBookings().stream();
        boolean open = heldOn != null
                && record.reviews().stream()
                        .anyMatch(review -> review.heldOn().equals(heldOn) && review.completedOn() == null);
        Optional<ChildRecord.ReviewBooking> standing = record.reviewBookings().stream()
                .filter(one -> one.stands() && (heldOn == null ? !one.isRest() : open && one.isRest()))
                .findFirst();
        return standing.or(() -> bookings.filter(one -> heldOn != null && heldOn.equals(one.heldOn()))
                .max(Comparator.comparingInt(ChildRecord.ReviewBooking::ordinal)));
    }

    private static List<ChildRecord.Invitee> invited(ChildRecord record, ChildRecord.ReviewBooking booking) {
        return record.invitees().stream()
                .filter(one -> booking != null && one.booking() == booking.ordinal())
                .filter(one -> one.invitation().equals("INVITED"))
                .toList();
    }

    private static List<ChildRecord.Contribution> contributed(ChildRecord record, ChildRecord.ReviewBooking booking) {
        return record.contributions().stream()
                .filter(one -> booking != null && one.booking() == booking.ordinal())
                .toList();
    }

    /** The talk apart is had before the meeting, too (reg 36(1)(b)). */
    private static ChildRecord.ReviewPreparation privateTalk(ChildRecord record, LocalDate day) {
        LocalDate before = record.reviews().stream()
                .map(ChildRecord.Review::heldOn)
                .filter(on -> on.isBefore(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return record.reviewPreparations().stream()
                .filter(one -> one.kind().equals(Readying.PRIVATE_TALK.code()))
                .filter(one -> one.doneOn().isAfter(before) && !one.doneOn().isAfter(day))
                .max(Comparator.comparing(ChildRecord.ReviewPreparation::doneOn))
                .orElse(null);
    }

    private List<ChildRecord.Action> actions(ChildRecord record, LocalDate heldOn) {
        Set<String> looked = record.reviewItems().stream()
                .filter(item ->
                        item.reviewHeldOn().equals(heldOn) && item.kind().equals(WorkedReview.ACTION))
                .map(ChildRecord.ReviewItem::code)
                .collect(Collectors.toSet());
        return record.actions().stream()
                .filter(action -> heldOn == null || !heldOn.equals(action.reviewHeldOn()))
                .filter(action -> !action.isGiven())
                .filter(action -> looked.contains(Integer.toString(action.ordinal())) || isOpen(record, action, heldOn))
                .toList();
    }

    /** A review that is complete looks at no action besides those it looked at. */
    private boolean isOpen(ChildRecord record, ChildRecord.Action action, LocalDate heldOn) {
        boolean complete = record.reviews().stream()
                .anyMatch(review -> review.heldOn().equals(heldOn) && review.completedOn() != null);
        return !complete && ActionState.of(action, today.date()).isOpen();
    }

    private static List<PartSummary> written(List<PartSummary> parts) {
        return parts.stream()
                .filter(part -> part.written() && part.part().shape() != CarePlanPart.Shape.OFFICER)
                .toList();
    }

    private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
