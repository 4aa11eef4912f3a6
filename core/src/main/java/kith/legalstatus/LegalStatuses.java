package kith.legalstatus;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The legal statuses of children; they may overlap where the law lets them. */
public interface LegalStatuses extends ByChild<ChildRecord.LegalStatus> {}
