package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.WorkingDays;

/**
 * Where and when the stories play.
 *
 * @param council whose children
 * @param today the day on which they end
 * @param recordsFrom the day from which the council's records in Kith are complete
 */
record Scene(DemonstrationCouncil council, LocalDate today, LocalDate recordsFrom) {
    static final List<String> CARERS = Resource.words("carers");
    static final List<String> HOMES = Resource.words("homes");
    static final List<String> STREETS = Resource.words("streets");
    static final List<String> MISSING = Resource.words("missing-words");
    static final List<String> SCHOOLS = Resource.words("schools");

    /** The working days of the council's nation. */
    WorkingDays days() {
        return WorkingDays.of(council.nation());
    }

    /** A postcode in a district that does not exist. */
    String postcode(Chance chance) {
        var letters = List.of("A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "P", "Q", "R", "S", "T", "U", "W", "X");
        return council.outward() + " " + chance.between(1, 9) + chance.of(letters) + chance.of(letters);
    }
}
