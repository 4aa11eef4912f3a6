package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.NotFound;
import kith.access.Permission;

/** A page of the tests' own, deployed with {@link PortalIT} only: says who is at work, fails on demand, ages a session. */
@WebServlet("/test/*")
public class TestDoor extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentOfficer current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        switch (request.getPathInfo()) {
            case "/who" -> response.getWriter().print(current.get().name());
            case "/idle" -> response.getWriter().print(session.getMaxInactiveInterval());
            case "/idle-for-a-second" -> session.setMaxInactiveInterval(1);
            case "/ten-hours-later" -> age(session, SignedIn.LONGEST);
            case "/nearly-ten-hours-later" -> age(session, SignedIn.LONGEST.minusMinutes(5));
            case "/not-found" -> throw new NotFound("child", 8);
            case "/not-allowed" -> throw NotAllowed.to(Permission.IMPORT, current.get());
            default -> throw new IllegalStateException("secret words");
        }
    }

    private static void age(HttpSession session, Duration by) {
        SignedIn young = (SignedIn) session.getAttribute(SignedIn.KEY);
        session.setAttribute(
                SignedIn.KEY,
                new SignedIn(
                        young.council(),
                        young.staff(),
                        young.name(),
                        young.since().minus(by)));
    }
}
