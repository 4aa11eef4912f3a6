package kith.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Somebody who was to come to a review that was booked, or to be kept from it. */
@Entity
@Table(name = "review_invitee")
class Invitee extends ChildRow<ChildRecord.Invitee> {
    private int booking;

    private int ordinal;

    private String name;

    private String part;

    private String invitation;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    private String reason;

    @Column(name = "agreed_by")
    private String agreedBy;

    private Boolean attended;

    private String apology;

    protected Invitee() {}

    @Override
    public ChildRecord.Invitee toRecord() {
        return new ChildRecord.Invitee(
                booking, ordinal, name, part, invitation, meetsOn, reason, agreedBy, attended, apology);
    }

    @Override
    public void amend(ChildRecord.Invitee said) {
        booking = said.booking();
        ordinal = said.ordinal();
        name = said.name();
        part = said.part();
        invitation = said.invitation();
        meetsOn = said.meetsOn();
        reason = said.reason();
        agreedBy = said.agreedBy();
        attended = said.attended();
        apology = said.apology();
    }
}
