package kith.exclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What one officer says to keeping somebody from a review that is booked. */
@Entity
@Table(name = "exclusion")
class Exclusion extends ChildRow<ChildRecord.Exclusion> {
    private int booking;

    private String name;

    private String part;

    private String officer;

    @Column(name = "officer_ref")
    private String officerRef;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private boolean agrees;

    private String reason;

    @Column(name = "views_otherwise")
    private String viewsOtherwise;

    protected Exclusion() {}

    @Override
    public ChildRecord.Exclusion toRecord() {
        return new ChildRecord.Exclusion(
                booking, name, part, officer, officerRef, saidOn, agrees, reason, viewsOtherwise);
    }

    @Override
    public void amend(ChildRecord.Exclusion said) {
        booking = said.booking();
        name = said.name();
        part = said.part();
        officer = said.officer();
        officerRef = said.officerRef();
        saidOn = said.saidOn();
        agrees = said.agrees();
        reason = said.reason();
        viewsOtherwise = said.viewsOtherwise();
    }
}
