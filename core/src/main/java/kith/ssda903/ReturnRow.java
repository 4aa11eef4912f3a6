package kith.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.codes.CodeLists;
import kith.incoming.Reasons;
import kith.incoming.Refusal;
import kith.incoming.Row;

/** One row of a return while it is read: each cell is checked as it is taken, and what is wrong is remembered. */
final class ReturnRow {
    private static final Pattern DATE = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final int LONGEST = 200;

    private final Row row;
    private final int yearEnding;
    private final List<Refusal> refusals;

    ReturnRow(Row row, int yearEnding, List<Refusal> refusals) {
        this.row = row;
        this.yearEnding = yearEnding;
        this.refusals = refusals;
        checkCells();
    }

    private void checkCells() {
        if (!row.complete()) {
            refusals.add(new Refusal(
                    row.file(),
                    row.line(),
                    "",
                    "",
                    Reasons.text("row.cells", row.cells().size(), row.columns().size()),
                    row.cells()));
        }
        for (String column : row.columns()) {
            String cell = row.get(column);
            if (!cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0) {
                refuse(column, "cell.formula");
            } else if (cell.length() > LONGEST) {
                refuse(column, "cell.long", LONGEST);
            } else if (cell.chars().anyMatch(Character::isISOControl)) {
                refuse(column, "cell.control");
            }
        }
    }

    Row row() {
        return row;
    }

    void refuse(String column, String key, Object... values) {
        refusals.add(row.refuse(column, key, values));
    }

    /** The text of a cell, or null where it is empty. */
    String text(String column) {
        String text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    String requiredText(String column) {
        if (row.get(column).isEmpty()) {
            refuse(column, "cell.empty", column);
        }
        return text(column);
    }

    /** The day of a cell, or null where it is empty or no day. */
    LocalDate date(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            refuse(column, "date.form");
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1));
            if (day.getYear() < 1900) {
                refuse(column, "date.early");
            }
            return day;
        } catch (DateTimeException e) {
            refuse(column, "date.impossible");
            return null;
        }
    }

    LocalDate requiredDate(String column) {
        if (row.get(column).isEmpty()) {
            refuse(column, "cell.empty", column);
        }
        return date(column);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** A code of a list as it stood in the return's year, in capitals, or null where the cell is empty or no such code. */
    String code(String column, String list) {
        String code = row.get(column).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!CodeLists.isEnglands(list, code) || !CodeLists.isValid(list, code, yearEnding)) {
            String year = CollectionYear.name(yearEnding);
            refuse(column, CodeLists.isEnglands(list, code) ? "code.year" : "code.unknown", column, year);
            return null;
        }
        return code;
    }

    String requiredCode(String column, String list) {
        if (row.get(column).isEmpty()) {
            refuse(column, "cell.empty", column);
        }
        return code(column, list);
    }

    /** 1 for yes, 0 for no, or null where the cell is empty. */
    Boolean yesOrNo(String column) {
        String code = code(column, "yes-no");
        return code == null ? null : code.equals("1");
    }

    /** A whole number within limits, or null where the cell is empty. */
    Integer number(String column, int least, int most) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            refuse(column, "number.range", least, most);
            return null;
        }
        return Integer.valueOf(text);
    }
}
