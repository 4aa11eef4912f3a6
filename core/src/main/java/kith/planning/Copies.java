package kith.planning;

import kith.caserecord.ChildRecord;

/** What one version says, as another's. */
final class Copies {
    private Copies() {}

    static ChildRecord.PlanPart of(ChildRecord.PlanPart part, int version) {
        return new ChildRecord.PlanPart(
                version,
                part.part(),
                part.said(),
                part.later(),
                part.arrangements(),
                part.reviewOn(),
                part.aim(),
                part.alternative(),
                part.byOn(),
                part.inTime(),
                part.basedOn(),
                part.meetsNeeds());
    }

    static ChildRecord.PlanLine of(ChildRecord.PlanLine line, int version) {
        return new ChildRecord.PlanLine(
                version,
                line.part(),
                line.ordinal(),
                line.what(),
                line.who(),
                line.byOn(),
                line.ownerPart(),
                line.ownerRef(),
                line.line());
    }
}
