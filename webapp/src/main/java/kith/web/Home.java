package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.CurrentOfficer;
import kith.access.Permission;

/** Where somebody begins: My work, or for whoever has none, the accounts, or what is in force for the council. */
@WebServlet("")
public class Home extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentOfficer current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page());
    }

    private String page() {
        if (current.get().may(Permission.SEE_WORK)) {
            return "/my-work";
        }
        return current.get().may(Permission.KEEP_STAFF) ? "/staff" : "/about";
    }
}
