package kith.placementplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A version of what a placement's plan says. */
@Entity
@Table(name = "placement_plan")
class PlacementPlan extends ChildRow<ChildRecord.PlacementPlan> {
    @Column(name = "placed_on")
    private LocalDate placedOn;

    private int number;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    private String author;

    @Column(name = "why_there")
    private String whyThere;

    @Column(name = "day_to_day")
    private String dayToDay;

    @Column(name = "family_time")
    private String familyTime;

    private String health;

    private String education;

    private String visits;

    private String views;

    private String ending;

    private String haircuts;

    @Column(name = "overnight_stays")
    private String overnightStays;

    @Column(name = "school_trips")
    private String schoolTrips;

    private String holidays;

    private String sports;

    private String photographs;

    private String faith;

    @Column(name = "dental_care")
    private String dentalCare;

    @Column(name = "medical_consent")
    private String medicalConsent;

    private String immunisation;

    protected PlacementPlan() {}

    @Override
    public ChildRecord.PlacementPlan toRecord() {
        return new ChildRecord.PlacementPlan(
                placedOn,
                number,
                begunOn,
                author,
                whyThere,
                dayToDay,
                familyTime,
                health,
                education,
                visits,
                views,
                ending,
                haircuts,
                overnightStays,
                schoolTrips,
                holidays,
                sports,
                photographs,
                faith,
                dentalCare,
                medicalConsent,
                immunisation);
    }

    @Override
    public void amend(ChildRecord.PlacementPlan said) {
        placedOn = said.placedOn();
        number = said.number();
        begunOn = said.begunOn();
        author = said.author();
        whyThere = said.whyThere();
        dayToDay = said.dayToDay();
        familyTime = said.familyTime();
        health = said.health();
        education = said.education();
        visits = said.visits();
        views = said.views();
        ending = said.ending();
        haircuts = said.haircuts();
        overnightStays = said.overnightStays();
        schoolTrips = said.schoolTrips();
        holidays = said.holidays();
        sports = said.sports();
        photographs = said.photographs();
        faith = said.faith();
        dentalCare = said.dentalCare();
        medicalConsent = said.medicalConsent();
        immunisation = said.immunisation();
    }
}
