package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.record.ChildRow;

/** A time for which a child was missing or away without authorisation. */
@Entity
@Table(name = "missing_episode")
class MissingEpisode extends ChildRow<MissingRecord> {
    private String type;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected MissingEpisode() {}

    @Override
    public MissingRecord toRecord() {
        return new MissingRecord(type, fromOn, toOn);
    }

    @Override
    public void amend(MissingRecord said) {
        type = said.type();
        fromOn = said.fromOn();
        toOn = said.toOn();
    }
}
