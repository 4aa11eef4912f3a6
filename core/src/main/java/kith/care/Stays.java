package kith.care;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;

/** Placements with something else about their beginning or end. */
final class Stays {
    private static final RowType<Placement> TYPE = RowTypes.of(Placement.class);

    private Stays() {}

    /** A placement that begins on a day and goes on. */
    static Placement from(Placement stay, LocalDate from) {
        if (stay == null) {
            throw CareContradicted.by("placement.type", "refusal.needed");
        }
        return ended(TYPE.with(stay, "from_on", from), null, new PlacementEnd(null, false, null));
    }

    /** A placement with more said about it, on the days and in the place of what is held. */
    static Placement at(Placement more, Placement held) {
        Placement stay = more;
        for (String column : List.of(
                "from_on",
                "type",
                "provider",
                "carer",
                "place_name",
                "home_postcode",
                "postcode",
                "urn",
                "address",
                "address_sealed")) {
            stay = TYPE.with(stay, column, TYPE.value(held, column));
        }
        return stay;
    }

    /** A placement with another value in a column. */
    static Placement with(Placement stay, String column, Object value) {
        return TYPE.with(stay, column, value);
    }

    /** A placement that ended as one that is held did, or goes on as it does. */
    static Placement endedAs(Placement held, Placement stay) {
        return ended(
                stay, held.toOn(), new PlacementEnd(held.changeReason(), held.endedAtOnce(), held.endNotifiedOn()));
    }

    /** A placement that ended. */
    static Placement ended(Placement stay, LocalDate on, PlacementEnd end) {
        Placement ended = TYPE.with(stay, "to_on", on);
        ended = TYPE.with(ended, "change_reason", end.reason());
        ended = TYPE.with(ended, "ended_at_once", end.atOnce());
        return TYPE.with(ended, "end_notified_on", end.notifiedOn());
    }
}
