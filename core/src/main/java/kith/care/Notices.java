package kith.care;

import java.time.LocalDate;
import java.util.Set;
import kith.caserecord.ChildRecord.PlacementNotice;

/** What may be said of somebody who must be told of a placement. */
final class Notices {
    /** Whom the law lets leave out where telling them would bring the child to harm: regulation 13(3) (England). */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("PARENT", "CONTACT");

    private Notices() {}

    static void check(PlacementNotice said, LocalDate today) {
        if ((said.toldOn() == null) == (said.withheldReason() == null)) {
            throw CareContradicted.by("toldOn", "refusal.notice.told-or-not");
        }
        if (said.toldOn() != null && said.toldOn().isAfter(today)) {
            throw CareContradicted.by("toldOn", "refusal.future", said.toldOn());
        }
        if (said.withheldReason() != null && !MAY_BE_LEFT_OUT.contains(said.role())) {
            throw CareContradicted.by("withheld", "refusal.notice.must-be-told");
        }
    }

    static PlacementNotice of(LocalDate placedOn, PlacementNotice said) {
        return new PlacementNotice(
                placedOn, said.role(), said.name(), said.toldOn(), said.how(), said.withheldReason());
    }
}
