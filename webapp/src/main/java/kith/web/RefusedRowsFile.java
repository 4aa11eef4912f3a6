package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.access.NotFound;
import kith.exchange.ImportId;
import kith.exchange.Importing;

/** The refused rows of one file of an import, in the file's own columns: {@code /import-refused.csv?run=…&file=…}. */
@WebServlet("/import-refused.csv")
public class RefusedRowsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Importing importing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = String.valueOf(request.getParameter("file"));
        String rows = importing.refusedRows(run(request.getParameter("run")), file);
        String name = file.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("(?i)\\.csv$", "");
        CsvAnswer.begin(response, "refused-" + name + ".csv").write(rows);
    }

    private static ImportId run(String run) {
        try {
            return new ImportId(Long.parseLong(run));
        } catch (NumberFormatException e) {
            throw new NotFound("import", run);
        }
    }
}
