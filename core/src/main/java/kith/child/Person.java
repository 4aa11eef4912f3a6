package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Somebody in a child's life. */
@Entity
@Table(name = "person")
class Person extends ChildRow<ChildRecord.Person> {
    private int ordinal;

    private String name;

    private String relationship;

    @Column(name = "parental_responsibility")
    private boolean parentalResponsibility;

    private String contact;

    private String part;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    private String meeting;

    @Column(name = "meeting_reason")
    private String meetingReason;

    private String language;

    private String address;

    @Column(name = "address_sealed")
    private boolean addressSealed;

    @Column(name = "care_plan")
    private Boolean carePlan;

    @Column(name = "placement_plan")
    private Boolean placementPlan;

    @Column(name = "placement_address")
    private Boolean placementAddress;

    @Column(name = "review_record")
    private Boolean reviewRecord;

    private Boolean letters;

    @Column(name = "papers_reason")
    private String papersReason;

    @Column(name = "sibling_number")
    private String siblingNumber;

    @Column(name = "placed_together")
    private Boolean placedTogether;

    @Column(name = "apart_reason")
    private String apartReason;

    protected Person() {}

    @Override
    public ChildRecord.Person toRecord() {
        return new ChildRecord.Person(
                ordinal,
                name,
                relationship,
                parentalResponsibility,
                contact,
                part,
                fromOn,
                toOn,
                meeting,
                meetingReason,
                language,
                address,
                addressSealed,
                carePlan,
                placementPlan,
                placementAddress,
                reviewRecord,
                letters,
                papersReason,
                siblingNumber,
                placedTogether,
                apartReason);
    }

    @Override
    public void amend(ChildRecord.Person said) {
        ordinal = said.ordinal();
        name = said.name();
        relationship = said.relationship();
        parentalResponsibility = said.parentalResponsibility();
        contact = said.contact();
        part = said.part();
        fromOn = said.fromOn();
        toOn = said.toOn();
        meeting = said.meeting();
        meetingReason = said.meetingReason();
        language = said.language();
        address = said.address();
        addressSealed = said.addressSealed();
        carePlan = said.carePlan();
        placementPlan = said.placementPlan();
        placementAddress = said.placementAddress();
        reviewRecord = said.reviewRecord();
        letters = said.letters();
        papersReason = said.papersReason();
        siblingNumber = said.siblingNumber();
        placedTogether = said.placedTogether();
        apartReason = said.apartReason();
    }
}
