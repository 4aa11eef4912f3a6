package kith.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV that people open in a spreadsheet. A cell that begins like a formula gets an apostrophe before it, so that the
 * spreadsheet shows it and does not run it. Kith's data package is not written like this: it gives back what it was given.
 */
public final class SpreadsheetCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCsv() {}

    /** One line with its line feed. */
    public static String line(List<String> cells) {
        return cells.stream().map(SpreadsheetCsv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String value) {
        String guarded = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
