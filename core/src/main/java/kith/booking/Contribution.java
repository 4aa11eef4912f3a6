package kith.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What somebody was asked to say, or said, before a review that is booked. */
@Entity
@Table(name = "review_contribution")
class Contribution extends ChildRow<ChildRecord.Contribution> {
    private int booking;

    private String part;

    private String name;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private boolean invited;

    @Column(name = "for_day")
    private LocalDate forDay;

    private String way;

    private String address;

    private String proof;

    private String document;

    @Column(name = "letter_sha_256")
    private String letterSha256;

    @Column(name = "document_sha_256")
    private String documentSha256;

    @Column(name = "chased_on")
    private LocalDate chasedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_as")
    private String receivedAs;

    private String helper;

    @Column(name = "helper_name")
    private String helperName;

    private String said;

    @Column(name = "paper_sha_256")
    private String paperSha256;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "address_sealed")
    private boolean addressSealed;

    protected Contribution() {}

    @Override
    public ChildRecord.Contribution toRecord() {
        return new ChildRecord.Contribution(
                booking,
                part,
                name,
                askedOn,
                invited,
                forDay,
                way,
                address,
                proof,
                document,
                letterSha256,
                documentSha256,
                chasedOn,
                receivedOn,
                receivedAs,
                helper,
                helperName,
                said,
                paperSha256,
                recordedBy,
                addressSealed);
    }

    @Override
    public void amend(ChildRecord.Contribution now) {
        booking = now.booking();
        part = now.part();
        name = now.name();
        askedOn = now.askedOn();
        invited = now.invited();
        forDay = now.forDay();
        way = now.way();
        address = now.address();
        proof = now.proof();
        document = now.document();
        letterSha256 = now.letterSha256();
        documentSha256 = now.documentSha256();
        chasedOn = now.chasedOn();
        receivedOn = now.receivedOn();
        receivedAs = now.receivedAs();
        helper = now.helper();
        helperName = now.helperName();
        said = now.said();
        paperSha256 = now.paperSha256();
        recordedBy = now.recordedBy();
        addressSealed = now.addressSealed();
    }
}
