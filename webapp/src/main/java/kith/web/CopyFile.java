package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.document.FileName;
import kith.document.FileType;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.record.ChildId;
import kith.sending.SendingCopies;

/** A copy as a tagged PDF, as it would be sent today; {@code /copy.pdf} takes the parameters of the page that shows it. */
@WebServlet("/copy.pdf")
public class CopyFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SendingCopies sending;

    @Inject
    private transient CopyAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.setPlan(request.getParameter("plan"));
        address.setCompleted(request.getParameter("completed"));
        address.setPart(request.getParameter("part"));
        address.setName(request.getParameter("name"));
        address.setLanguage(request.getParameter("language"));
        address.setWithout(request.getParameter("without"));
        ChildId child = new ChildId(DocumentFile.number(request, "child"));
        Paper paper = sending.preview(child, address.asked()).paper();
        FileAnswer.write(
                response, FileName.clean(paper.title(), FileType.PDF), FileType.PDF.mediaType(), PaperPdf.of(paper));
    }
}
