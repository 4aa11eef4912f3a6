package kith.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A time for which a child was missing or away without authorisation. */
@Entity
@Table(name = "missing_episode")
class MissingEpisode extends ChildRow<ChildRecord.Missing> {
    @Column(name = "from_on")
    private LocalDate fromOn;

    private String type;

    @Column(name = "to_on")
    private LocalDate toOn;

    private String account;

    private String conversation;

    @Column(name = "conversation_on")
    private LocalDate conversationOn;

    @Column(name = "conversation_by")
    private String conversationBy;

    @Column(name = "child_said")
    private String childSaid;

    protected MissingEpisode() {}

    @Override
    public ChildRecord.Missing toRecord() {
        return new ChildRecord.Missing(
                fromOn, type, toOn, account, conversation, conversationOn, conversationBy, childSaid);
    }

    @Override
    public void amend(ChildRecord.Missing said) {
        fromOn = said.fromOn();
        type = said.type();
        toOn = said.toOn();
        account = said.account();
        conversation = said.conversation();
        conversationOn = said.conversationOn();
        conversationBy = said.conversationBy();
        childSaid = said.childSaid();
    }
}
