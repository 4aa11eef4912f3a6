package kith.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file as an answer: UTF-8 with a mark that spreadsheets know it by, RFC 4180 line ends, and no cell that a spreadsheet
 * would take for a formula.
 */
final class CsvAnswer {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    /**
     * @param file the name under which a browser saves it
     * @param headings the first row
     */
    CsvAnswer(HttpServletResponse response, String file, String... headings) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.getWriter().write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
        row((Object[]) headings);
    }

    /** Writes one row; what is null becomes an empty cell. */
    void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvAnswer::guarded).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula is marked as text. */
    private static String guarded(Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
