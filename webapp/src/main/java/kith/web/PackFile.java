package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.access.NotFound;
import kith.consultation.AskingForContributions;
import kith.consultation.Pack;
import kith.document.FileName;
import kith.document.FileType;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.record.ChildId;

/**
 * A paper that somebody would be sent before a review as a tagged PDF; {@code /pack.pdf} takes the parameters of the page that shows it, and
 * {@code paper}: {@code letter} or {@code document}.
 */
@WebServlet("/pack.pdf")
public class PackFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskingForContributions asking;

    @Inject
    private transient ContributionAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.setPart(request.getParameter("part"));
        address.setName(request.getParameter("name"));
        address.setDocument(request.getParameter("document"));
        address.setLanguage(request.getParameter("language"));
        Pack pack = asking.pack(new ChildId(DocumentFile.number(request, "child")), address.asked());
        Paper paper = "document".equals(request.getParameter("paper")) ? pack.document() : pack.letter();
        if (paper == null) {
            throw new NotFound("paper", request.getParameter("document"));
        }
        FileAnswer.write(
                response, FileName.clean(paper.title(), FileType.PDF), FileType.PDF.mediaType(), PaperPdf.of(paper));
    }
}
