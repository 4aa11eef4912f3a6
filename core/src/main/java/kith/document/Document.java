package kith.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A document on a child's record. */
@Entity
@Table(name = "document")
class Document extends ChildRow<ChildRecord.Document> {
    @Column(name = "sha_256")
    private String sha256;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    private String kind;

    private String title;

    @Column(name = "file_name")
    private String fileName;

    private String type;

    private int bytes;

    @Column(name = "added_on")
    private LocalDate addedOn;

    @Column(name = "added_by")
    private String addedBy;

    protected Document() {}

    @Override
    public ChildRecord.Document toRecord() {
        return new ChildRecord.Document(sha256, datedOn, kind, title, fileName, type, bytes, addedOn, addedBy);
    }

    @Override
    public void amend(ChildRecord.Document said) {
        sha256 = said.sha256();
        datedOn = said.datedOn();
        kind = said.kind();
        title = said.title();
        fileName = said.fileName();
        type = said.type();
        bytes = said.bytes();
        addedOn = said.addedOn();
        addedBy = said.addedBy();
    }
}
