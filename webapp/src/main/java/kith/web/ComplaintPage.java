package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.access.NotFound;
import kith.complaint.Complaint;
import kith.complaint.ComplaintHistory;
import kith.complaint.ComplaintId;
import kith.complaint.KeepingComplaints;

/** One complaint: what it says, what was answered, and what it said before. */
@Named
@RequestScoped
public class ComplaintPage {

    @Inject
    private KeepingComplaints keeping;

    @Inject
    private ComplaintWords words;

    @Inject
    private Text text;

    private String row;
    private ComplaintHistory shown;

    /** @throws NotFound if the council has no such complaint */
    public void load() {
        try {
            shown = keeping.complaint(new ComplaintId(Long.parseLong(row)));
        } catch (NumberFormatException e) {
            throw new NotFound("complaint", row);
        }
    }

    /** What the complaint says. */
    public Complaint getSaid() {
        return shown.row().said();
    }

    /** Who complains, and in which part. */
    public String getWho() {
        return words.who(getSaid());
    }

    /** The child whom it is about, or that it stands alone. */
    public String getAboutWhom() {
        return words.child(shown.row());
    }

    /** The address of that child; empty where it stands alone. */
    public String getChildsPage() {
        return getSaid().child() == null
                ? ""
                : Identity.to("oversight", getSaid().child()).toString();
    }

    /** How it stands. */
    public Tag getTag() {
        return words.tag(getSaid());
    }

    /** When it was answered, and what. */
    public String getAnswer() {
        return getSaid().isOpen()
                ? ""
                : text.of(
                        "complaint.answered", getSaid().answeredOn(), getSaid().answer());
    }

    /** What it said before it was corrected, latest first. */
    public List<String> getEarlier() {
        return shown.earlier().stream()
                .map(one -> text.of("complaint.earlier", one.byName(), one.at(), one.why(), one.about()))
                .toList();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
