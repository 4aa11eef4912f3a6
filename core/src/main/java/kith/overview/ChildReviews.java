package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * A child's reviews.
 *
 * @param child who and how things stand
 * @param reviews latest first
 * @param preparations talks and papers ahead of them, latest first
 * @param clocks of the reviews and their papers
 * @param knownFrom from when reviews are complete in Kith, or null when none have been recorded yet
 */
public record ChildReviews(
        ChildSummary child,
        List<Held<ChildRecord.Review>> reviews,
        List<Held<ChildRecord.ReviewPreparation>> preparations,
        ChildClocks clocks,
        LocalDate knownFrom) {}
