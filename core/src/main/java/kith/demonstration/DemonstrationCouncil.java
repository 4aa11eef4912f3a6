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
 * @param tasks what it wants made ready for reviews besides the law, by its plugin's codes; {@code first:} before one for the
 *     first review only
 * @param papers which papers follow its reviews, by its plugin's codes
 * @param rates whether its reviewing officers rate its planning
 */
public record DemonstrationCouncil(
        String code,
        String name,
        Nation nation,
        int children,
        long seed,
        String outward,
        List<String> origins,
        List<String> tasks,
        List<String> papers,
        boolean rates) {

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
                        words(row.get("origins")),
                        words(row.get("tasks")),
                        words(row.get("papers")),
                        row.get("rates").equals("yes")))
                .toList();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }
}
