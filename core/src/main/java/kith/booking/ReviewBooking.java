package kith.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A review booked as a meeting, or as a series of meetings. */
@Entity
@Table(name = "review_booking")
class ReviewBooking extends ChildRow<ChildRecord.ReviewBooking> {
    private int ordinal;

    private String review;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "starts_at")
    private String startsAt;

    private String venue;

    private String place;

    private String suits;

    @Column(name = "during_school")
    private boolean duringSchool;

    private String chair;

    @Column(name = "other_chair_reason")
    private String otherChairReason;

    @Column(name = "series_reason")
    private String seriesReason;

    @Column(name = "many_reason")
    private String manyReason;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancelled_reason")
    private String cancelledReason;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected ReviewBooking() {}

    @Override
    public ChildRecord.ReviewBooking toRecord() {
        return new ChildRecord.ReviewBooking(
                ordinal,
                review,
                bookedOn,
                bookedBy,
                meetsOn,
                startsAt,
                venue,
                place,
                suits,
                duringSchool,
                chair,
                otherChairReason,
                seriesReason,
                manyReason,
                cancelledOn,
                cancelledReason,
                heldOn);
    }

    @Override
    public void amend(ChildRecord.ReviewBooking said) {
        ordinal = said.ordinal();
        review = said.review();
        bookedOn = said.bookedOn();
        bookedBy = said.bookedBy();
        meetsOn = said.meetsOn();
        startsAt = said.startsAt();
        venue = said.venue();
        place = said.place();
        suits = said.suits();
        duringSchool = said.duringSchool();
        chair = said.chair();
        otherChairReason = said.otherChairReason();
        seriesReason = said.seriesReason();
        manyReason = said.manyReason();
        cancelledOn = said.cancelledOn();
        cancelledReason = said.cancelledReason();
        heldOn = said.heldOn();
    }
}
