package kith.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented names of many origins. Every given name meets every family name of its origin; nobody real is meant. */
final class Names {
    private static final List<String> SEEKING_ASYLUM =
            List.of("AFGHAN", "ERITREAN", "VIETNAMESE", "ALBANIAN", "SUDANESE");

    private record Origin(String ethnicity, List<String> girls, List<String> boys, List<String> families) {}

    private final Map<String, Origin> origins = new HashMap<>();
    private final List<String> usual;

    Names(List<String> usual) {
        this.usual = usual;
        Resource.rows("names.csv")
                .forEach(row -> origins.put(
                        row.get("origin"),
                        new Origin(
                                row.get("ethnicity"),
                                List.of(row.get("girls").split(" ")),
                                List.of(row.get("boys").split(" ")),
                                List.of(row.get("families").split(" ")))));
    }

    String origin(Chance chance) {
        return chance.of(usual);
    }

    String originOfAsylumSeeker(Chance chance) {
        return chance.of(SEEKING_ASYLUM);
    }

    String given(String origin, String sex, Chance chance) {
        return chance.of(all(origin, sex));
    }

    /** The given name that stands after this one, for whoever would be called like somebody else of the family. */
    String after(String origin, String sex, String given) {
        List<String> all = all(origin, sex);
        return all.get((all.indexOf(given) + 1) % all.size());
    }

    private List<String> all(String origin, String sex) {
        Origin of = origins.get(origin);
        return sex.equals("F") ? of.girls() : of.boys();
    }

    String family(String origin, Chance chance) {
        return chance.of(origins.get(origin).families());
    }

    String ethnicity(String origin) {
        return origins.get(origin).ethnicity();
    }
}
