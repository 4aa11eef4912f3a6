package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.dispute.DisputeList;
import kith.dispute.DisputeRow;
import kith.dispute.ListingDisputes;

/** Disputes across children: how many, how long the council takes to act, and each by how it stands. */
@Named
@RequestScoped
public class DisputesPage {

    @Inject
    private ListingDisputes listing;

    @Inject
    private DisputeWords words;

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    private DisputeList shown;
    private List<Line> open = List.of();
    private List<Line> closed = List.of();

    /**
     * One dispute.
     *
     * @param child the child's name
     * @param to the address of the child's disputes
     * @param about what it is about, and the concern
     * @param concern the concern in words
     * @param raised when, by whom
     * @param tag how it stands
     * @param owner who answers for the stage it is at; may be empty
     * @param due by when it is to be resolved, or when it was closed
     * @param action how long the council took to act, or that it has not
     * @param cafcass whether Cafcass was turned to; may be empty
     * @param late whether it goes on past its limit
     */
    public record Line(
            String child,
            String to,
            String about,
            String concern,
            String raised,
            Tag tag,
            String owner,
            String due,
            String action,
            String cafcass,
            boolean late) {}

    /** Reads the disputes once. */
    public void load() {
        shown = listing.list();
        open = shown.rows().stream().filter(DisputeRow::isOpen).map(this::line).toList();
        closed = shown.rows().stream()
                .filter(row -> !row.isOpen())
                .map(this::line)
                .toList();
    }

    private Line line(DisputeRow row) {
        return new Line(
                identity.name(row.childName(), row.childNumber()),
                Identity.to("oversight", row.child()).toString() + "#disputes",
                words.about(row.said()),
                row.said().concern(),
                text.of("disputes.raised", row.said().raisedOn(), row.said().raisedBy()),
                words.tag(row.said()),
                row.owner() == null ? "" : row.owner(),
                due(row),
                row.daysToAction() == null
                        ? text.get("disputes.action.none")
                        : text.of("disputes.action", row.daysToAction()),
                row.said().cafcassOn() == null
                        ? ""
                        : text.of("disputes.cafcass", row.said().cafcassOn()),
                row.isOverdue(shown.asOf()));
    }

    private String due(DisputeRow row) {
        if (!row.isOpen()) {
            return text.of("disputes.closedOn", row.said().closedOn());
        }
        return row.dueOn() == null ? "" : text.day(row.dueOn());
    }

    /** What is open, the longest open first. */
    public List<Line> getOpen() {
        return open;
    }

    /** What was closed in the last year, latest first. */
    public List<Line> getClosed() {
        return closed;
    }

    /** How many are open, overdue, and closed since when. */
    public String getSummed() {
        return text.of("disputes.summed", shown.open(), shown.overdue(), shown.closed(), shown.since());
    }

    /** How long it takes from concern to action; empty where there is no concern. */
    public String getSpeed() {
        if (shown.rows().isEmpty()) {
            return "";
        }
        return shown.medianDaysToAction() == null
                ? text.get("disputes.speed.none")
                : text.of("disputes.speed", shown.medianDaysToAction());
    }
}
