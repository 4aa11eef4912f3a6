package kith.demonstration;

import java.util.List;
import kith.plugin.Nation;

/**
 * A council of the demonstration.
 *
 * @param code as in addresses and plugins
 * @param name the council's full name
 * @param nation whose law binds it
 * @param children how many children its caseload has
 * @param seed from which its caseload grows
 * @param outward first half of its postcodes; no such district exists
 * @param origins where families come from, as often as each is named
 */
public record DemonstrationCouncil(
        String code, String name, Nation nation, int children, long seed, String outward, List<String> origins) {

    /** The councils of the demonstration, the smallest first. */
    public static List<DemonstrationCouncil> all() {
        return Resource.rows("councils.csv").stream()
                .map(row -> new DemonstrationCouncil(
                        row.get("code"),
                        row.get("name"),
                        Nation.of(row.get("nation")),
                        Integer.parseInt(row.get("children")),
                        Long.parseLong(row.get("seed")),
                        row.get("outward"),
                        List.of(row.get("origins").split(" "))))
                .toList();
    }
}
