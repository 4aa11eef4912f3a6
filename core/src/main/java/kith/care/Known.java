package kith.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;

/** From when each kind of record of a child is complete in Kith. */
final class Known {
    private static final List<String> KINDS = List.of(
            "periods_known_from",
            "reviews_known_from",
            "visits_known_from",
            "plans_known_from",
            "health_known_from",
            "work_known_from");

    private Known() {}

    /** The child with each kind known from one day that was known from another; null stands for not at all. */
    static ChildRecord.Child from(ChildRecord.Child child, LocalDate before, LocalDate from) {
        ChildRecord.Child known = child;
        for (String kind : KINDS) {
            if (Objects.equals(RowTypes.CHILD.value(known, kind), before)) {
                known = RowTypes.CHILD.with(known, kind, from);
            }
        }
        return known;
    }

    /** The child with a number. */
    static ChildRecord.Child numbered(ChildRecord.Child child, String number) {
        return RowTypes.CHILD.with(child, "number", number);
    }

    /** The child with a day of death, or null for alive. */
    static ChildRecord.Child died(ChildRecord.Child child, LocalDate on) {
        return RowTypes.CHILD.with(child, "died_on", on);
    }
}
