package kith.exclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** How somebody who is not at a review is heard all the same. */
@Entity
@Table(name = "invitee_views")
class InviteeViews extends ChildRow<ChildRecord.InviteeViews> {
    private int booking;

    private String name;

    private String absence;

    private String how;

    private String words;

    @Column(name = "talk_offered_on")
    private LocalDate talkOfferedOn;

    @Column(name = "talk_declined")
    private boolean talkDeclined;

    @Column(name = "talked_on")
    private LocalDate talkedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected InviteeViews() {}

    @Override
    public ChildRecord.InviteeViews toRecord() {
        return new ChildRecord.InviteeViews(
                booking, name, absence, how, words, talkOfferedOn, talkDeclined, talkedOn, recordedBy);
    }

    @Override
    public void amend(ChildRecord.InviteeViews said) {
        booking = said.booking();
        name = said.name();
        absence = said.absence();
        how = said.how();
        words = said.words();
        talkOfferedOn = said.talkOfferedOn();
        talkDeclined = said.talkDeclined();
        talkedOn = said.talkedOn();
        recordedBy = said.recordedBy();
    }
}
