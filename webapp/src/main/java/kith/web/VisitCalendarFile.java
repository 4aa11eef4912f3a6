package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kith.access.NotFound;
import kith.access.Today;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.record.ChildId;
import kith.visit.PlanningVisits;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A planned visit for the worker's own calendar, {@code /visit.ics?child=…&row=…}: day and time, and nothing of the child, since
 * such a calendar lies outside Kith. The link back leads to the plan for whoever may open it.
 */
@WebServlet("/visit.ics")
public class VisitCalendarFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
        response.getWriter().write(calendar(plan, row).toString());
    }

    private Calendar calendar(PlannedVisit plan, long row) {
        VEvent event = new VEvent();
        event.add(new Uid("visit-" + row + "@kith"));
        event.add(new DtStamp(today.now()));
        event.add(new Summary(text.get("visits.calendar")));
        if (plan.atTime() == null) {
            event.add(new DtStart<LocalDate>(plan.plannedOn()));
        } else {
            var from = plan.plannedOn().atTime(LocalTime.parse(plan.atTime())).atZone(LONDON);
            event.add(new DtStart<>(from.toInstant()));
            event.add(new DtEnd<>(from.plusHours(1).toInstant()));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kith//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        return calendar;
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new NotFound("planned visit", value);
        }
    }
}
