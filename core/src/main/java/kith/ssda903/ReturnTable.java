package kith.ssda903;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of a return and their columns in order, for the collection years 2022/23 to 2026/27. */
enum ReturnTable {
    // Names that hold another name come before it: SWEpisodes before Episodes.
    SW_EPISODES("SWEpisodes", "CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
    EPISODES(
            "Episodes",
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN"),
    HEADER("Header", "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
    REVIEWS("Reviews", "CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
    UASC("UASC", "CHILD", "SEX", "DOB", "DUC"),
    OC2(
            "OC2",
            "CHILD",
            "DOB",
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
            "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED",
            "INTERVENTION_OFFERED"),
    PREV_PERM("PrevPerm", "CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
    MISSING("Missing", "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
    /** Care leavers: left aside. */
    OC3("OC3"),
    /** Adoptions: left aside. */
    AD1("AD1"),
    /** Placed for adoption: left aside. */
    PLACED_ADOPTION("PlacedAdoption"),
    /** Deprivation of liberty: left aside. */
    DOLO("DoLo");

    private final String word;
    private final List<String> columns;

    ReturnTable(String word, String... columns) {
        this.word = word;
        this.columns = List.of(columns);
    }

    /** The file's name as the guidance has it. */
    String word() {
        return word;
    }

    /** The columns in order; none where Kith leaves the file aside. */
    List<String> columns() {
        return columns;
    }

    /** Whether Kith takes anything from it. */
    boolean used() {
        return !columns.isEmpty();
    }

    /** Whether a return without it is none. */
    boolean required() {
        return this == HEADER || this == EPISODES || this == REVIEWS;
    }

    /**
     * Which table a file holds, by its name: in any case, with or without a year or council before or after it, such as
     * {@code 2025_header.csv} or {@code SSDA903-Placed-Adoption.csv}.
     */
    static Optional<ReturnTable> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv")) {
            return Optional.empty();
        }
        String letters =
                name.substring(0, name.length() - 4).replace("ssda903", "").replaceAll("[^a-z0-9]", "");
        for (ReturnTable table : values()) {
            if (letters.contains(table.word.toLowerCase(Locale.ROOT))) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
