package kith.incoming;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with known columns: UTF-8 with or without a byte order mark, commas, one header row, any line ends.
 *
 * @param file the file's name as it came
 * @param columns the names of its columns
 * @param rows its rows; empty lines are left out
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /**
     * Reads a file.
     *
     * @param trim whether spaces around a cell are dropped, as in a return
     * @throws CannotBeRead if it is not a CSV file in UTF-8 with these columns in this order
     */
    public static Table read(String file, byte[] content, List<String> columns, boolean trim) throws CannotBeRead {
        String text = text(file, content);
        List<Row> rows = new ArrayList<>();
        int line = 0;
        try (CSVParser parser = CSV.parse(new StringReader(text))) {
            int next = 1;
            for (CSVRecord record : parser) {
                line = next;
                next = (int) parser.getCurrentLineNumber() + 1;
                List<String> cells = cells(record, trim);
                if (record.getRecordNumber() == 1) {
                    checkColumns(file, cells, columns);
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(file, line, columns, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new CannotBeRead("file.csv", file, line + 1);
        }
        if (line == 0) {
            throw new CannotBeRead("file.empty", file);
        }
        return new Table(file, columns, rows);
    }

    private static List<String> cells(CSVRecord record, boolean trim) {
        List<String> cells = new ArrayList<>(record.size());
        record.forEach(cell -> cells.add(trim ? cell.strip() : cell));
        return cells;
    }

    private static String text(String file, byte[] content) throws CannotBeRead {
        if (starts(content, 'P', 'K', 3, 4)) {
            throw new CannotBeRead("file.workbook", file);
        }
        if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
            throw new CannotBeRead("file.utf16", file);
        }
        int mark = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer bytes = ByteBuffer.wrap(content, mark, content.length - mark);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            if (text.indexOf(0) >= 0) {
                throw new CannotBeRead("file.binary", file);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new CannotBeRead("file.encoding", file, lineAt(content, bytes.position()));
        }
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, content.length); i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static void checkColumns(String file, List<String> found, List<String> expected) throws CannotBeRead {
        if (found.equals(expected)) {
            return;
        }
        if (found.size() == 1 && found.get(0).matches(".*[;\\t|].*")) {
            throw new CannotBeRead("file.separator", file);
        }
        for (String column : expected) {
            if (!found.contains(column)) {
                throw new CannotBeRead("columns.missing", file, column, String.join(",", expected));
            }
        }
        for (String column : found) {
            if (!expected.contains(column)) {
                throw new CannotBeRead("columns.unknown", file, column, String.join(",", expected));
            }
        }
        throw new CannotBeRead("columns.order", file, String.join(",", expected));
    }
}
