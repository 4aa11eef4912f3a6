package kith.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A further meeting of a review booked as a series. */
@Entity
@Table(name = "booked_meeting")
class BookedMeeting extends ChildRow<ChildRecord.BookedMeeting> {
    private int booking;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "starts_at")
    private String startsAt;

    private String place;

    protected BookedMeeting() {}

    @Override
    public ChildRecord.BookedMeeting toRecord() {
        return new ChildRecord.BookedMeeting(booking, meetsOn, startsAt, place);
    }

    @Override
    public void amend(ChildRecord.BookedMeeting said) {
        booking = said.booking();
        meetsOn = said.meetsOn();
        startsAt = said.startsAt();
        place = said.place();
    }
}
