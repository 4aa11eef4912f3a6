package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.oversight.RatingPlanning;
import kith.oversight.RatingSummary;

/** How the council's planning was rated in the last year. */
@Named
@RequestScoped
public class RatingsPage {

    @Inject
    private RatingPlanning rating;

    private List<RatingSummary> rows = List.of();

    /** Counts the ratings once. */
    public void load() {
        rows = rating.summary();
    }

    /** Every grade, the best first. */
    public List<RatingSummary> getRows() {
        return rows;
    }

    /** Whether nothing was rated. */
    public boolean isNone() {
        return rows.stream().allMatch(row -> row.quality() == 0);
    }
}
