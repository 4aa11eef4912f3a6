package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.record.ChildRow;

/** A review, single or a series of meetings. */
@Entity
@Table(name = "review")
class Review extends ChildRow<ReviewRecord> {
    @Column(name = "held_on")
    private LocalDate heldOn;

    /** ISO dates separated by a space: the meetings are only ever read with their review. */
    private String meetings;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "adjourned_on")
    private LocalDate adjournedOn;

    @Column(name = "without_meeting")
    private boolean withoutMeeting;

    private String participation;

    @Column(name = "decisions_on")
    private LocalDate decisionsOn;

    @Column(name = "record_on")
    private LocalDate recordOn;

    @Column(name = "distributed_on")
    private LocalDate distributedOn;

    @Column(name = "plan_updated_on")
    private LocalDate planUpdatedOn;

    @Version
    private int version;

    protected Review() {}

    @Override
    public ReviewRecord toRecord() {
        return new ReviewRecord(
                heldOn,
                meetingDays(),
                completedOn,
                adjournedOn,
                withoutMeeting,
                participation,
                decisionsOn,
                recordOn,
                distributedOn,
                planUpdatedOn);
    }

    @Override
    public void amend(ReviewRecord said) {
        heldOn = said.heldOn();
        meetings = said.meetings().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        completedOn = said.completedOn();
        adjournedOn = said.adjournedOn();
        withoutMeeting = said.withoutMeeting();
        participation = said.participation();
        decisionsOn = said.decisionsOn();
        recordOn = said.recordOn();
        distributedOn = said.distributedOn();
        planUpdatedOn = said.planUpdatedOn();
    }

    private List<LocalDate> meetingDays() {
        return meetings.isEmpty()
                ? List.of()
                : Stream.of(meetings.split(" ")).map(LocalDate::parse).toList();
    }
}
