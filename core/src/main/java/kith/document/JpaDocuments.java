package kith.document;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaDocuments extends JpaByChild<Document, ChildRecord.Document> implements Documents {
    JpaDocuments() {
        super(Document.class, Document::new, "r.datedOn, r.id", ChildRecord.Document::sha256);
    }
}
