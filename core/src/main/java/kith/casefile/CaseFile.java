package kith.casefile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kith.plugin.Nation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of cases: CSV in UTF-8 with the columns id, nation, rule, facts, council, expected and because. Lines that begin with
 * {@code #} are remarks.
 *
 * @param name the file's name
 * @param cases its rows in order
 */
public record CaseFile(String name, List<Case> cases) {
    private static final List<String> COLUMNS =
            List.of("id", "nation", "rule", "facts", "council", "expected", "because");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * Reads a file.
     *
     * @throws CaseRefused naming file, line and column and what to do
     */
    public static CaseFile read(Path file) {
        String name = file.getFileName().toString();
        try {
            return parse(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new CaseRefused(file.toString(), "There is no such file.");
        } catch (CharacterCodingException e) {
            throw new CaseRefused(file.toString(), "The file is not written in UTF-8. Save it as CSV UTF-8.");
        } catch (IOException e) {
            throw new CaseRefused(file.toString(), "The file cannot be read: " + e.getMessage() + ".");
        }
    }

    /**
     * Reads the text of a file.
     *
     * @throws CaseRefused naming file, line and column and what to do
     */
    public static CaseFile parse(String name, String text) {
        try (CSVParser rows = FORMAT.parse(new StringReader(withoutMark(text)))) {
            requireColumns(name, rows.getHeaderNames());
            List<Case> cases = new ArrayList<>();
            Map<String, String> seen = new HashMap<>();
            for (CSVRecord row : rows) {
                Case read = read(name + ", line " + rows.getCurrentLineNumber(), row);
                String before = seen.put(read.id(), read.where());
                if (before != null) {
                    throw new CaseRefused(
                            read.where(),
                            "id",
                            "'" + read.id() + "' stands on " + before + " already. Give each row its own id.");
                }
                cases.add(read);
            }
            return new CaseFile(name, List.copyOf(cases));
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
            throw new CaseRefused(name, "The file is not a table of comma-separated values: " + e.getMessage());
        }
    }

    private static Case read(String where, CSVRecord row) {
        if (row.size() != COLUMNS.size()) {
            throw new CaseRefused(
                    where,
                    "because",
                    "The row has " + row.size() + " cells instead of " + COLUMNS.size()
                            + ". Put a cell that holds a comma in double quotes.");
        }
        return new Case(
                where,
                filled(where, row, "id"),
                nation(where, filled(where, row, "nation")),
                Pairs.words(filled(where, row, "rule")),
                Pairs.parse(row.get("facts"), where, "facts"),
                Pairs.parse(row.get("council"), where, "council"),
                filled(where, row, "expected"),
                row.get("because").strip());
    }

    private static Nation nation(String where, String code) {
        try {
            return Nation.of(code);
        } catch (IllegalArgumentException e) {
            throw new CaseRefused(where, "nation", e.getMessage());
        }
    }

    private static String filled(String where, CSVRecord row, String column) {
        String cell = row.get(column).strip();
        if (cell.isEmpty()) {
            throw new CaseRefused(where, column, "The cell is empty. Fill it in.");
        }
        return cell;
    }

    private static void requireColumns(String name, List<String> columns) {
        if (!columns.equals(COLUMNS)) {
            throw new CaseRefused(
                    name,
                    "The first line must be " + String.join(",", COLUMNS) + "; it is " + String.join(",", columns)
                            + (new TreeSet<>(columns).equals(new TreeSet<>(COLUMNS))
                                    ? ". Put the columns in order."
                                    : "."));
        }
    }

    /** Excel marks UTF-8 files with a byte-order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
