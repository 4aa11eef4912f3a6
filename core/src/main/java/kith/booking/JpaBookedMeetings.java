package kith.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaBookedMeetings extends JpaByChild<BookedMeeting, ChildRecord.BookedMeeting> implements BookedMeetings {
    JpaBookedMeetings() {
        super(
                BookedMeeting.class,
                BookedMeeting::new,
                "r.booking, r.meetsOn",
                meeting -> List.of(meeting.booking(), meeting.meetsOn()));
    }
}
