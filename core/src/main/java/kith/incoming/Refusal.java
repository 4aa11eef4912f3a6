package kith.incoming;

import java.util.List;

/**
 * A row that was refused, and why.
 *
 * @param file the file's name as it came
 * @param line the line on which the row begins, the header being line 1
 * @param column the column at fault, or empty where the row as a whole is
 * @param value what stood in it, shortened where it is long
 * @param reason one sentence
 * @param cells the row's cells as they came
 */
public record Refusal(String file, int line, String column, String value, String reason, List<String> cells) {}
