package kith.document;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What is told of the documents on children's records. */
public interface Documents extends ByChild<ChildRecord.Document> {}
