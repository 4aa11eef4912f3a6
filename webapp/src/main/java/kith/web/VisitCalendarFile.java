package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kith.access.NotFound;
import kith.access.Today;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.record.ChildId;
import kith.visit.PlanningVisits;

/**
 * A planned visit for the worker's own calendar, {@code /visit.ics?child=…&row=…}: day and time, and nothing of the child, since
 * such a calendar lies outside Kith.
 */
@WebServlet("/visit.ics")
public class VisitCalendarFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanningVisits planning;

    @Inject
    private transient Text text;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long row = number(request.getParameter("row"));
        PlannedVisit plan = planning.planned(new ChildId(number(request.getParameter("child"))), row)
                .plan()
                .said();
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"visit-" + plan.plannedOn() + ".ics\"");
        response.getWriter()
                .write(CalendarText.of(
                        new CalendarText.Entry(
                                "visit-" + row, text.get("visits.calendar"), plan.plannedOn(), plan.atTime(), null),
                        today.now()));
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new NotFound("planned visit", value);
        }
    }
}
