package kith.datapackage;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.Column;
import kith.caserecord.RowType;
import kith.codes.CodeLists;
import kith.incoming.Reasons;
import kith.incoming.Refusal;
import kith.incoming.Row;

/** Reads one row of a package file, cell by cell, and remembers what is wrong with it. */
final class PackageRow {
    private static final int LONGEST = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private PackageRow() {}

    /** The row, or null where anything in it was refused. */
    static <R extends Record> R read(RowType<R> type, Row row, List<Refusal> refusals) {
        int before = refusals.size();
        if (!row.complete()) {
            refusals.add(new Refusal(
                    row.file(),
                    row.line(),
                    "",
                    "",
                    Reasons.text("row.cells", row.cells().size(), row.columns().size()),
                    row.cells()));
            return null;
        }
        Object[] values = type.columns().stream()
                .map(column -> cell(column, row, refusals))
                .toArray();
        return refusals.size() > before ? null : type.row(values);
    }

    private static Object cell(Column column, Row row, List<Refusal> refusals) {
        String text = row.get(column.name());
        String problem = problem(column, text);
        if (problem != null) {
            String list = String.join(", ", column.oneOf());
            Object value = problem.equals("cell.long") ? LONGEST : problem.equals("cell.words") ? list : column.name();
            refusals.add(row.refuse(column.name(), problem, value));
            return null;
        }
        return column.read(text);
    }

    /** What is wrong with a cell, or null. */
    private static String problem(Column column, String text) {
        if (text.isEmpty()) {
            return column.required() ? "cell.empty" : null;
        }
        if (text.length() > LONGEST) {
            return "cell.long";
        }
        return switch (column.packageType()) {
            case "date" -> readable(column, text) ? null : "cell.date";
            case "boolean" -> readable(column, text) ? null : "cell.yes-no";
            case "integer" -> readable(column, text) ? null : "cell.number";
            default -> word(column, text);
        };
    }

    private static boolean readable(Column column, String text) {
        try {
            Object value = column.read(text);
            boolean sameText = column.write(value).equals(text);
            return sameText && (!(value instanceof LocalDate day) || day.isAfter(EARLIEST) && day.isBefore(LATEST));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String word(Column column, String text) {
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return "cell.control";
        }
        if (!column.oneOf().isEmpty() && !column.oneOf().contains(text)) {
            return "cell.words";
        }
        return !column.codes().isEmpty() && !CodeLists.isKnown(column.codes(), text) ? "cell.code" : null;
    }
}
