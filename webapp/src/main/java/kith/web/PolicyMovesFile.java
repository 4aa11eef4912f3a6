package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.policychange.PolicyChangeId;
import kith.policychange.PolicyMove;
import kith.policychange.PreviewingPolicy;

/** The dates that a setting moves, as a file; children by their numbers. */
@WebServlet("/policy-change.csv")
public class PolicyMovesFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;

    @Inject
    private transient PreviewingPolicy previewing;

    @Inject
    private transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PreviewingPolicy.Moves moves = previewing.moves(id(request.getParameter("change")), 1, MOST);
        CsvAnswer csv = new CsvAnswer(
                response,
                "policy-change.csv",
                Stream.of(
                                "policy.child",
                                "policy.duty",
                                "policy.worker",
                                "policy.fromOn",
                                "policy.toOn",
                                "policy.becomes")
                        .map(text::get)
                        .toArray(String[]::new));
        for (PolicyMove move : moves.rows()) {
            csv.row(
                    move.childNumber(),
                    text.duty(move.duty()),
                    move.worker(),
                    move.from(),
                    move.to(),
                    text.get(move.overdue() ? "practice.yes" : "practice.no"));
        }
    }

    private static PolicyChangeId id(String change) {
        try {
            return new PolicyChangeId(Long.parseLong(change));
        } catch (NumberFormatException e) {
            throw new NotFound("change of policy", change);
        }
    }
}
