package kith.formanswer;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What was answered to the questions of a council's own forms. */
public interface FormAnswers extends ByChild<ChildRecord.FormAnswer> {}
