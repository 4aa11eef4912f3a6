package kith.datapackage;

import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.duedate.Sentence;
import kith.incoming.Incoming;

/**
 * A child of a data package: the package holds the record whole, so it takes the place of what was held. Only a
 * sealed address stays that the package leaves out.
 *
 * @param record the child's record as the package has it
 */
record PackageChild(ChildRecord record) implements Incoming {
    @Override
    public String number() {
        return record.number();
    }

    @Override
    public Sentence reason() {
        return Sentence.of("reason.package");
    }

    @Override
    public ChildRecord onto(ChildRecord held) {
        return held == null ? record : RowTypes.withSealedOf(held, record);
    }
}
