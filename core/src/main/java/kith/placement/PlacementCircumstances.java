package kith.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What else is to be known of a placement. */
@Entity
@Table(name = "placement_circumstances")
class PlacementCircumstances extends ChildRow<ChildRecord.PlacementCircumstances> {
    @Column(name = "placed_on")
    private LocalDate placedOn;

    private Integer miles;

    private String school;

    @Column(name = "out_of_area")
    private Boolean outOfArea;

    @Column(name = "at_distance")
    private Boolean atDistance;

    @Column(name = "area_approved_on")
    private LocalDate areaApprovedOn;

    @Column(name = "area_approved_by")
    private String areaApprovedBy;

    @Column(name = "schooling_broken")
    private Boolean schoolingBroken;

    @Column(name = "schooling_approved_on")
    private LocalDate schoolingApprovedOn;

    @Column(name = "broke_down")
    private Boolean brokeDown;

    @Column(name = "breakdown_reason")
    private String breakdownReason;

    @Column(name = "disruption_meeting_on")
    private LocalDate disruptionMeetingOn;

    protected PlacementCircumstances() {}

    @Override
    public ChildRecord.PlacementCircumstances toRecord() {
        return new ChildRecord.PlacementCircumstances(
                placedOn,
                miles,
                school,
                outOfArea,
                atDistance,
                areaApprovedOn,
                areaApprovedBy,
                schoolingBroken,
                schoolingApprovedOn,
                brokeDown,
                breakdownReason,
                disruptionMeetingOn);
    }

    @Override
    public void amend(ChildRecord.PlacementCircumstances said) {
        placedOn = said.placedOn();
        miles = said.miles();
        school = said.school();
        outOfArea = said.outOfArea();
        atDistance = said.atDistance();
        areaApprovedOn = said.areaApprovedOn();
        areaApprovedBy = said.areaApprovedBy();
        schoolingBroken = said.schoolingBroken();
        schoolingApprovedOn = said.schoolingApprovedOn();
        brokeDown = said.brokeDown();
        breakdownReason = said.breakdownReason();
        disruptionMeetingOn = said.disruptionMeetingOn();
    }
}
