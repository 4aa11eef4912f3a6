package kith.web.diary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.diary.Subscribing;
import kith.web.staff.ShownLink;

/** Makes the address of the officer's diary anew, or ends it, by POST only. */
@WebServlet("/subscription")
public class SubscriptionServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Subscribing subscribing;

    @Inject
    private transient ShownLink shownLink;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean ends = request.getParameter("end") != null;
        if (ends) {
            subscribing.end();
        } else {
            shownLink.keep(SubscribePage.SUBSCRIPTION, subscribing.subscribe());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/subscribe" + (ends ? "?ended=true" : ""));
    }
}
