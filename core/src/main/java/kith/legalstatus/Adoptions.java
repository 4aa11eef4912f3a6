package kith.legalstatus;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** How children were adopted. */
public interface Adoptions extends ByChild<ChildRecord.Adoption> {}
