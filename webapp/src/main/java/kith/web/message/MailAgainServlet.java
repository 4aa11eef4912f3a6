package kith.web.message;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.NotFound;
import kith.mail.KeepingMail;
import kith.mail.MailId;

/** Has an e-mail sent again, by POST only. */
@WebServlet("/mail-again")
public class MailAgainServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient KeepingMail keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new NotFound("e-mail", id);
        }
        keeping.sendAgain(new MailId(Long.parseLong(id)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/mail-log?again=true");
    }
}
