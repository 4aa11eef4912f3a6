package kith.incoming;

import java.util.List;

/**
 * A row of a table as it came.
 *
 * @param file the file's name
 * @param line the line on which it begins, the header being line 1
 * @param columns the table's columns
 * @param cells one for each column, trimmed; fewer or more where the row is malformed
 */
public record Row(String file, int line, List<String> columns, List<String> cells) {

    /** What stands in a column, or nothing where the row is too short or the table has no such column. */
    public String get(String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    /** Whether the row has as many cells as the table has columns. */
    public boolean complete() {
        return cells.size() == columns.size();
    }

    /**
     * Refuses the row for what stands in a column.
     *
     * @param key a sentence of {@link Reasons}
     */
    public Refusal refuse(String column, String key, Object... values) {
        String value = get(column);
        String shown = value.length() > 100 ? value.substring(0, 100) + "…" : value;
        return new Refusal(file, line, column, shown, Reasons.text(key, values), cells);
    }
}
