package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.worklist.ChildClocks;

/**
 * A child's reviews.
 *
 * @param child who and how things stand
 * @param reviews latest first
 * @param clocks of the reviews and their papers
 * @param knownFrom from when reviews are complete in Kith, or null when none have been recorded yet
 */
public record ChildReviews(
        ChildSummary child, List<ChildRecord.Review> reviews, ChildClocks clocks, LocalDate knownFrom) {}
