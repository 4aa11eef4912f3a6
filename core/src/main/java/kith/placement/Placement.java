package kith.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A stay with one carer at one address. */
@Entity
@Table(name = "placement")
class Placement extends ChildRow<ChildRecord.Placement> {
    @Column(name = "from_on")
    private LocalDate fromOn;

    private String type;

    @Column(name = "to_on")
    private LocalDate toOn;

    private String provider;

    private String carer;

    @Column(name = "place_name")
    private String placeName;

    @Column(name = "home_postcode")
    private String homePostcode;

    private String postcode;

    private String urn;

    @Column(name = "change_reason")
    private String changeReason;

    @Column(name = "until_18")
    private boolean until18;

    @Column(name = "long_term_from")
    private LocalDate longTermFrom;

    private String approval;

    @Column(name = "approved_from")
    private LocalDate approvedFrom;

    @Column(name = "approval_extended")
    private boolean approvalExtended;

    private boolean planned;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "visits_agreed_from")
    private LocalDate visitsAgreedFrom;

    @Column(name = "visits_agreement_withdrawn_on")
    private LocalDate visitsAgreementWithdrawnOn;

    @Column(name = "responsible_for_another")
    private boolean responsibleForAnother;

    @Column(name = "ended_at_once")
    private boolean endedAtOnce;

    @Column(name = "end_notified_on")
    private LocalDate endNotifiedOn;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private String address;

    @Column(name = "address_sealed")
    private boolean addressSealed;

    protected Placement() {}

    @Override
    public ChildRecord.Placement toRecord() {
        return new ChildRecord.Placement(
                fromOn,
                type,
                toOn,
                provider,
                carer,
                placeName,
                homePostcode,
                postcode,
                urn,
                changeReason,
                until18,
                longTermFrom,
                approval,
                approvedFrom,
                approvalExtended,
                planned,
                notifiedOn,
                assessedOn,
                decidedOn,
                visitsAgreedFrom,
                visitsAgreementWithdrawnOn,
                responsibleForAnother,
                endedAtOnce,
                endNotifiedOn,
                approvedOn,
                address,
                addressSealed);
    }

    @Override
    public void amend(ChildRecord.Placement said) {
        fromOn = said.fromOn();
        type = said.type();
        toOn = said.toOn();
        provider = said.provider();
        carer = said.carer();
        placeName = said.placeName();
        homePostcode = said.homePostcode();
        postcode = said.postcode();
        urn = said.urn();
        changeReason = said.changeReason();
        until18 = said.until18();
        longTermFrom = said.longTermFrom();
        approval = said.approval();
        approvedFrom = said.approvedFrom();
        approvalExtended = said.approvalExtended();
        planned = said.planned();
        notifiedOn = said.notifiedOn();
        assessedOn = said.assessedOn();
        decidedOn = said.decidedOn();
        visitsAgreedFrom = said.visitsAgreedFrom();
        visitsAgreementWithdrawnOn = said.visitsAgreementWithdrawnOn();
        responsibleForAnother = said.responsibleForAnother();
        endedAtOnce = said.endedAtOnce();
        endNotifiedOn = said.endNotifiedOn();
        approvedOn = said.approvedOn();
        address = said.address();
        addressSealed = said.addressSealed();
    }
}
