package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kith.complaint.Complaint;
import kith.complaint.ComplaintRow;

/** Complaints in words. */
@RequestScoped
public class ComplaintWords {

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    /**
     * One complaint in a list.
     *
     * @param to its address
     * @param who who complains, and in which part
     * @param about what it is about
     * @param child the child whom it is about, or that it stands alone
     * @param received when it was received
     * @param tag how it stands
     * @param handler who looks into it
     */
    public record Line(String to, String who, String about, String child, String received, Tag tag, String handler) {}

    /** Complaints, each leading to itself. */
    public List<Line> lines(List<ComplaintRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Line line(ComplaintRow row) {
        Complaint said = row.said();
        return new Line(
                Address.of("/complaint").with("row", row.held().id()).toString(),
                who(said),
                said.about(),
                child(row),
                text.day(said.receivedOn()),
                tag(said),
                said.handler());
    }

    /** Who complains, and in which part. */
    public String who(Complaint said) {
        return text.of("complaint.who", said.name(), text.get("complaint.complainant." + said.complainant()));
    }

    /** The child whom it is about, or that it stands alone. */
    public String child(ComplaintRow row) {
        return row.said().child() == null
                ? text.get("complaint.alone")
                : identity.name(row.childName(), row.childNumber());
    }

    /** How it stands. */
    public Tag tag(Complaint said) {
        return said.isOpen()
                ? new Tag("soon", text.get("complaint.open"))
                : new Tag("good", text.get("complaint.outcome." + said.outcome()));
    }
}
