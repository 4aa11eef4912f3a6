package kith.datapackage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kith.caserecord.Column;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.codes.CodeLists;

/**
 * {@code datapackage.json}: which files a Kith data package has and what their columns mean, after the Tabular Data Package
 * specification. It is the same for every package of one format version, because it is written from the record classes.
 */
public final class Descriptor {
    /** The file's name in a package. */
    public static final String FILE = "datapackage.json";

    /** The version of Kith's columns; a package of another version is refused. */
    public static final int FORMAT = 1;

    /** The column that names the child in every file but the children's own. */
    public static final String CHILD = "child";

    private Descriptor() {}

    /** The names of the columns of a file in order. */
    public static List<String> columns(RowType<?> type) {
        List<String> names = new ArrayList<>(type.names());
        if (type != RowTypes.CHILD) {
            names.add(0, CHILD);
        }
        return List.copyOf(names);
    }

    /** Every kind of file in the order in which it is written. */
    public static List<RowType<?>> files() {
        List<RowType<?>> files = new ArrayList<>();
        files.add(RowTypes.CHILD);
        files.addAll(RowTypes.ofChild());
        return List.copyOf(files);
    }

    /** The text of {@code datapackage.json}. */
    public static String text() {
        return """
                {
                  "profile": "tabular-data-package",
                  "name": "kith-caseload",
                  "title": "A caseload held in Kith",
                  "kithFormat": %d,
                  "resources": [
                %s
                  ]
                }
                """
                .formatted(FORMAT, files().stream().map(Descriptor::resource).collect(Collectors.joining(",\n")));
    }

    private static String resource(RowType<?> type) {
        return """
                    {
                      "profile": "tabular-data-resource",
                      "name": %s,
                      "path": %s,
                      "format": "csv",
                      "mediatype": "text/csv",
                      "encoding": "utf-8",
                      "dialect": {"delimiter": ",", "lineTerminator": "\\n", "quoteChar": "\\"", "doubleQuote": true},
                      "schema": {
                        "fields": [
                %s
                        ],
                        "missingValues": [""],
                        "primaryKey": [%s]%s
                      }
                    }"""
                .formatted(quoted(type.file()), quoted(type.file() + ".csv"), fields(type), key(type), reference(type));
    }

    private static String fields(RowType<?> type) {
        List<String> fields =
                type.columns().stream().map(Descriptor::field).collect(Collectors.toCollection(ArrayList::new));
        if (type != RowTypes.CHILD) {
            fields.add(0, field(CHILD, "string", "the child's number in the council", "\"required\": true"));
        }
        return String.join(",\n", fields);
    }

    private static String field(Column column) {
        List<String> constraints = new ArrayList<>();
        if (column.required()) {
            constraints.add("\"required\": true");
        }
        Collection<String> words = words(column);
        if (!words.isEmpty()) {
            constraints.add(
                    "\"enum\": [" + words.stream().map(Descriptor::quoted).collect(Collectors.joining(", ")) + "]");
        }
        return field(column.name(), column.packageType(), column.meaning(), String.join(", ", constraints));
    }

    private static Collection<String> words(Column column) {
        return column.codes().isEmpty() ? column.oneOf() : CodeLists.known(column.codes());
    }

    private static String field(String name, String type, String meaning, String constraints) {
        String rest = constraints.isEmpty() ? "" : ", \"constraints\": {" + constraints + "}";
        return "          {\"name\": %s, \"type\": %s, \"description\": %s%s}"
                .formatted(quoted(name), quoted(type), quoted(meaning), rest);
    }

    private static String key(RowType<?> type) {
        List<String> names = type.columns().stream()
                .filter(Column::key)
                .map(Column::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (type != RowTypes.CHILD) {
            names.add(0, CHILD);
        }
        return names.stream().map(Descriptor::quoted).collect(Collectors.joining(", "));
    }

    private static String reference(RowType<?> type) {
        return type == RowTypes.CHILD
                ? ""
                : ",\n        \"foreignKeys\": [{\"fields\": [\"child\"], "
                        + "\"reference\": {\"resource\": \"children\", \"fields\": [\"number\"]}}]";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
