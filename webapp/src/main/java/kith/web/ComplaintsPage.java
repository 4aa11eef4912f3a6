package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.complaint.ComplaintRow;
import kith.complaint.KeepingComplaints;

/** Complaints of the council: what is open, and what was answered in the last year. */
@Named
@RequestScoped
public class ComplaintsPage {

    @Inject
    private KeepingComplaints keeping;

    @Inject
    private ComplaintWords words;

    private List<ComplaintRow> rows = List.of();

    /** Reads the complaints once. */
    public void load() {
        rows = keeping.all();
    }

    /** What is open, the oldest first. */
    public List<ComplaintWords.Line> getOpen() {
        return words.lines(rows.stream().filter(row -> row.said().isOpen()).toList());
    }

    /** What was answered in the last year, latest first. */
    public List<ComplaintWords.Line> getAnswered() {
        return words.lines(rows.stream().filter(row -> !row.said().isOpen()).toList());
    }
}
