package kith.overview;

import java.time.LocalDate;
import kith.worklist.ChildClocks;

/**
 * The first page of a child's record.
 *
 * @param child who and how things stand
 * @param clocks what is due and why, and what was done
 * @param timeline what can be drawn
 * @param concernOn the day of the visit whose concern no review has considered yet, or null
 */
public record ChildOverview(ChildSummary child, ChildClocks clocks, Timeline timeline, LocalDate concernOn) {}
