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

    protected MissingEpisode() {}

    @Override
    public ChildRecord.Missing toRecord() {
        return new ChildRecord.Missing(fromOn, type, toOn);
    }

    @Override
    public void amend(ChildRecord.Missing said) {
        fromOn = said.fromOn();
        type = said.type();
        toOn = said.toOn();
    }
}
