package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.exchange.Exporting;

/** The council's whole caseload as a data package: {@code /export.zip}. */
@WebServlet("/export.zip")
public class ExportFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exporting exporting;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = "kith-" + current.get().council() + "-" + today.date() + ".zip";
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        exporting.writeTo(response.getOutputStream());
    }
}
