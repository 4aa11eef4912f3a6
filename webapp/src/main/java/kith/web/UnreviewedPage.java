package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.access.Today;
import kith.desk.DeskRow;
import kith.desk.ReadingDesk;

/** The looked-after children without a reviewing officer or without a review. */
@Named
@RequestScoped
public class UnreviewedPage {

    @Inject
    private ReadingDesk reading;

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    @Inject
    private Today today;

    private List<DeskRow> rows;

    /** Reads the report. */
    public void load() {
        rows = reading.unreviewed();
    }

    /** The children. */
    public List<DeskRow> getRows() {
        return rows;
    }

    /** As at when, and how many. */
    public String getAsAt() {
        long without = rows.stream()
                .filter(row -> row.facts().reviewingOfficer() == null)
                .count();
        long never = rows.stream().filter(row -> row.lastReview() == null).count();
        return text.of("unreviewed.asAt", text.weekday(today.date()), without, never);
    }

    /** The child's name, or the number where only that is known. */
    public String name(DeskRow row) {
        return identity.name(row.childName(), row.childNumber());
    }

    /** The address of the child. */
    public String to(DeskRow row) {
        return Identity.to("reviews", row.child()).toString();
    }

    /** Whether a review was held, and by when one is due. */
    public Tag review(DeskRow row) {
        if (row.lastReview() != null) {
            return null;
        }
        if (row.reviewDue() == null) {
            return new Tag("late", text.get("unreviewed.never"));
        }
        return row.reviewDue().isBefore(today.date())
                ? new Tag("late", text.of("unreviewed.overdue", row.reviewDue()))
                : new Tag("calm", text.of("unreviewed.due", row.reviewDue()));
    }
}
