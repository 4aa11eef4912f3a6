package kith.complaint;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Carers' concerns. */
public interface CarerConcerns extends ByChild<ChildRecord.CarerConcern> {}
