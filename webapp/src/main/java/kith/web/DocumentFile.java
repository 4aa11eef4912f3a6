package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.access.NotFound;
import kith.document.KeepingDocuments;
import kith.document.OpenedFile;
import kith.record.ChildId;

/** A document of a child as a file to keep: {@code /document?child=5&row=7}, or by its SHA-256 as
 * {@code file}. A browser never shows or runs it as Kith's own. */
@WebServlet("/document")
public class DocumentFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepingDocuments keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = new ChildId(number(request, "child"));
        String named = request.getParameter("file");
        OpenedFile file = named == null ? keeping.open(child, number(request, "row")) : keeping.open(child, named);
        FileAnswer.write(response, file.fileName(), file.type().mediaType(), file.content());
    }

    static long number(HttpServletRequest request, String name) {
        try {
            return Long.parseLong(request.getParameter(name));
        } catch (NumberFormatException e) {
            throw new NotFound(name, request.getParameter(name));
        }
    }
}
