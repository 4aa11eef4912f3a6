package kith.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Something in a child's life that somebody wrote down. */
@Entity
@Table(name = "chronology_entry")
class ChronologyEntry extends ChildRow<ChildRecord.ChronologyEntry> {
    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String words;

    private String account;

    private String source;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "written_by")
    private String writtenBy;

    protected ChronologyEntry() {}

    @Override
    public ChildRecord.ChronologyEntry toRecord() {
        return new ChildRecord.ChronologyEntry(happenedOn, words, account, source, writtenOn, writtenBy);
    }

    @Override
    public void amend(ChildRecord.ChronologyEntry said) {
        happenedOn = said.happenedOn();
        words = said.words();
        account = said.account();
        source = said.source();
        writtenOn = said.writtenOn();
        writtenBy = said.writtenBy();
    }
}
