package kith.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kith.exchange.SpreadsheetCsv;

/** A CSV file as an answer: UTF-8 with a mark that spreadsheets know it by. */
final class CsvAnswer {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PrintWriter writer;

    /**
     * @param file the name under which a browser saves it
     * @param headings the first row
     */
    CsvAnswer(HttpServletResponse response, String file, String... headings) throws IOException {
        writer = begin(response, file);
        row((Object[]) headings);
    }

    /** Names the file and writes the mark; the rows follow. */
    static PrintWriter begin(HttpServletResponse response, String file) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        PrintWriter writer = response.getWriter();
        writer.write(BYTE_ORDER_MARK);
        return writer;
    }

    /** Writes one row; what is null becomes an empty cell. */
    void row(Object... cells) {
        writer.write(SpreadsheetCsv.line(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList()));
    }
}
